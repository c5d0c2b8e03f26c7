package press.dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.Dateline;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the index over restarts, and when it is damaged. */
class LibrarianTests {

	@TempDir
	Path folder;

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Dateline.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--dateline.content=" + this.folder.resolve("content"),
					"--dateline.data=" + this.folder.resolve("data"));
	}

	private void file(String name, String title) throws IOException {
		Files.createDirectories(this.folder.resolve("content"));
		Files.writeString(this.folder.resolve("content/" + name),
				"---\ntitle: %s\ndate: 2026-01-17\n---\nText.\n".formatted(title));
	}

	private static List<String> titles(ConfigurableApplicationContext site, String question) {
		Search search = site.getBean(Search.class);
		Query query = new Query(Question.of(question), Map.of(), null, null, false);
		Answer answer = search.answer(query, true, 0, 10).filter(Answer::complete).orElse(null);
		while (answer == null) {
			Thread.onSpinWait();
			answer = search.answer(query, true, 0, 10).filter(Answer::complete).orElse(null);
		}
		return answer.hits().stream().map((hit) -> hit.story().title()).toList();
	}

	private Path index() {
		return this.folder.resolve("data/search/1");
	}

	@Test
	void goesOnWhereItWasAfterARestart() throws IOException {
		file("one.md", "Cloves of Zanzibar");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).containsExactly("Cloves of Zanzibar");
		}
		file("two.md", "More cloves");

		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).containsExactlyInAnyOrder("Cloves of Zanzibar", "More cloves");
		}
	}

	@Test
	void isMadeAnewWhereItIsMissing() throws IOException {
		file("one.md", "Cloves of Zanzibar");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).hasSize(1);
		}
		assertThat(FileSystemUtils.deleteRecursively(index())).isTrue();

		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).containsExactly("Cloves of Zanzibar");
		}
	}

	@Test
	void isMadeAnewWhereItIsDamaged() throws IOException {
		file("one.md", "Cloves of Zanzibar");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).hasSize(1);
		}
		try (Stream<Path> files = Files.walk(index())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, "rubbish");
			}
		}

		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).containsExactly("Cloves of Zanzibar");
		}
	}

	@Test
	void isMadeAnewForAnotherStore() throws IOException {
		file("one.md", "Cloves of Zanzibar");
		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).hasSize(1);
		}
		try (Stream<Path> files = Files.list(this.folder.resolve("data"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
		Files.delete(this.folder.resolve("content/one.md"));
		file("two.md", "More cloves");

		try (ConfigurableApplicationContext site = start()) {
			assertThat(titles(site, "cloves")).containsExactly("More cloves");
		}
	}

}
