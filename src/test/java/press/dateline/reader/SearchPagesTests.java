package press.dateline.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.CopyDesk;
import press.dateline.article.Editions;
import press.dateline.reader.Wire.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
@DirtiesContext
class SearchPagesTests {

	private final Wire wire;

	SearchPagesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private Document ask(String parameters) {
		Answer answer = this.wire.get("/search?" + parameters);
		assertThat(answer.status()).isEqualTo(200);
		return answer.page();
	}

	private static List<String> titles(Document page) {
		return page.select(".results .card__title a").eachText();
	}

	private static String count(Document page, String facet, String value) {
		return page.select("input[name=" + facet + "][value=" + value + "]").parents().select(".num").first().text();
	}

	@Test
	void findStoriesByAllOfTheirWords() {
		assertThat(titles(ask("q=moscow+iran")))
			.containsExactly("Iran thanks Moscow for its stand at the United Nations");
		assertThat(titles(ask("q=hormuz"))).startsWith("Hormuz, the narrow strait");
		assertThat(titles(ask("q=" + encoded("\"narrow strait\"")))).containsExactly("Hormuz, the narrow strait");
		assertThat(titles(ask("q=" + encoded("energy -hormuz")))).doesNotContain("Hormuz, the narrow strait")
			.contains("How Kenya came to run on steam");
	}

	@Test
	void findStoriesByWhereWhoAndWhatAbout() {
		assertThat(titles(ask("q=ahmadi"))).contains("Iran thanks Moscow for its stand at the United Nations");
		assertThat(titles(ask("q=sanctions"))).contains("Iran thanks Moscow for its stand at the United Nations");
		assertThat(titles(ask("q=" + encoded("روسیه")))).contains("What Russia gains by speaking for others");
	}

	@Test
	void findPersianHoweverItsLettersAreTyped() {
		for (String typed : List.of("دریاچهٔ ارومیه", "درياچه اروميه", "کرانه‌ای", "کرانه ای")) {
			assertThat(titles(ask("q=" + encoded(typed)))).as(typed)
				.contains("دریاچهٔ ارومیه و حساب کرانه‌ای که عقب می‌نشیند");
		}
	}

	@Test
	void markWhatWasAskedFor() {
		assertThat(ask("q=thanks").select(".results .card__title mark").eachText()).containsExactly("thanks");
		assertThat(ask("q=gratitude").select(".results .card__dek mark").eachText()).containsExactly("gratitude");
	}

	@Test
	void putRightWhatWasMistyped() {
		Document page = ask("q=moscwo");

		assertThat(titles(page)).containsExactly("Iran thanks Moscow for its stand at the United Nations");
		assertThat(page.select(".said a").eachText()).containsExactly("moscow", "moscwo");
		assertThat(titles(ask("q=moscwo&exact=1"))).isEmpty();
	}

	@Test
	void countWhatAChoiceWouldLeave() {
		Document all = ask("q=energy");
		Document narrowed = ask("q=energy&region=africa");

		assertThat(titles(all)).hasSize(3);
		assertThat(count(all, "region", "africa")).isEqualTo("1");
		assertThat(titles(narrowed)).hasSize(1);
		assertThat(count(narrowed, "region", "chile")).isEqualTo("1");
		assertThat(count(narrowed, "year", "2026")).isEqualTo("1");
		assertThat(narrowed.select(".applied bdi").eachText()).containsExactly("Africa");
		assertThat(narrowed.select(".applied a").first().attr("href")).isEqualTo("/search?q=energy");
		assertThat(titles(ask("q=energy&region=africa&region=chile"))).hasSize(2);
	}

	@Test
	void narrowByEverything() {
		assertThat(titles(ask("year=2024"))).containsExactly("A leap day");
		assertThat(titles(ask("from=2024-01-01&to=2025-06-01"))).containsExactly("A year ago on this day",
				"A leap day");
		assertThat(titles(ask("lang=fa"))).hasSize(2);
		assertThat(titles(ask("topic=diplomacy&byline=middle-east-desk"))).hasSize(1);
		assertThat(titles(ask("region=nowhere"))).isEmpty();
	}

	@Test
	void comeNewestFirstWhereTheReaderLikes() {
		assertThat(titles(ask("q=day&sort=new")).get(0)).isEqualTo("Brazil, day 31");
		assertThat(ask("q=day&sort=new").select(".order [aria-current]").text()).isEqualTo("Newest first");
	}

