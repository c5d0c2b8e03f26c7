package press.dateline.desk.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk of a site that has no password.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:desk-link")
@ExtendWith(OutputCaptureExtension.class)
class DeskLinkTests {

	@TempDir
	static Path temporary;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@LocalServerPort
	int port;

	@Autowired
	OneTimeLink link;

	@DynamicPropertySource
	static void startEmpty(DynamicPropertyRegistry properties) throws IOException {
		Path content = Files.createDirectory(temporary.resolve("content"));
		properties.add("dateline.content", content::toString);
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	@Test
	void isEnteredOnceByALinkThatLookingAtDoesNotUseUp() throws Exception {
		String path = "/desk/sign-in/" + this.link.key();
		assertThat(get(path).statusCode()).isEqualTo(200);
		assertThat(get("/desk").statusCode()).isEqualTo(302);

		assertThat(send(path).statusCode()).isEqualTo(302);
		assertThat(get("/desk").statusCode()).isEqualTo(200);

		HttpResponse<String> again = send(path);
		assertThat(again.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(again.body()).select("[role=alert]").text())
			.isEqualTo("That link has been used, or is too old.");
	}

	@Test
	void writesTheNextLinkToTheLogWhenAsked(CapturedOutput log) throws Exception {
		this.link.use(this.link.key());

		assertThat(Jsoup.parse(send("/desk/sign-in/link").body()).select("[role=status]").text())
			.startsWith("The link is in the log now.");

		assertThat(log).contains("http://localhost:" + this.port + "/desk/sign-in/" + this.link.key());
	}

	@Test
	void isNotEnteredByAnyPassword() throws Exception {
		assertThat(send("/desk/sign-in?password=").statusCode()).isEqualTo(403);
		assertThat(get("/desk").statusCode()).isEqualTo(302);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> send(String path) throws IOException, InterruptedException {
		String key = Jsoup.parse(get("/desk/sign-in/" + "0".repeat(64)).body())
			.select("input[name=_csrf]")
			.attr("value");
		HttpRequest request = HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("_csrf=" + URLEncoder.encode(key, StandardCharsets.UTF_8)))
			.build();
		return this.browser.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
