package press.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page weighs on its way: its HTML and the style sheet, each as gzip at its best.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WeightTests {

	// What a new connection carries before it waits for the first answer.
	private static final int STORY = 14 * 1024;

	private static final int FRONT_PAGE = 20 * 1024;

	@TempDir
	static Path temporary;

	private final HttpClient reader = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Archive archive;

	@DynamicPropertySource
	static void rememberNothing(DynamicPropertyRegistry properties) {
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	@Test
	void everyStoryFitsIntoTheFirstFourteenKilobytes() throws Exception {
		Map<String, Integer> tooHeavy = new TreeMap<>();
		for (Summary story : this.archive.newest(Selection.EVERYTHING, 0, 1000)) {
			int weight = weight(story.path());
			if (weight > STORY) {
				tooHeavy.put(story.path(), weight);
			}
		}

		assertThat(tooHeavy).as("stories of more than %d bytes", STORY).isEmpty();
	}

	@Test
	void theFrontPageFitsIntoTwentyKilobytes() throws Exception {
		assertThat(weight("/")).isPositive().isLessThanOrEqualTo(FRONT_PAGE);
	}

	private int weight(String path) throws IOException, InterruptedException {
		String page = get(path);
		String sheet = Jsoup.parse(page).select("link[rel=stylesheet]").attr("href");
		return gzipped(page) + gzipped(get(sheet));
	}

	private static int gzipped(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new BestGzip(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

	private String get(String path) throws IOException, InterruptedException {
		URI uri = URI.create(URI.create("http://localhost:" + this.port + path).toASCIIString());
		HttpResponse<String> answer = this.reader.send(HttpRequest.newBuilder(uri).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.body();
	}

	/**
	 * What {@code gzip -9} does.
	 */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream bytes) throws IOException {
			super(bytes);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
