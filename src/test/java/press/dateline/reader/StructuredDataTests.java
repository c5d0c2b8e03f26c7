package press.dateline.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Archive;
import press.dateline.article.Kind;
import press.dateline.article.Selection;
import press.dateline.web.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages tell search engines and link previews: those of the newsroom as it is
 * shipped, and of some stories beside it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:structured-data", "dateline.site.url=https://news.example",
				"dateline.site.zone=Asia/Tehran", "dateline.site.page-size=5" })
class StructuredDataTests {

	private static final String SITE = "https://news.example";

	private static final List<String> HOSTILE = List.of("</script><script>alert(1)</script>", "<!-- <script>",
			"]]> --> </SCRIPT >", "a\\u2028b\\u2029c", "Half \\uD83D a pair", "\\u202Eright\\u202C to \\u200Fleft",
			"\\\" , \\\"headline\\\": \\\"other", "null", "&lt;/script&gt; &quot;");

	private static final SchemaOrg SCHEMA = SchemaOrg.read();

	private final Wire wire;

	@Autowired
	Archive archive;

	StructuredDataTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@DynamicPropertySource
	static void newsroom(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "structured-data");
		Path content = folder.resolve("content");
		FileSystemUtils.copyRecursively(Path.of("content"), content);
		file(content);
		registry.add("dateline.content", content::toString);
		registry.add("dateline.data", () -> folder.resolve("data").toString());
	}

	private static void file(Path content) throws IOException {
		write(content, "salt.md", "title: Salt on the shore", """
				date: 2026-01-17 14:00
				updated: 2026-01-17T12:00Z
				expires: 2100-01-01 00:00
				standfirst: The water has gone.
				region: [Iran, Turkey]
				topics: [Water, Energy]
				byline: [Sara Ahmadi, Ali Rezaei]
				image: shore.png
				image_caption: The shore
				image_credit: Sara Ahmadi
				corrections:
				  - date: 2026-01-18
				    text: An earlier version misspelt a <name>.
				""");
		write(content, "early.md", "title: Changed before it was published",
				"date: 2026-01-17 14:00\nupdated: 2026-01-10 09:00\nregion: Iran\n");
		write(content, "placeless.md", "title: From nowhere", "date: 2026-01-17\n");
		for (Kind kind : Kind.values()) {
			write(content, kind.word() + ".md", "title: A story",
					"date: 2026-01-16\nregion: Chile\nkind: " + kind.word() + "\n");
		}
		for (int i = 0; i < HOSTILE.size(); i++) {
			write(content, "hostile-" + i + ".md", "title: \"" + HOSTILE.get(i) + "\"",
					"date: 2026-01-15\nregion: Oman\nstandfirst: \"" + HOSTILE.get(i) + "\"\ntopics: [\""
							+ HOSTILE.get(i) + "\"]\n");
		}
		Files.writeString(content.resolve("talks.md"),
				"2026-01-14\nIran\n\nTEHRAN (AGENCY) — The talks went on for a third day without a result.\n");
		for (String name : List.of("ethics", "ethics.fa", "publishing-principles", "masthead", "ownership",
				"unnamed-sources", "fact-checking", "diversity", "feedback", "mission")) {
			Files.writeString(content.resolve("_pages/" + name + ".md"), "---\ntitle: A page\n---\nWe are fair.\n");
		}
		ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png",
				content.resolve("shore.png").toFile());
	}

	private static void write(Path content, String name, String title, String front) throws IOException {
		Files.writeString(content.resolve(name), "---\n" + title + "\nslug: " + name.replace(".md", "") + "\n" + front
				+ "---\nThe text of the story.\n");
	}

	private Document page(String path) {
		Wire.Answer answer = this.wire.get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer.page();
	}

	private static Map<String, JsonNode> things(Document page) {
		assertThat(page.select("script")).as(page.location()).hasSize(1);
		Element script = page.select("head > script[type=application/ld+json]").first();
		assertThat(script).isNotNull();
		JsonNode block = JsonMapper.shared().readTree(script.data());
		assertThat(block.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(SCHEMA.flaws(block.path("@graph"))).isEmpty();
		return StreamSupport.stream(block.path("@graph").spliterator(), false)
			.collect(Collectors.toMap((thing) -> SCHEMA.isA(type(thing), "Article") ? "Article" : type(thing),
					(thing) -> thing));
	}

	private static String type(JsonNode thing) {
		return thing.path("@type").asString();
	}

	private JsonNode story(String path) {
		return things(page(path)).get("Article");
	}

	private static String meta(Document page, String property) {
		return String.join(" ",
				page.select("meta[property=" + property + "], meta[name=" + property + "]").eachAttr("content"));
	}

	@Test
	void everyStoryIsDescribedInWordsOfSchemaOrgAtItsOneAddress() {
		List<String> paths = this.archive.newest(Selection.EVERYTHING, 0, 1000)
			.stream()
			.map((story) -> new Address(story.path()).toString())
			.toList();

		assertThat(paths).hasSizeGreaterThan(60).allSatisfy((path) -> {
			Document page = page(path);
			JsonNode story = things(page).get("Article");
			assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(SITE + path);
			assertThat(meta(page, "og:url")).isEqualTo(SITE + path);
			assertThat(story.path("mainEntityOfPage").asString()).isEqualTo(SITE + path);
			assertThat(story.path("headline").asString()).isEqualTo(meta(page, "og:title"));
			assertThat(story.path("inLanguage").asString()).isEqualTo(page.select("html").attr("lang"));
			OffsetDateTime published = OffsetDateTime.parse(story.path("datePublished").asString());
			assertThat(OffsetDateTime.parse(story.path("dateModified").asString())).isAfterOrEqualTo(published);
			assertThat(page.select(".story__meta time").first().attr("datetime"))
				.isEqualTo(story.path("datePublished").asString())
				.isEqualTo(meta(page, "article:published_time"));
			assertThat(page.select("meta[content=''], meta[property]:not([content])")).isEmpty();
		});
	}

	@Test
	void aStoryIsToldWithEverythingThatIsKnownOfIt() {
		JsonNode story = story("/2026/01/17/salt");

		assertThat(type(story)).isEqualTo("NewsArticle");
		assertThat(story.path("description").asString()).isEqualTo("The water has gone.");
		assertThat(story.path("datePublished").asString()).isEqualTo("2026-01-17T14:00:00+03:30");
		assertThat(story.path("dateModified").asString()).isEqualTo("2026-01-18T00:00:00+03:30");
		assertThat(story.path("expires").asString()).isEqualTo("2100-01-01T00:00:00+03:30");
		assertThat(story.path("image").findValuesAsString("url"))
			.containsExactly(SITE + "/pictures/2026/01/17/salt/shore.png", SITE + "/pictures/2026/01/17/salt/card.png");
		assertThat(story.path("author").findValuesAsString("name")).containsExactly("Sara Ahmadi", "Ali Rezaei");
		assertThat(story.path("author").findValuesAsString("url")).containsExactly(SITE + "/bylines/sara-ahmadi",
				SITE + "/bylines/ali-rezaei");
		assertThat(type(story.path("publisher"))).isEqualTo("NewsMediaOrganization");
		assertThat(story.path("articleSection").asString()).isEqualTo("Iran");
		assertThat(story.path("keywords").toString()).isEqualTo("[\"Water\",\"Energy\"]");
		assertThat(story.path("isAccessibleForFree").booleanValue()).isTrue();
		assertThat(story.path("wordCount").intValue()).isPositive();
		assertThat(story.path("contentLocation").findValuesAsString("name")).containsExactly("Iran", "Türkiye");
		assertThat(story.path("contentLocation").path(0).path("geo").path("latitude").doubleValue()).isBetween(25.0,
				40.0);
		assertThat(story.path("dateline").asString()).isEqualTo("Iran, 17 January 2026");
		assertThat(story.path("correction").path(0).path("text").asString())
			.isEqualTo("An earlier version misspelt a <name>.");
		assertThat(story.path("correction").path(0).path("datePublished").asString()).isEqualTo("2026-01-18");
	}

	@Test
	void wireCopyKeepsItsPlaceAndItsAgency() {
		Selection day = Selection.EVERYTHING.on(LocalDate.of(2026, 1, 14));
		JsonNode story = story(this.archive.newest(day, 0, 1).get(0).path());

		assertThat(story.path("dateline").asString()).isEqualTo("TEHRAN, Iran, 14 January 2026");
		assertThat(type(story.path("sourceOrganization"))).isEqualTo("Organization");
		assertThat(story.path("sourceOrganization").path("name").asString()).isEqualTo("AGENCY");
	}

	@Test
	void aLinkPreviewShowsTheCardOfAStory() {
		Document page = page("/2026/01/17/salt");
		String card = "/pictures/2026/01/17/salt/card.png";

		assertThat(meta(page, "og:type")).isEqualTo("article");
		assertThat(meta(page, "og:title")).isEqualTo("Salt on the shore");
		assertThat(meta(page, "og:description")).isEqualTo("The water has gone.");
		assertThat(meta(page, "og:site_name")).isEqualTo("Dateline");
		assertThat(meta(page, "og:locale")).isEqualTo("en_US");
		assertThat(meta(page, "og:image")).isEqualTo(SITE + card);
		assertThat(meta(page, "og:image:width") + "x" + meta(page, "og:image:height")).isEqualTo("1200x630");
		assertThat(meta(page, "og:image:alt")).isEqualTo("Salt on the shore – Iran – Dateline")
			.isEqualTo(meta(page, "twitter:image:alt"));
		assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
		assertThat(meta(page, "article:modified_time")).isEqualTo("2026-01-18T00:00:00+03:30");
		assertThat(meta(page, "article:expiration_time")).isEqualTo("2100-01-01T00:00:00+03:30");
		assertThat(meta(page, "article:author"))
			.isEqualTo(SITE + "/bylines/sara-ahmadi " + SITE + "/bylines/ali-rezaei");
		assertThat(meta(page, "article:section")).isEqualTo("Iran");
		assertThat(meta(page, "article:tag")).isEqualTo("Water Energy");
		assertThat(this.wire.get(card).header("Content-Type")).contains("image/png");
	}

	@Test
	void nothingChangesBeforeItIsPublished() {
		assertThat(story("/2026/01/17/early").path("dateModified").asString()).isEqualTo("2026-01-17T14:00:00+03:30");
	}

	@Test
	void nothingIsSaidOfWhatIsNotKnown() {
		Document page = page("/2026/01/17/placeless");
		Map<String, JsonNode> things = things(page);

		assertThat(things).containsOnlyKeys("Article");
		assertThat(things.get("Article").propertyNames()).doesNotContain("description", "author", "sourceOrganization",
				"articleSection", "keywords", "contentLocation", "correction", "expires");
		assertThat(page.select("meta[property^=article]").eachAttr("property"))
			.containsExactly("article:published_time", "article:modified_time");
	}

	@ParameterizedTest
	@CsvSource({ "news, NewsArticle", "analysis, AnalysisNewsArticle", "opinion, OpinionNewsArticle",
			"explainer, BackgroundNewsArticle", "sponsored, AdvertiserContentArticle", "live, LiveBlogPosting" })
	void aStoryIsTheKindOfWorkThatItSays(String kind, String type) {
		assertThat(type(story("/2026/01/16/" + kind))).isEqualTo(type);
	}

	static Stream<String> hostile() {
		return HOSTILE.stream().map(HOSTILE::indexOf).map((i) -> "/2026/01/15/hostile-" + i);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void noHeadlineEndsTheBlockItStandsIn(String path) {
		Document page = page(path);
		String block = page.select("script").first().data();

		assertThat(things(page).get("Article").path("headline").asString()).isNotBlank()
			.isEqualTo(page.select("h1").first().wholeText());
		assertThat(block).doesNotContain("<", "\u2028", "\u2029");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/regions/iran         | World > Middle East > Iran
			/regions/oman?page=2  | World > Middle East > Oman
			/regions/iran/2026/01 | World > Middle East > Iran > 2026 > January
			/topics/water         | Topics > Water
			/bylines/sara-ahmadi  | Bylines > Sara Ahmadi
			/2026/01/17           | All dates > 2026 > January > 17
			/2026/01/17/salt      | World > Middle East > Iran > Salt on the shore
			/fa/regions/iran      | جهان > خاورمیانه > ایران
			""")
	void aPageSaysTheWayToIt(String path, String way) {
		JsonNode steps = things(page(path)).get("BreadcrumbList").path("itemListElement");

		assertThat(steps.findValuesAsString("name")).containsExactly(way.split(" > "));
		assertThat(steps.findValuesAsString("position")).first().isEqualTo("1");
		assertThat(steps.findValuesAsString("item")).allSatisfy((item) -> {
			assertThat(item).startsWith(SITE + "/");
			assertThat(this.wire.get(item.substring(SITE.length())).status()).isEqualTo(200);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/regions/world", "/regions", "/about" })
	void aPageWithoutAWaySaysNone(String path) {
		assertThat(page(path).select("script")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, en, /ethics, /search", "/fa, fa, /fa/ethics, /fa/search" })
	void theFrontPageNamesTheSiteItsSearchAndHowItsNewsroomWorks(String front, String language, String ethics,
			String search) {
		Map<String, JsonNode> things = things(page(front));
		JsonNode site = things.get("WebSite");
		JsonNode newsroom = things.get("NewsMediaOrganization");

		assertThat(site.path("url").asString()).isEqualTo(SITE + front);
		assertThat(site.path("inLanguage").asString()).isEqualTo(language);
		assertThat(site.path("potentialAction").path("target").path("urlTemplate").asString())
			.isEqualTo(SITE + search + "?q={search_term_string}");
		assertThat(site.path("publisher").path("@id")).isEqualTo(newsroom.path("@id"));
		assertThat(newsroom.path("ethicsPolicy").asString()).isEqualTo(SITE + ethics);
		assertThat(newsroom.path("correctionsPolicy").asString()).isEqualTo(SITE + "/corrections-policy");
		assertThat(newsroom.path("contactPoint").path("url").asString()).isEqualTo(SITE + "/contact");
		assertThat(newsroom.propertyNames())
			.contains("publishingPrinciples", "masthead", "ownershipFundingInfo", "unnamedSourcesPolicy",
					"verificationFactCheckingPolicy", "diversityPolicy", "actionableFeedbackPolicy",
					"missionCoveragePrioritiesPolicy")
			.doesNotContain("noBylinesPolicy");
		assertThat(this.wire.get(newsroom.path("logo").asString().substring(SITE.length())).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/fa", "/regions", "/regions/oman?page=2", "/topics", "/topics/water?page=2",
			"/2026/01", "/about", "/2026/01/17/salt", "/search" })
	void nothingInAnAddressChangesTheOneThatIsToldButThePage(String path) {
		Document page = page(path + (path.contains("?") ? "&" : "?") + "utm_source=mail&fbclid=1");

		assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(SITE + path);
		assertThat(meta(page, "og:url")).isEqualTo(SITE + path);
		assertThat(meta(page, "og:title")).isNotBlank();
		assertThat(meta(page, "og:type")).isEqualTo(path.contains("salt") ? "article" : "website");
	}

	@Test
	void everyVersionNamesAllOthers() {
		List<String> paths = List.of("/2024/12/29/kiribati-date-line", "/fa/2024/12/29/kiribati-date-line",
				"/ar/2024/12/29/kiribati-date-line");
		List<List<String>> alternates = new ArrayList<>();
		for (String path : paths) {
			Document page = page(path);
			alternates.add(page.select("link[rel=alternate][hreflang]")
				.stream()
				.map((link) -> link.attr("hreflang") + " " + link.attr("href"))
				.sorted()
				.toList());
			assertThat((meta(page, "og:locale") + " " + meta(page, "og:locale:alternate")).split(" "))
				.containsExactlyInAnyOrder("en_US", "fa_IR", "ar_EG");
		}

		assertThat(alternates).allSatisfy((every) -> assertThat(every).isEqualTo(alternates.get(0)));
		assertThat(alternates.get(0)).containsExactly("ar " + SITE + paths.get(2), "en " + SITE + paths.get(0),
				"fa " + SITE + paths.get(1), "x-default " + SITE + paths.get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2026/01/17/no-such-story", "/search?q=salt" })
	void aPageThatIsNotToBeFoundTellsNothing(String path) {
		Document page = this.wire.get(path).page();

		assertThat(page.select("script, meta[property], link[rel=canonical]")).isEmpty();
		assertThat(meta(page, "robots")).isEqualTo("noindex");
	}

}