	@Test
	void comeInPages() {
		Document first = ask("q=brazil");

		assertThat(first.select("h2").first().text()).isEqualTo("31 stories");
		assertThat(titles(first)).hasSize(20);
		assertThat(first.select(".pager a[rel=next]").attr("href")).isEqualTo("/search?q=brazil&page=2");
		assertThat(titles(ask("q=brazil&page=2"))).hasSize(11);
		assertThat(this.wire.get("/search?q=brazil&page=3").status()).isEqualTo(404);
		assertThat(this.wire.get("/search?q=brazil&page=x").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "\"", "-", "AND OR NOT", "+-&|!(){}[]^~*?:\\/", "a", "\u0000",
			"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "title_en:iran", "/.*/", "iran~5",
			"[a TO z]", "${7*7}", "__proto__", "\u202e\u202d" })
	void areKindWhateverIsTyped(String typed) {
		Answer answer = this.wire.get("/search?q=" + encoded(typed));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().select("script, img")).isEmpty();
		assertThat(answer.page().select("input[type=search]")).hasSize(1);
	}

	@Test
	void areKindAtAnyLength() {
		Document page = ask("q=" + encoded("wort ".repeat(2000)));

		assertThat(page.select(".said").text()).contains("Passed over: ");
		assertThat(this.wire.get("/search?q=" + "a".repeat(10_000)).status()).isEqualTo(200);
	}

	@Test
	void areNotForSearchEnginesNorForCaches() {
		Answer answer = this.wire.get("/search?q=iran");

		assertThat(answer.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(answer.header("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
	}

	@Test
	void speakTheLanguageOfTheReader() {
		Document page = this.wire.get("/fa/search?q=" + encoded("هرمز")).page();

		assertThat(page.select("html").attr("lang")).isEqualTo("fa");
		assertThat(page.select("form").eachAttr("action")).containsOnly("/fa/search");
		assertThat(titles(page)).contains("هرمز، تنگهٔ باریک");
	}

	@ParameterizedTest
	@CsvSource({ "embargoed, Not to be seen yet", "taken back, A story that was taken back" })
	void neverTellOfWhatIsNotPublic(String typed, String title) {
		assertThat(titles(ask("q=" + encoded(typed)))).doesNotContain(title);
		assertThat(titles(ask("q=" + encoded(title)))).doesNotContain(title);
		assertThat(this.wire.get("/search/suggestions.json?q=" + encoded(title)).body()).doesNotContain(title + "\"]");
	}

	@Test
	void findAStoryFromTheEditionThatShowsItOn(@Autowired CopyDesk desk, @Autowired Editions editions,
			@Autowired PlatformTransactionManager transactions) {
		assertThat(titles(ask("q=zanzibar"))).isEmpty();

		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			desk.file(
					new SampleNewsroom.Sample("zanzibar", "Zanzibar, cloves and all", "2026-01-16", "tanzania").copy(),
					null);
			editions.open(SampleNewsroom.NOW.plusSeconds(1));
		});
		assertThat(titles(ask("q=zanzibar"))).containsExactly("Zanzibar, cloves and all");
		assertThat(count(ask("q=zanzibar"), "region", "tanzania")).isEqualTo("1");

		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			desk.remove("zanzibar.md");
			editions.open(SampleNewsroom.NOW.plusSeconds(2));
		});
		assertThat(titles(ask("q=zanzibar"))).isEmpty();
		assertThat(titles(ask("q=zanzibr"))).isEmpty();
	}

	@Test
	void findAnEmbargoedStoryFromItsInstantOn(@Autowired CopyDesk desk, @Autowired Editions editions,
			@Autowired PlatformTransactionManager transactions) {
		Instant lifts = SampleNewsroom.NOW.plusSeconds(30);
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.executeWithoutResult((status) -> {
			desk.file(new SampleNewsroom.Sample("quokka", "Quokka, unseen", "2026-01-16", "australia")
				.from(lifts.toString())
				.copy(), null);
			editions.open(lifts.minusNanos(1000));
		});
		assertThat(titles(ask("q=quokka"))).isEmpty();
		assertThat(ask("q=quoka").select(".said").text()).doesNotContain("quokka");

		transaction.executeWithoutResult((status) -> editions.open(lifts));
		assertThat(titles(ask("q=quokka"))).containsExactly("Quokka, unseen");
	}

	@Test
	void answerProgramsWithData() {
		Answer answer = this.wire.get("/search.json?q=moscow");

		assertThat(answer.header("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/json"));
		assertThat((Integer) JsonPath.read(answer.body(), "$.total")).isEqualTo(1);
		assertThat((String) JsonPath.read(answer.body(), "$.stories[0].url"))
			.isEqualTo("https://news.example/2026/01/17/thanks");
		assertThat((String) JsonPath.read(answer.body(), "$.facets.region[0].value")).isEqualTo("iran");
		assertThat(this.wire.get("/search?q=moscow", "Accept: application/json").body()).isEqualTo(answer.body());
		assertThat(this.wire.get("/search?q=moscow", "Accept: text/html,application/json;q=0.5").body())
			.startsWith("<!doctype");
		assertThat(this.wire.get("/fa/search?q=moscow", "Accept: application/json").body()).isEqualTo(answer.body());
		assertThat(this.wire.get("/search?q=moscow", "Accept: rubbish").status()).isEqualTo(200);
	}

	@Test
	void suggestHeadlinesWhileOneTypes() {
		Answer answer = this.wire.get("/search/suggestions.json?q=thank");

		assertThat((String) JsonPath.read(answer.body(), "$[0]")).isEqualTo("thank");
		assertThat(JsonPath.<List<String>>read(answer.body(), "$[1]"))
			.containsExactly("Iran thanks Moscow for its stand at the United Nations");
	}

	@Test
	void describeThemselvesToBrowsers() {
		String link = this.wire.get("/").page().select("link[rel=search]").attr("href");
		Document description = Jsoup.parse(this.wire.get(link).body(), Parser.xmlParser());

		assertThat(description.select("Url").eachAttr("template")).containsExactly(
				"https://news.example/search?q={searchTerms}",
				"https://news.example/search/suggestions.json?q={searchTerms}");
	}

}
