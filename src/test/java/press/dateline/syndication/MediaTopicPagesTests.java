package press.dateline.syndication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Topics that newsrooms share, from the file to the pages and the wire. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dateline.site.url=https://news.example")
@DirtiesContext
class MediaTopicPagesTests {

	@TempDir
	static Path folder;

	private final Follower follower;

	MediaTopicPagesTests(@LocalServerPort int port) {
		this.follower = new Follower(port);
	}

	@DynamicPropertySource
	static void file(DynamicPropertyRegistry properties) throws IOException {
		Path content = Files.createDirectories(folder.resolve("content"));
		write(content, "stars.md", "Stars over the desert", "medtop:20000718");
		write(content, "etoiles.fr.md", "Les étoiles du désert", "Astronomie");
		properties.add("dateline.content", content::toString);
		properties.add("dateline.data", () -> folder.resolve("data").toString());
	}

	private static void write(Path content, String name, String title, String topic) throws IOException {
		Files.writeString(content.resolve(name),
				"---\ntitle: %s\ndate: 2026-01-17\nregion: Chile\ntopics: [\"%s\"]\n---\nText.\n".formatted(title,
						topic));
	}

	private String get(String path) {
		return new String(this.follower.get(path).body(), StandardCharsets.UTF_8);
	}

	@Test
	void areOneTopicInEveryLanguage() {
		assertThat(Jsoup.parse(get("/topics/astronomy")).select("h1").text()).isEqualTo("Astronomy");
		assertThat(Jsoup.parse(get("/fr/topics/astronomy")).select("h1").text()).isEqualTo("Astronomie");
		assertThat(get("/topics/astronomy")).contains("Stars over the desert", "Les étoiles du désert");
		assertThat(get("/fr/topics")).contains("/fr/topics/astronomy\">Astronomie");
	}

	@Test
	void areNamedByTheirUriOnTheWire() {
		List<String> uris = JsonPath.read(get("/2026/01/17/stars-over-the-desert.json"), "$.subjects[*].uri");

		assertThat(uris).containsExactly("http://cv.iptc.org/newscodes/mediatopic/20000718");
	}

}
