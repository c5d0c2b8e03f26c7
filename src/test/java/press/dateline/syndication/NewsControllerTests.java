package press.dateline.syndication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.web.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped newsroom with some hostile stories in it, as other newsrooms read it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.site.url=https://news.example", "dateline.site.page-size=20" })
class NewsControllerTests {

	private static final String SITE = "https://news.example";

	private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

	@TempDir
	static Path temporary;

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper mapper = new JsonMapper();

	private final NinjsSchema schema = new NinjsSchema();

	@LocalServerPort
	int port;

	@Autowired
	Archive archive;

	@DynamicPropertySource
	static void newsroom(DynamicPropertyRegistry properties) throws IOException {
		Path content = temporary.resolve("content");
		try (Stream<Path> files = Files.walk(Path.of("content"))) {
			for (Path file : files.toList()) {
				Path copy = content.resolve(Path.of("content").relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Path hostile = Files.createDirectories(content.resolve("hostile"));
		List<String> titles = List.of("</script><script>alert(1)</script>", "]]> <![CDATA[ & &amp; &lt;",
				"a\\u0000b\\u0007c\\u009Fd", "\\u202EUp is \\u200Fdown\\u202C", "\\\"Quotes\\\" 'and' “more” \\\\ back",
				"😀 👩‍👩‍👧 🇮🇷 emoji", "--- # [x](y) *not* _any_ `markup` | %s {{ x }}",
				"دریاچهٔ ارومیه: «نمک» و ۱۲٬۳۴۵");
		for (int i = 0; i < titles.size(); i++) {
			Files.writeString(hostile.resolve("story-" + i + ".md"), """
					---
					title: "%1$s"
					standfirst: "%1$s"
					date: 2026-01-1%2$d
					topics: ["%1$s"]
					bylines: ["%1$s"]
					region: Iran
					slug: hostile-%2$d
					---
					%3$s

					- a | b
					- <b>c</b>
					""".formatted(titles.get(i), i, titles.get(i)));
		}
		Files.writeString(hostile.resolve("never.md"), "---\ntitle: Never\ndate: 2026-01-18\ndraft: true\n---\nText\n");
		Files.writeString(hostile.resolve("future.md"),
				"---\ntitle: Future\ndate: 2026-01-18\nembargo: 2100-01-01T00:00:00Z\n---\nText\n");
		properties.add("dateline.content", content::toString);
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	private HttpResponse<String> get(String address) {
		try {
			String path = address.startsWith(SITE) ? address.substring(SITE.length()) : address;
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode item(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
		assertThat(this.schema.faults(answer.body())).as(answer.uri().toString()).isEmpty();
		return this.mapper.readTree(answer.body());
	}

	private JsonNode item(String address) {
		return item(get(address));
	}

	private List<JsonNode> everyPart(String address) {
		List<JsonNode> parts = new ArrayList<>();
		String at = address;
		while (at != null) {
			HttpResponse<String> answer = get(at);
			item(answer).get("associations").forEach(parts::add);
			at = next(answer);
		}
		return parts;
	}

	private static String next(HttpResponse<String> answer) {
		Matcher next = NEXT.matcher(String.join(", ", answer.headers().allValues("Link")));
		return next.find() ? next.group(1) : null;
	}

	private static List<String> texts(List<JsonNode> items, String name) {
		return items.stream().map((item) -> item.get(name).asString()).toList();
	}

	private List<Summary> stories() {
		return this.archive.newest(Selection.EVERYTHING, 0, 1000);
	}

	@Test
	void everyStoryIsValidNinjs() {
		assertThat(stories()).hasSizeGreaterThan(50).allSatisfy((story) -> {
			JsonNode item = item(new Address(story.path()) + ".json");
			assertThat(item.at("/headlines/0/value").asString()).isEqualTo(story.title());
			assertThat(item.get("pubStatus").asString()).isEqualTo("usable");
			assertThat(item.get("uri").asString()).startsWith("tag:news.example,");
			assertThat(item.at("/bodies/0/value").asString()).doesNotContain("=\"/", "copy:", "<script");
			assertThat(item.at("/renditions/0/href").asString()).isEqualTo(SITE + new Address(story.path()));
		});
	}

	@Test
	void everyStoryIsMarkdownThatCanBeReadBack() {
		assertThat(stories()).allSatisfy((story) -> {
			HttpResponse<String> answer = get(new Address(story.path()) + ".md");
			assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
				.isEqualToIgnoringCase("text/markdown;charset=UTF-8");
			String[] parts = answer.body().split("(?m)^---$\n", 3);
			Map<String, Object> front = new Yaml().load(parts[1]);
			assertThat(front).containsEntry("title", story.title())
				.containsEntry("language", story.language().toLanguageTag())
				.containsEntry("url", SITE + new Address(story.path()))
				.containsKeys("date", "kind", "id");
			assertThat(parts[2]).isNotBlank().doesNotContain("](/", "<script");
		});
	}

	@Test
	void theWholePaperIsListedOnce() {
		assertThat(texts(everyPart("/stories.json"), "name"))
			.hasSameSizeAs(new HashSet<>(texts(everyPart("/stories.json"), "uri")))
			.hasSize((int) this.archive.count(Selection.EVERYTHING.readIn(Locale.ENGLISH)))
			.doesNotContain("Never", "Future");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/regions/iran.json", "/topics/energy.json", "/bylines/explainers-desk.json",
			"/2026/01/17.json", "/2026/01/02.json", "/2026/01.json", "/2026.json", "/regions/iran/2026.json",
			"/regions/iran/2026/01.json", "/fa/2026/01.json", "/fa/stories.json", "/fa/regions/iran.json",
			"/stories.json?page=2", "/stories.json?since=0" })
	void everyListIsValidNinjs(String address) {
		JsonNode list = item(address);

		assertThat(list.get("type").asString()).isEqualTo("composite");
		assertThat(list.get("uri").asString()).isEqualTo(SITE + address);
		assertThat(list.get("associations").isArray()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/regions/nowhere.json", "/topics/nothing.json", "/bylines/nobody.json",
			"/2026/02/30.json", "/1900/01/01.json", "/2026/13.json", "/1900.json", "/regions/nowhere/2026.json",
			"/stories.json?page=99", "/2026/01/18/never.json", "/2026/01/18/never.md", "/2026/01/18/future.json",
			"/2026/01/18/future.md", "/2026/01/17/none.json", "/fa/stories.json?since=0", "/about.md",
			"/regions/iran.md" })
	void whatReadersCannotSeeIsNotThere(String address) {
		assertThat(get(address).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "", "1.5", "999999", "99999999999999999999", "0&after=x" })
	void whoAsksForNoEditionIsToldPlainly(String since) {
		HttpResponse<String> answer = get("/stories.json?since=" + since);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.body()).contains("since=0");
	}

	@Test
	void whoeverLikesMayReadThem() {
		Stream.of("/stories.json", "/stories.json?since=0", "/2026/01/10/hostile-0.json", "/2026/01/10/hostile-0.md")
			.map(this::get)
			.forEach((answer) -> {
				assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
				assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
				assertThat(answer.headers().firstValue("ETag")).isPresent();
			});
	}

	@Test
	void aStoryLinksToItsOtherFormats() {
		Document page = Jsoup.parse(get("/2026/01/10/hostile-0").body());

		assertThat(page.select("link[rel=alternate][type=application/json]").eachAttr("href"))
			.containsExactly("/2026/01/10/hostile-0.json");
		assertThat(page.select("link[rel=alternate][type=text/markdown]").eachAttr("href"))
			.containsExactly("/2026/01/10/hostile-0.md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/regions/iran", "/topics/energy", "/bylines/explainers-desk", "/2026/01/17", "/2026/01",
			"/2026", "/regions/iran/2026/01" })
	void aListLinksToItsOtherFormat(String list) {
		assertThat(Jsoup.parse(get(list).body()).select("link[rel=alternate][type=application/json]").eachAttr("href"))
			.containsExactly(list + ".json");
	}

	@Test
	void aFollowerIsToldOfEveryChangeAndOtherFormatsFollowTheStory() throws Exception {
		List<String> news = new ArrayList<>();
		String known = follow("0", news);
		assertThat(news).doesNotContain("usable Never", "usable Future").doesNotHaveDuplicates();
		news.clear();

		write("follow/one.md", "One", "slug: one");
		write("follow/two.md", "Two", "slug: two");
		write("follow/soon.md", "Soon", "slug: soon\nembargo: " + Instant.now().plusSeconds(6));
		known = followUntil(known, news, 3);
		assertThat(news).containsExactlyInAnyOrder("usable One", "usable Two", "usable Soon");
		news.clear();

		write("follow/one.md", "One", "slug: moved");
		Files.delete(temporary.resolve("content/follow/two.md"));
		write("follow/soon.md", "Soon", "slug: soon\ndraft: true");
		followUntil(known, news, 3);
		assertThat(news).containsExactlyInAnyOrder("usable One", "canceled two", "canceled soon");

		for (String ending : List.of(".json", ".md")) {
			HttpResponse<String> moved = get("/2026/01/05/one" + ending);
			assertThat(moved.statusCode()).isEqualTo(301);
			assertThat(moved.headers().firstValue("Location")).hasValue("/2026/01/05/moved" + ending);
			assertThat(get("/2026/01/05/two" + ending).statusCode()).isEqualTo(410);
			assertThat(get("/2026/01/05/soon" + ending).statusCode()).isEqualTo(410);
		}
	}

	private static void write(String file, String title, String front) throws IOException {
		Path path = temporary.resolve("content").resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, "---\ntitle: " + title + "\ndate: 2026-01-05\n" + front + "\n---\nThe text.\n");
	}

	private String followUntil(String since, List<String> news, int count) throws InterruptedException {
		String known = since;
		for (int i = 0; i < 300 && news.size() < count; i++) {
			Thread.sleep(200);
			known = follow(known, news);
		}
		return known;
	}

	private String follow(String since, List<String> news) {
		String at = "/stories.json?since=" + since;
		String edition = since;
		while (at != null) {
			HttpResponse<String> answer = get(at);
			JsonNode list = item(answer);
			list.get("associations")
				.forEach((part) -> news.add(part.get("pubStatus").asString() + " " + part.get("name").asString()));
			edition = list.at("/altIds/0/value").asString();
			at = next(answer);
		}
		return edition;
	}

}
