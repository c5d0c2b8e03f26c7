package press.dateline.syndication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HostileSite
class FeedTests {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final Follower follower;

	private final Path content;

	FeedTests(@LocalServerPort int port, @Value("${dateline.content}") Path content) {
		this.follower = new Follower(port);
		this.content = content;
	}

	private SyndFeed feed(String path) {
		return parsed(this.follower.get(path));
	}

	private static SyndFeed parsed(HttpResponse<byte[]> answer) {
		assertThat(answer.statusCode()).isEqualTo(200);
		try {
			return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.body())));
		}
		catch (FeedException | IOException ex) {
			throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8), ex);
		}
	}

	private String json(String path) {
		return new String(this.follower.get(path).body(), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed", "/fa/feed", "/regions/iran/feed", "/topics/ordinary/feed",
			"/regions/iran/topics/ordinary/feed", "/regions/nauru/feed" })
	void canBeReadInEveryFormat(String path) {
		SyndFeed atom = feed(path + ".atom");
		SyndFeed rss = feed(path + ".rss");
		List<String> json = JsonPath.read(json(path + ".json"), "$.items[*].id");

		assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
		assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
		assertThat(atom.getEntries()).extracting(SyndEntry::getUri).isEqualTo(json);
		assertThat(rss.getEntries()).extracting(SyndEntry::getUri).isEqualTo(json);
	}

	@Test
	void keepTheRulesOfAtom() {
		SyndFeed feed = feed("/feed.atom");

		assertThat(feed.getUri()).isEqualTo("https://news.example/feed.atom");
		assertThat(feed.getTitle()).isEqualTo("Dateline");
		assertThat(feed.getLinks()).extracting(SyndLink::getRel)
			.contains("self", "alternate", "hub", "next", "first", "last");
		assertThat(feed.getPublishedDate()).isNotNull();
		assertThat(feed.getEntries()).hasSize(20).allSatisfy((entry) -> {
			assertThat(entry.getUri()).startsWith("tag:news.example,");
			assertThat(entry.getLink()).startsWith("https://news.example/");
			assertThat(entry.getTitle()).isNotBlank();
			assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
			assertThat(entry.getContents()).hasSize(1);
			assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
		});
	}

	@Test
	void keepTheRulesOfRss() {
		String text = json("/feed.rss");

		assertThat(feed("/feed.rss").getDescription()).isNotBlank();
		assertThat(text)
			.contains("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://news.example/feed.rss\"/>")
			.containsPattern("<pubDate>\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT</pubDate>")
			.contains("<guid isPermaLink=\"false\">tag:news.example,");
	}

	@Test
	void keepTheSchemaOfJsonFeed() throws IOException {
		String fromHome = Files.readString(Path.of("src/test/resources/jsonfeed/feed-1.json"));
		Schema schema = SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_4,
					(builder) -> builder
						.schemas((uri) -> uri.startsWith("https://json.schemastore.org/feed-1") ? fromHome : null))
			.getSchema(Files.readString(Path.of("src/test/resources/jsonfeed/feed-1.1.json")));
		for (String path : List.of("/feed.json", "/fa/feed.json", "/regions/iran/feed.json",
				"/regions/nauru/feed.json")) {
			String feed = json(path);
			assertThat(schema.validate(feed, InputFormat.JSON)).as(path).isEmpty();
			assertThat((String) JsonPath.read(feed, "$.version")).isEqualTo("https://jsonfeed.org/version/1.1");
			assertThat((String) JsonPath.read(feed, "$.feed_url")).isEqualTo("https://news.example" + path);
			List<String> dates = JsonPath.read(feed, "$.items[*].date_published");
			assertThat(dates).allSatisfy((date) -> OffsetDateTime.parse(date));
		}
	}

	@Test
	void leadThroughTheWholeArchivePageByPage() {
		Set<String> names = new LinkedHashSet<>();
		int read = 0;
		for (Optional<String> path = Optional.of("/feed.atom"); path.isPresent();) {
			SyndFeed page = feed(path.get());
			page.getEntries().forEach((entry) -> names.add(entry.getUri()));
			read += page.getEntries().size();
			path = page.getLinks()
				.stream()
				.filter((link) -> link.getRel().equals("next"))
				.map((link) -> Follower.path(link.getHref()))
				.findFirst();
		}

		assertThat(names).hasSize(read).hasSizeGreaterThan(40);
		assertThat(this.follower.get("/feed.atom?page=999").statusCode()).isEqualTo(404);
		assertThat(this.follower.get("/topics/nothing/feed.atom").statusCode()).isEqualTo(404);
	}

	@Test
	void carryTextsThatCanBeReadElsewhere() {
		List<Element> addressed = new ArrayList<>();
		for (String path : List.of("/feed.atom", "/feed.atom?page=2", "/fa/feed.atom")) {
			feed(path).getEntries()
				.forEach((entry) -> addressed
					.addAll(Jsoup.parseBodyFragment(entry.getContents().get(0).getValue()).select("[href], [src]")));
		}

		assertThat(addressed).hasSizeGreaterThan(10)
			.allMatch(
					(element) -> element.attr(element.hasAttr("href") ? "href" : "src").matches("(https?|mailto):.*"));
		assertThat(addressed).anyMatch((element) -> element.attr("href").matches("https://news.example/.*#fn.*"));
	}

	@Test
	void survivePlainlyHostileHeadlines() {
		SyndFeed rss = feed("/topics/ordinary/feed.rss");

		assertThat(rss.getEntries()).hasSize(HostileNewsroom.HEADLINES.size())
			.extracting(SyndEntry::getTitle)
			.contains("</script><script>alert(1)</script>", "<!-- & ]]> & <![CDATA[");
		assertThat(feed("/topics/ordinary/feed.atom").getEntries()).allSatisfy(
				(entry) -> assertThat(Jsoup.parseBodyFragment(entry.getContents().get(0).getValue()).select("script"))
					.isEmpty());
	}

	@Test
	void areReadAgainOnlyWhereSomethingHasChanged() {
		for (String path : List.of("/feed.atom", "/feed.rss", "/feed.json")) {
			var first = this.follower.get(path);
			var again = this.follower.get(path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());
			assertThat(again.statusCode()).as(path).isEqualTo(304);
			assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
			assertThat(first.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
			assertThat(first.headers().allValues("Link").toString()).contains("<http://127.0.0.1:9/hub>; rel=\"hub\"",
					"<https://news.example" + path + ">; rel=\"self\"");
		}
	}

	@Test
	void areFoundFromEveryPage() {
		for (String page : List.of("/", "/about", "/2026/01/17", "/search", "/topics")) {
			assertThat(alternates(page)).as(page).contains("/feed.atom", "/feed.rss", "/feed.json");
		}
		assertThat(alternates("/fa")).contains("/fa/feed.atom");
		assertThat(alternates("/regions/iran")).contains("/regions/iran/feed.atom", "/feed.atom");
		assertThat(alternates("/topics/ordinary")).contains("/topics/ordinary/feed.json");
	}

	private List<String> alternates(String page) {
		return Jsoup.parse(json(page)).select("link[rel=alternate][type]").eachAttr("href");
	}

	@Test
	void tellOfAStoryThatWasTakenBack() throws IOException {
		String name = "tag:news.example,2026-01-17:/2026/01/17/taken-back";
		assertThat(json("/regions/iran/feed.json")).contains(name);

		Files.delete(this.content.resolve("hostile/taken-back.md"));
		Instant end = Instant.now().plus(LONGEST_WAIT);
		String feed = json("/feed.atom");
		while (!feed.contains("<at:deleted-entry ref=\"" + name + "\" when=\"") && Instant.now().isBefore(end)) {
			feed = json("/feed.atom");
		}

		assertThat(feed).contains("<at:deleted-entry ref=\"" + name + "\" when=\"");
		assertThat(json("/regions/iran/feed.json")).doesNotContain(name);
	}

}
