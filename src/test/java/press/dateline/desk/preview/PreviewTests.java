package press.dateline.desk.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.desk.DeskSite;
import press.dateline.desk.preview.Subject.OfFile;
import press.dateline.desk.preview.Subject.OfFront;
import press.dateline.newsroom.PreviewKey;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Previews from the files of a newsroom to what a reader with a link gets.
 */
class PreviewTests extends DeskSite {

	private final HttpClient client = HttpClient.newHttpClient();

	private final PreviewLinks links;

	private final PreviewKey key;

	private final PreviewProperties properties;

	@Autowired
	PreviewTests(PreviewLinks links, PreviewKey key, PreviewProperties properties) {
		this.links = links;
		this.key = key;
		this.properties = properties;
	}

	@ParameterizedTest
	@CsvSource({ "Draft.md, a draft, Zanzibar in draft", "held.md, 'held, 1 problem', Zanzibar held",
			"later.md, 'goes public on Friday 5 March 2100, 08:00 UTC', Zanzibar later",
			"public.md, public, Lake Urmia rises", "_pages/terms.md, a standing page, Terms" })
	void showsAFileInItsRealPageAndSaysWhatItIs(String path, String state, String title) {
		Document page = page(new OfFile(path));

		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".slip b").text()).isEqualTo("Preview: " + state);
		assertThat(page.select(".slip input")).as("a link for others").isEmpty();
		assertThat(page.select(".masthead")).isNotEmpty();
	}

	@Test
	void saysSoWhereThereIsNothingToShowYet() {
		Document page = page(new OfFile("empty.md"));

		assertThat(page.select("h1").text()).isEqualTo("There is no page to show yet");
		assertThat(page.select(".slip b").text()).isEqualTo("Preview: held, 1 problem");
	}

	@Test
	void isOfTheFileAsItIsSavedNow() throws IOException {
		write("typed.md", "title: Typed\ndate: 2026-01-17\ndraft: true", "First.");
		assertThat(page(new OfFile("typed.md")).select(".prose").text()).isEqualTo("First.");

		write("typed.md", "title: Typed\ndate: 2026-01-17\ndraft: true", "Second.");
		assertThat(page(new OfFile("typed.md")).select(".prose").text()).isEqualTo("Second.");
	}

	@Test
	void isInTheLanguageOfItsStory() {
		Document page = page(new OfFile("persian.fa.md"));

		assertThat(page.select("html").attr("lang")).isEqualTo("fa");
		assertThat(page.select(".masthead [href='/fa']")).isNotEmpty();
		assertThat(page.select(".slip").attr("lang")).isEqualTo("en");
	}

	@Test
	void leadsToWhatWillBePublicAlone() {
		assertThat(page(new OfFile("Draft.md")).select(".prose a").eachAttr("href"))
			.containsExactly("/2026/01/17/lake-urmia-rises");
		assertThat(page(new OfFile("later.md")).select(".prose").html()).contains("See the draft.");
	}

	@Test
	void showsItsOwnPicturesBelowItsAddress() {
		String folder = this.links.to(new OfFile("held.md")).pictures() + "/";
		Element picture = page(new OfFile("held.md")).select(".prose img").first();

		assertThat(picture).isNotNull();
		assertThat(picture.attr("src")).isEqualTo(folder + "map.svg");
		HttpResponse<String> shown = get(folder + "map.svg");
		assertThat(shown.statusCode()).isEqualTo(200);
		assertThat(header(shown, "cache-control")).isEqualTo("private, no-store");
		assertThat(header(shown, "x-robots-tag")).startsWith("noindex");
		assertThat(get(folder + "other.svg").statusCode()).isEqualTo(404);
		assertThat(get(this.links.to(new OfFile("public.md")).pictures() + "/map.svg").statusCode()).isEqualTo(404);
	}

	@Test
	void isKeptByNobodyFoundByNobodyAndToldToNobody() {
		HttpResponse<String> answer = get(this.links.to(new OfFile("Draft.md")).page().toString());
		Document page = Jsoup.parse(answer.body());

		assertThat(header(answer, "cache-control")).isEqualTo("private, no-store");
		assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
		assertThat(header(answer, "x-robots-tag")).isEqualTo("noindex, nofollow");
		assertThat(header(answer, "content-security-policy")).contains("script-src 'self'; connect-src 'self'");
		assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "etag", "last-modified");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical], link[hreflang], meta[property], script[type]")).isEmpty();
		assertThat(page.select("script")).hasSize(1).allMatch((script) -> script.data().isEmpty());
	}

	@Test
	void isFoundByNoAddressOfTheSite() {
		Set<String> seen = new HashSet<>();
		Deque<String> ahead = new ArrayDeque<>(List.of("/", "/fa", "/sitemap.xml", "/news-sitemap.xml", "/robots.txt",
				"/search?q=" + SECRET, "/search.json?q=" + SECRET, "/2026/01/17/zanzibar-in-draft",
				"/2026/01/18/zanzibar-later", "/2026/01/17/zanzibar-in-draft.json",
				"/pictures/2026/01/17/zanzibar-in-draft/map.svg", "/desk/preview/files/Draft.md",
				"/desk/preview/pictures/Draft.md/map.svg", "/desk/preview/front?at=2100-03-05T08:00", "/desk/events",
				"/preview/nzqw4yjaobzgk5tjmv3saylmnrxxq5bamzxxeidunbsxgzi", "/preview", "/preview/draft.md"));
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			if (seen.add(path)) {
				HttpResponse<String> answer = get(path);
				assertThat(answer.body()).as(path)
					.doesNotContain(SECRET + " in", SECRET + " held", SECRET + " later", SECRET + " saved");
				Jsoup.parse(answer.body())
					.select("a[href^=/], link[rel=alternate][href^=/]")
					.eachAttr("href")
					.stream()
					// The search has an address for whatever can be asked.
					.filter((href) -> !href.contains("?"))
					.forEach((href) -> ahead.add(href.replaceFirst("#.*", "")));
			}
		}
		assertThat(seen).hasSizeGreaterThan(20);
	}

	@Test
	void foreseesTheFrontPageOfAMoment() {
		assertThat(lead(EMBARGO)).isEqualTo(SECRET + " later");
		assertThat(lead(EMBARGO.minusSeconds(60))).isEqualTo("Lake Urmia rises");
		assertThat(page(new OfFront(EMBARGO, Locale.ENGLISH)).select(".masthead__date time").attr("datetime"))
			.isEqualTo("2100-03-05");
		assertThat(page(new OfFront(EMBARGO, Locale.ENGLISH)).select(".slip").text())
			.contains("the front page as of Friday 5 March 2100, 08:00 UTC", "Only what is filed now can be foreseen.");
	}

	@Test
	void showsNothingForeseenToOthersMeanwhile() {
		String front = this.links.to(new OfFront(EMBARGO, Locale.ENGLISH)).page().toString();

		List<String> leads = IntStream.range(0, 24)
			.parallel()
			.mapToObj((number) -> (number % 2 == 0) ? get(front) : get("/?number=" + number))
			.map((answer) -> Jsoup.parse(answer.body()).select(".lead__title").text())
			.toList();

		assertThat(IntStream.range(0, 24).filter((number) -> number % 2 == 0).mapToObj(leads::get))
			.containsOnly(SECRET + " later");
		assertThat(IntStream.range(0, 24).filter((number) -> number % 2 == 1).mapToObj(leads::get))
			.containsOnly("Lake Urmia rises");
	}

	@Test
	void tellsItsPageWhenTheFileIsSaved() throws Exception {
		PreviewLink link = this.links.to(new OfFile("saved.md"));
		HttpRequest request = HttpRequest.newBuilder(uri(link.events().toString())).build();
		HttpResponse<Stream<String>> stream = this.client.send(request, BodyHandlers.ofLines());
		assertThat(stream.headers().firstValue("content-type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/event-stream"));
		assertThat(stream.headers().firstValue("x-accel-buffering")).contains("no");
		try (Stream<String> lines = stream.body()) {
			var changes = lines.filter((line) -> line.startsWith("event:")).iterator();
			assertThat(changes.next()).isEqualTo("event:change");

			write("saved.md", "title: " + SECRET + " saved\ndate: 2026-01-17\ndraft: true", "After.");

			assertThat(changes.next()).isEqualTo("event:change");
			assertThat(page(link.subject()).select(".prose").text()).isEqualTo("After.");
		}
	}

	@Test
	void endsWithItsLink() {
		PreviewLinks before = new PreviewLinks(this.key, this.properties,
				Clock.fixed(Instant.parse("2026-01-17T12:00:00Z"), ZoneOffset.UTC));
		PreviewLink ended = before.to(new OfFile("Draft.md"));

		HttpResponse<String> answer = get(ended.page().toString());

		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("This preview has ended", "masthead").doesNotContain(SECRET);
		assertThat(get(ended.events().toString()).statusCode()).isEqualTo(404);
		assertThat(get(ended.pictures() + "/map.svg").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/preview", "/desk/preview/files/Draft.md", "/desk/preview/pictures/Draft.md/map.svg",
			"/desk/preview/front?at=2100-03-05T08:00", "/desk/events" })
	void isForEditorsAlone(String path) {
		assertThat(get(path).statusCode()).isNotEqualTo(200);
	}

	@Test
	void isOpenToEditorsWhoGiveLinksToItAwayAndEndThem() throws Exception {
		HttpClient editor = editor();

		Document page = Jsoup.parse(send(editor, "/desk/preview/files/Draft.md").body());
		String link = URI.create(page.select(".slip input").attr("value")).getRawPath();

		assertThat(page.select("h1").text()).isEqualTo(SECRET + " in draft");
		assertThat(page.select(".slip a").attr("href")).isEqualTo("/desk/files/Draft.md");
		assertThat(page.select(".prose img").attr("src")).isEqualTo("/desk/preview/pictures/Draft.md/map.svg");
		assertThat(send(editor, "/desk/preview/pictures/Draft.md/map.svg").statusCode()).isEqualTo(200);
		Document front = Jsoup.parse(send(editor, "/desk/preview/front?at=2100-03-05T08:00").body());
		assertThat(front.select(".lead__title").text()).isEqualTo(SECRET + " later");
		assertThat(get(link).statusCode()).isEqualTo(200);

		HttpResponse<String> ended = post(editor, "/desk/preview", "/desk/preview/links/end", "");

		assertThat(ended.body()).contains("All links that were given out have ended.");
		assertThat(get(link).statusCode()).isEqualTo(404);
	}

	@Test
	void isShownToNobodyWithoutASignedLink() {
		String token = this.links.to(new OfFile("Draft.md")).token();
		String forged = token.substring(0, 20) + ((token.charAt(20) == 'a') ? 'b' : 'a') + token.substring(21);

		assertThat(get("/preview/" + forged).statusCode()).isEqualTo(404);
		assertThat(get("/preview/" + forged).body()).contains("masthead").doesNotContain(SECRET);
		assertThat(get("/preview/" + forged + "/events").statusCode()).isEqualTo(404);
		assertThat(get(this.links.to(new OfFile("nowhere.md")).page().toString()).statusCode()).isEqualTo(404);
		assertThat(get(this.links.to(new OfFile("../secret.md")).page().toString()).statusCode()).isEqualTo(404);
	}

	private String lead(Instant at) {
		return page(new OfFront(at, Locale.ENGLISH)).select(".lead__title").text();
	}

	private Document page(Subject subject) {
		HttpResponse<String> answer = get(this.links.to(subject).page().toString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> get(String path) {
		return send(this.client, path);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return String.join(", ", answer.headers().allValues(name));
	}

}
