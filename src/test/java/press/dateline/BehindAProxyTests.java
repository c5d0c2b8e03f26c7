package press.dateline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site behind a proxy that speaks https to its readers, set as the README says.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "server.forward-headers-strategy=native")
class BehindAProxyTests {

	@TempDir
	static Path temporary;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void startEmpty(DynamicPropertyRegistry properties) throws IOException {
		Path content = Files.createDirectory(temporary.resolve("content"));
		properties.add("dateline.content", content::toString);
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	@Test
	void asksReadersWhoCameByHttpsToStayThere() throws Exception {
		assertThat(strictTransport("https")).hasValueSatisfying((value) -> assertThat(value).startsWith("max-age="));
	}

	@Test
	void asksNothingOfReadersWhoCameByHttp() throws Exception {
		assertThat(strictTransport("http")).isEmpty();
	}

	private Optional<String> strictTransport(String scheme) throws IOException, InterruptedException {
		Optional<String> made = ask(scheme);
		assertThat(ask(scheme)).as("from memory").isEqualTo(made);
		return made;
	}

	private Optional<String> ask(String scheme) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/"))
			.header("X-Forwarded-Proto", scheme)
			.build();
		HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.headers().firstValue("Strict-Transport-Security");
	}

}
