package press.dateline.reader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Wire.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class CorrectionsAndHistoryTests {

	private static final String LEAP = "/2024/02/29/leap";

	private final Wire wire;

	CorrectionsAndHistoryTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	private Document page(String path) {
		return this.wire.get(path).page();
	}

	@Test
	void everyCorrectionStandsInTheListThatEveryPageLinksTo() {
		Document page = page("/corrections");

		assertThat(page("/regions/iran").select(".foot a[href=/corrections]").text()).isEqualTo("Corrections");
		assertThat(page.select(".errata time").attr("datetime")).isEqualTo("2026-01-17");
		assertThat(page.select(".errata p:nth-child(2)").text())
			.isEqualTo("An earlier version <b>misspelt</b> a name.");
		String story = page.select(".errata a").attr("href");
		assertThat(story).isEqualTo("/2026/01/17/thanks#story-corrections");
		assertThat(page(story.replaceFirst("#.*", "")).getElementById("story-corrections")).isNotNull();
		assertThat(page.select("link[type*=atom]").first().attr("href")).isEqualTo("/corrections/feed.atom");
	}

	@Test
	void aPaperWithoutCorrectionsSaysSo() {
		Answer answer = this.wire.get("/fa/corrections");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().select("main .head p").text()).isEqualTo("هیچ خبری اصلاح نشده است.");
		assertThat(this.wire.get("/corrections?page=2").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "atom", "rss", "json" })
	void theCorrectionsCanBeFollowed(String format) {
		Answer answer = this.wire.get("/corrections/feed." + format);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("https://news.example/2026/01/17/thanks#story-corrections")
			.contains("2026-01-17".substring(0, 4))
			.contains("misspelt")
			.contains("Corrections · Dateline");
		assertThat(this.wire.get("/fa/corrections/feed." + format).status()).isEqualTo(200);
	}

	@Test
	void aStoryThatChangedLinksToWhatHasChanged() {
		assertThat(page(LEAP).select(".story__history a").attr("href")).isEqualTo(LEAP + "/history");
		assertThat(page("/2026/01/14/hormuz").select(".story__history")).isEmpty();
	}

	@Test
	void theHistoryShowsWhatWasStruckAndAddedAndFoldsSmallEditsAway() {
		Document page = page(LEAP + "/history");

		assertThat(page.select(".history h2").eachText()).containsExactly("Changed 17 January 2026, 15:45 UTC",
				"Small edit 17 January 2026, 15:45 UTC", "First version 29 February 2024, 14:00 UTC");
		Element changed = page.select(".history > li").get(0);
		assertThat(changed.select("details")).isEmpty();
		assertThat(changed.select("ins").text()).isEqualTo("added: has 29 words & <b>no</b> more");
		Element slight = page.select(".history > li").get(1);
		assertThat(slight.select("details del").text()).isEqualTo("struck: the");
		assertThat(slight.select("details ins").text()).isEqualTo("added: this");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://news.example" + LEAP + "/history");
		assertThat(this.wire.get("/sitemap-2024-02.xml").body()).contains(LEAP).doesNotContain("history");
	}

	@Test
	void aStoryThatNeverChangedHasAHistoryThatSaysSo() {
		Document page = page("/2026/01/14/hormuz/history");

		assertThat(page.select("main").text()).contains("Nothing has changed since this story was published.");
		assertThat(page.select("del, ins")).isEmpty();
	}

	@Test
	void theHistoryGoesWhereItsStoryGoes() {
		Answer moved = this.wire.get("/2026/01/08/moved/history");

		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).contains("/2026/01/08/moved-again/history");
		assertThat(this.wire.get("/2024/02/29/Leap/history/").header("Location")).contains(LEAP + "/history");
		assertThat(this.wire.get("/2026/01/13/taken-back/history").status()).isEqualTo(410);
		assertThat(this.wire.get("/2026/01/17/embargoed/history").status()).isEqualTo(404);
		assertThat(this.wire.get("/2026/01/17/nothing/history").status()).isEqualTo(404);
		assertThat(this.wire.get(LEAP + "/history?page=2").status()).isEqualTo(404);
	}

	@Test
	void theHistoryOfAPersianStoryIsToldInPersian() {
		Document page = page(
				"/fa/2026/01/15/%D8%AF%D8%B1%DB%8C%D8%A7%DA%86%D9%87-%D8%A7%D8%B1%D9%88%D9%85%DB%8C%D9%87/history");

		assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
		assertThat(page.select("h1").text()).isEqualTo("آنچه تغییر کرده است");
	}

}
