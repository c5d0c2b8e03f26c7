package press.dateline.reader;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Wire.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every language has its own paper, and each story its language. */
@SampleSite
class LanguagesTests {

	private static final String URMIA = "/fa/2026/01/15/%D8%AF%D8%B1%DB%8C%D8%A7%DA%86%D9%87-%D8%A7%D8%B1%D9%88%D9%85%DB%8C%D9%87";

	private static final String HORMUZ = "/fa/2026/01/14/%D8%AA%D9%86%DA%AF%D9%87-%D9%87%D8%B1%D9%85%D8%B2";

	@LocalServerPort
	int port;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	private Document page(String path) {
		Answer answer = this.wire.get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer.page();
	}

	@ParameterizedTest
	@CsvSource({ "/, en, ltr", "/fa, fa, rtl", "/ar, ar, rtl", "/ru, ru, ltr", "/fr/regions, fr, ltr",
			"/es/regions/iran, es, ltr", "/fa/2026, fa, rtl", "/ar/2026/01, ar, rtl", "/ru/2026/01/17, ru, ltr",
			"/fa/regions/iran/2026/01, fa, rtl", "/fr/topics, fr, ltr", URMIA + ", fa, rtl" })
	void decideTheLanguageAndTheDirectionOfAPage(String path, String lang, String dir) {
		Answer answer = this.wire.get(path);

		assertThat(answer.header("Content-Language")).contains(lang);
		assertThat(answer.page().select("html").attr("lang")).isEqualTo(lang);
		assertThat(answer.page().select("html").attr("dir")).isEqualTo(dir);
		assertThat(answer.page().select("link[rel=canonical]").attr("href")).isEqualTo("https://news.example" + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/f%61", "/%66a/regions", "/%66%61/2026/01" })
	void areKnownHoweverTheirAddressIsSpelt(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.header("Content-Language")).contains("fa");
		assertThat(answer.page().select("html").attr("lang")).isEqualTo("fa");
	}

	@Test
	void doNotFollowTheReadersBrowser() {
		assertThat(this.wire.get("/", "Accept-Language: fa").page().select("html").attr("lang")).isEqualTo("en");
		assertThat(this.wire.get("/fa", "Accept-Language: en").page().select("html").attr("lang")).isEqualTo("fa");
	}

	@Test
	void showTheStoriesOfALanguageInItsOwnPaper() {
		assertThat(page("/fa").select(".lead h2 a, .lead__more a, main .card__title a").eachAttr("href"))
			.containsExactly(URMIA, HORMUZ);
		assertThat(page("/fa/regions/iran").select("main .card__title a").eachAttr("href")).containsExactly(URMIA,
				HORMUZ);
		assertThat(page("/fa/2026/01/14").select("main .card__title a").eachAttr("href")).containsExactly(HORMUZ);
		assertThat(page("/fr").select("main .card")).isEmpty();
	}

	@Test
	void tellAStoryOnceToReadersOfTheSite() {
		List<String> stories = page("/regions/iran").select("main .card__title a").eachAttr("href");

		assertThat(stories).contains(URMIA, "/2026/01/14/hormuz").doesNotContain(HORMUZ);
	}

	@Test
	void markTheLanguageOfEachCardThatIsNotThePages() {
		assertThat(page("/regions/iran").select(".card [lang=fa][dir=rtl] .card__title")).hasSize(1);
		assertThat(page("/fa/regions/iran").select(".card [lang]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fa", "/fa/regions", "/fa/regions/iran", "/fa/regions/oman", "/fa/2026", "/fa/2026/01",
			"/fa/2026/01/14", "/fa/regions/iran/2026", "/fa/regions/iran/2026/01", "/fa/topics", "/fa/bylines",
			"/fa/bylines/%D8%B3%D8%A7%D8%B1%D8%A7-%D8%A7%D8%AD%D9%85%D8%AF%DB%8C", URMIA })
	void stayInTheLanguage(String path) {
		assertThat(page(path).select("a[href^=/]:not([hreflang])").eachAttr("href"))
			.allMatch((href) -> href.equals("/fa") || href.startsWith("/fa/"));
	}

	@Test
	void speakTheLanguageAroundTheStory() {
		Document story = page(URMIA);

		assertThat(story.select(".crumbs a").eachText()).containsExactly("جهان", "خاورمیانه", "ایران");
		assertThat(story.select(".story__head .dateline").text())
			.isEqualTo("ایران پنجشنبه ۲۵ دی ۱۴۰۴ (۱۵ ژانویه ۲۰۲۶)");
		assertThat(story.select(".masthead__date").text()).isEqualTo("شنبه ۲۷ دی ۱۴۰۴");
		assertThat(story.select("time").eachAttr("datetime")).contains("2026-01-15");
		assertThat(story.select(".masthead, .foot, .onward, .story__meta").eachAttr("lang")).isEmpty();
	}

	@Test
	void leadFromEachVersionOfAStoryToTheOthers() {
		Document english = page("/2026/01/14/hormuz");
		Document persian = page(HORMUZ);

		assertThat(english.select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", "x-default", "fa");
		assertThat(persian.select("link[hreflang]").eachAttr("hreflang")).containsExactly("fa", "en", "x-default");
		assertThat(english.select("link[hreflang]").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(persian.select("link[hreflang]").eachAttr("href"));
		assertThat(english.select(".versions a[hreflang=fa][lang=fa][dir=rtl]").attr("href")).isEqualTo(HORMUZ);
		assertThat(persian.select(".versions a[hreflang=en][lang=en]").attr("href")).isEqualTo("/2026/01/14/hormuz");
		assertThat(page(URMIA).select("link[hreflang], .versions")).isEmpty();
	}

	@Test
	void offerThePapersOfTheLanguagesThatHaveStories() {
		assertThat(page("/").select(".foot a[hreflang]").eachText()).containsExactly("فارسی");
		assertThat(page("/fa").select(".foot a[hreflang]").eachAttr("href")).containsExactly("/");
	}

	@Test
	void tellInTheLanguageThatNothingIsThere() {
		Answer answer = this.wire.get("/fa/nowhere");

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.page().select("html").attr("lang")).isEqualTo("fa");
		assertThat(answer.page().select(".masthead nav a").eachAttr("href"))
			.allMatch((href) -> href.startsWith("/fa/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/de", "/en/regions", "/fa/fa", "/fa/css/site.css", "/fa/favicon.svg",
			"/fa/actuator/health", "/fa/topics/forests", "/fa/about", "/fa/2023" })
	void haveNoOtherAddresses(String path) {
		assertThat(this.wire.get(path).status()).isEqualTo(404);
	}

}
