package press.dateline;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.region.Atlas;
import press.dateline.region.Region;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site as it is shipped, read from its front page on.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShippedSiteTests {

	@TempDir
	static Path temporary;

	/** A place has one feed in three forms, and there are thousands. */
	private static final Pattern OTHER_FORM = Pattern.compile("/regions/[^/]+/feed\\.(rss|json)$");

	private final HttpClient reader = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Archive archive;

	@Autowired
	Atlas atlas;

	@DynamicPropertySource
	static void rememberNothing(DynamicPropertyRegistry properties) {
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	@Test
	void everyLinkAnswersAndEveryStoryIsReached() {
		Map<String, Integer> failures = new ConcurrentSkipListMap<>();
		Set<String> reached = new ConcurrentSkipListSet<>(Set.of("/"));
		Set<String> wave = reached;
		while (!wave.isEmpty()) {
			wave = wave.parallelStream()
				.flatMap((path) -> linksAt(path, failures))
				.filter(reached::add)
				.collect(Collectors.toSet());
		}

		assertThat(failures).isEmpty();
		assertThat(reached).containsAll(stories().stream().map((story) -> uri(story.path()).getRawPath()).toList());
	}

	private Stream<String> linksAt(String path, Map<String, Integer> failures) {
		HttpResponse<String> answer = get(path);
		if (answer.statusCode() != 200) {
			failures.put(path, answer.statusCode());
		}
		return (answer.statusCode() == 200 && isPage(answer))
				? linksOf(Jsoup.parse(answer.body(), uri(path).toString())).stream() : Stream.empty();
	}

	@Test
	void shipsStoriesFromEveryPartOfTheWorld() {
		Set<String> places = this.archive.countByRegion(Selection.EVERYTHING).keySet();
		Set<Region.Kind> kinds = Set.of(Region.Kind.COUNTRY, Region.Kind.TERRITORY);

		assertThat(stories()).hasSizeGreaterThanOrEqualTo(36);
		assertThat(places.stream()
			.flatMap((slug) -> this.atlas.current().bySlug(slug).stream())
			.filter((region) -> kinds.contains(region.kind()))).hasSizeGreaterThanOrEqualTo(24);
		assertThat(places).containsAll(this.atlas.current()
			.all()
			.stream()
			.filter((region) -> region.kind() == Region.Kind.GROUP)
			.map(Region::slug)
			.toList());
		assertThat(stories().stream().map((story) -> story.language().getLanguage()).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder("en", "fa", "ar", "ru", "fr", "es");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/2024/05/29/how-high-is-everest,                    everest-heights.svg
			/2024/12/29/kiribati-date-line,                     kiribati-date-line.svg
			/fa/2024/12/29/kiribati-date-line,                  kiribati-date-line-fa.svg
			/ar/2024/12/29/kiribati-date-line,                  kiribati-date-line-ar.svg
			/2025/06/19/panama-locks,                           canal-profile.png
			/2025/06/19/panama-locks,                           lock-chambers.svg
			/2026/01/17/great-lakes-boundary-waters-treaty,     great-lakes-levels.svg
			/2026/11/20/japan-two-grids,                        japan-two-beats.svg
			/fa/2025/10/06/قنات-آبی-که-بی-تلمبه-از-دل-کوه-می-آید, qanat-section.svg
			""")
	void showsADrawingWithWordsForThoseWhoCannotSeeIt(String story, String file) throws Exception {
		Document page = Jsoup.parse(get(story).body(), uri(story).toString());

		Element drawing = page.select("main figure img[src$=/" + file + "]").first();
		assertThat(drawing).isNotNull();
		assertThat(drawing.attr("alt")).hasSizeGreaterThan(80);
		assertThat(drawing.nextElementSibling().text()).isNotBlank();
		assertThat(get(pathOf(drawing.absUrl("src"))).headers().firstValue("Content-Type").orElse(""))
			.startsWith("image/");
	}

	@Test
	void offersItsLeadPictureInSeveralWidths() throws Exception {
		String story = "/2025/06/19/panama-locks";
		Element lead = Jsoup.parse(get(story).body()).select("main img[src$=.png]").first();

		List<String> widths = List.of(lead.attr("srcset").split(",\\s*"));

		assertThat(widths).hasSizeGreaterThan(2).allSatisfy((width) -> {
			HttpResponse<String> answer = get(width.split(" ")[0]);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).contains("image/webp");
		});
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/2026/01/17/how-the-svalbard-treaty-works, en fa ar ru fr es
			/2024/12/29/kiribati-date-line,            en fa ar
			""")
	void leadsFromEachLanguageOfAStoryToTheOthers(String story, String languages) throws Exception {
		for (String language : languages.split(" ")) {
			Document page = Jsoup.parse(get((language.equals("en") ? "" : "/" + language) + story).body());

			assertThat(page.select("html").attr("lang")).isEqualTo(language);
			assertThat(page.select("main h1").text()).isNotBlank();
			assertThat(page.select(".versions a").eachAttr("lang")).containsExactlyInAnyOrderElementsOf(
					Stream.of(languages.split(" ")).filter((other) -> !other.equals(language)).toList());
		}
	}

	@Test
	void listsEveryPartOfTheWorldAmongThePlaces() throws Exception {
		Document places = Jsoup.parse(get("/regions").body());

		assertThat(this.atlas.current().all()).allSatisfy((region) -> {
			if (region.kind() != Region.Kind.WORLD) {
				assertThat(places.select("main a[href=/regions/" + region.slug() + "]")).isNotEmpty();
			}
		});
	}

	@Test
	void keepsTheScheduledStoryAndTheDraftToItself() throws Exception {
		assertThat(get("/2061/07/28/halleys-comet-perihelion").statusCode()).isEqualTo(404);
		assertThat(get("/2026/10/27/okavango-delta").statusCode()).isEqualTo(404);
		assertThat(stories()).noneMatch((story) -> story.title().contains("Halley"));
	}

	private List<Summary> stories() {
		return this.archive.newest(Selection.EVERYTHING, 0, 1000);
	}

	private boolean isPage(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	private Set<String> linksOf(Document page) {
		return page.select("a[href], link[href], img[src]")
			.stream()
			.map((link) -> link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src"))
			.map((link) -> link.replaceFirst("#.*", ""))
			.map((link) -> link.replaceFirst("^http://localhost:8080", uri("").toString()))
			.filter((link) -> link.startsWith(uri("").toString()))
			.map(this::pathOf)
			.filter((path) -> !OTHER_FORM.matcher(path).find())
			.collect(Collectors.toSet());
	}

	private String pathOf(String link) {
		return link.substring(uri("").toString().length());
	}

	private HttpResponse<String> get(String path) {
		return this.reader.sendAsync(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
			.join();
	}

	private URI uri(String path) {
		return URI.create(URI.create("http://localhost:" + this.port + path.replace(" ", "%20")).toASCIIString());
	}

}
