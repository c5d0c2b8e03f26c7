package press.dateline.newsroom;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.Dateline;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class NewsroomLifecycleTests {

	@TempDir
	Path temporary;

	private Path content;

	private final FirstReader firstReader = new FirstReader();

	@BeforeEach
	void makeFolder() throws IOException {
		this.content = Files.createDirectory(this.temporary.resolve("content"));
	}

	@Test
	void answersTheFirstRequestFromWhatIsInTheFolder(CapturedOutput output) throws Exception {
		write("lake-urmia.md", "The lake rises");
		Files.writeString(this.content.resolve("held-back.md"),
				"---\ntitle: Held\ndate: February 30, 2026\n---\nText.");

		try (ConfigurableApplicationContext site = start()) {
			assertThat(this.firstReader.answers).containsExactly("The lake rises");
			assertThat(get(site, "/actuator/health/readiness").statusCode()).isEqualTo(200);
		}

		assertThat(output).containsPattern("Read 2 files in [0-9.]+ s \\(2 new or changed\\): 1 story, 0 standing "
				+ "pages, 1 held, 0 not copy, 1 with problems");
		assertThat(output).contains("held-back.md:3:");
	}

	@Test
	void takesWhatIsDroppedWhileItRuns() throws Exception {
		try (ConfigurableApplicationContext site = start()) {
			Path part = this.temporary.resolve("lake-urmia.md");
			Files.writeString(part, story("The lake rises"));
			Files.move(part, this.content.resolve("lake-urmia.md"), StandardCopyOption.ATOMIC_MOVE);

			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(get(site, "/test/newest").body()).isEqualTo("The lake rises"));
		}
	}

	@Test
	void readsOnlyWhatChangedAfterARestart(CapturedOutput output) throws Exception {
		write("lake-urmia.md", "The lake rises");
		start().close();

		try (ConfigurableApplicationContext site = start()) {
			assertThat(get(site, "/test/newest").body()).isEqualTo("The lake rises");
		}
		assertThat(output).contains("Read 1 file in").contains("(1 new or changed)").contains("(0 new or changed)");
	}

	@Test
	void readsAVeryLargeFolderWhileItAnswers() throws Exception {
		write("lake-urmia.md", "The lake rises");

		try (ConfigurableApplicationContext site = start("--dateline.newsroom.read-before-open=0")) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(get(site, "/actuator/health/readiness").statusCode()).isEqualTo(200));
			assertThat(get(site, "/test/newest").body()).isEqualTo("The lake rises");
		}
	}

	@Test
	void comparesAVeryLargeFolderWhileItAnswersFromWhatItHas() throws Exception {
		write("lake-urmia.md", "The lake rises");
		start().close();
		write("lake-urmia.md", "The lake falls");

		try (ConfigurableApplicationContext site = start("--dateline.newsroom.read-before-open=0",
				"--dateline.newsroom.settle=3s")) {
			assertThat(this.firstReader.answers).last().isEqualTo("The lake rises");
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(get(site, "/test/newest").body()).isEqualTo("The lake falls"));
		}
	}

	@Test
	void startsWithoutAFolderAndWaitsForIt(CapturedOutput output) throws Exception {
		Files.delete(this.content);

		try (ConfigurableApplicationContext site = start()) {
			assertThat(output).contains("does not exist. Create it, or name another with --dateline.content=…");
			HttpResponse<String> health = get(site, "/actuator/health");
			assertThat(health.statusCode()).isEqualTo(200);
			assertThat(health.body()).contains("ATTENTION");

			Files.createDirectory(this.content);
			write("lake-urmia.md", "The lake rises");
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(get(site, "/test/newest").body()).isEqualTo("The lake rises"));
		}
	}

	@Test
	void saysWhatToDoWhereAnotherSiteUsesTheDataFolder(CapturedOutput output) throws IOException {
		Path store = Files.createDirectory(this.temporary.resolve("data")).resolve("dateline.mv.db");
		try (FileChannel other = FileChannel.open(store, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			other.lock();

			assertThat(catchThrowable(this::start)).isNotNull();
		}

		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("is in use by another running site")
			.contains("--dateline.data=");
	}

	private ConfigurableApplicationContext start(String... arguments) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--dateline.content=" + this.content,
				"--dateline.data=" + this.temporary.resolve("data"),
				"--management.endpoint.health.group.readiness.include=readinessState,newsroom",
				"--management.endpoint.health.status.order=DOWN,OUT_OF_SERVICE,ATTENTION,UP,UNKNOWN",
				"--spring.main.banner-mode=off"));
		all.addAll(List.of(arguments));
		return new SpringApplicationBuilder(Dateline.class).initializers(NewsroomLifecycleTests::addPage)
			.listeners(this.firstReader)
			.run(all.toArray(String[]::new));
	}

	private Path write(String name, String title) throws IOException {
		return Files.writeString(this.content.resolve(name), story(title));
	}

	private static String story(String title) {
		return "---\ntitle: %s\ndate: 2026-01-17\nregion: Iran\n---\nThe water of the lake rose.\n".formatted(title);
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext site, String path) throws Exception {
		return get(Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port")), path);
	}

	private static HttpResponse<String> get(int port, String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	// Not found by scanning: other tests start the same program.
	private static void addPage(ConfigurableApplicationContext site) {
		GenericApplicationContext context = (GenericApplicationContext) site;
		context.registerBean("newest", RouterFunction.class,
				() -> RouterFunctions.route()
					.GET("/test/newest", (request) -> ServerResponse.ok().body(newest(context.getBean(Archive.class))))
					.build());
	}

	private static String newest(Archive archive) {
		return archive.newest(Selection.EVERYTHING, 0, 1).stream().map(Summary::title).findFirst().orElse("nothing");
	}

	/**
	 * Asks for the newest story the moment the port is open.
	 */
	private static final class FirstReader implements ApplicationListener<WebServerInitializedEvent> {

		private final List<String> answers = new ArrayList<>();

		@Override
		public void onApplicationEvent(WebServerInitializedEvent opened) {
			try {
				this.answers.add(get(opened.getWebServer().getPort(), "/test/newest").body());
			}
			catch (Exception ex) {
				this.answers.add(ex.toString());
			}
		}

	}

}
