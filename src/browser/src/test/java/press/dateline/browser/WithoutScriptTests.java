package press.dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The site needs no script and has none.
 */
@InBrowser
class WithoutScriptTests {

	@Test
	void leadsFromTheFrontPageToAStoryItsPlaceItsDayAndItsMonth(Reader reader) {
		reader.read(new Browser.NewContextOptions().setJavaScriptEnabled(false), (page) -> {
			page.navigate("/");

			page.locator(".lead__title a").click();
			isAt(page, "/2026/01/17/pinned");
			page.locator(".dateline--full .dateline__place").click();
			isAt(page, "/regions/portugal");
			page.locator("main .card .dateline__date").first().click();
			isAt(page, "/2026/01/17");
			page.locator("main a[href='/2026/01']").first().click();
			isAt(page, "/2026/01");
		});
	}

	@Test
	void leadsFromPageToPageOfAListAndBack(Reader reader) {
		reader.read(new Browser.NewContextOptions().setJavaScriptEnabled(false), (page) -> {
			page.navigate("/regions/iceland");

			page.locator(".pager [rel=next]").click();
			isAt(page, "/regions/iceland?page=2");
			page.locator(".pager [rel=prev]").click();
			isAt(page, "/regions/iceland");
		});
	}

	@Test
	void leadsFromAStoryToTheStoriesOfTheNextDay(Reader reader) {
		reader.read(new Browser.NewContextOptions().setJavaScriptEnabled(false), (page) -> {
			page.navigate(Template.EVERYTHING.path());

			page.locator(".pager [rel=prev]").click();
			isAt(page, "/2026/01/16");
			page.locator(".pager [rel=next]").first().click();
			isAt(page, "/2026/01/17");
		});
	}

	// What is told to search engines is data, which no browser runs.
	@Test
	void noPageHasAScript(Crawl crawl) {
		Findings findings = new Findings();
		crawl.answers()
			.forEach((path, answer) -> Jsoup.parse(answer.body())
				.select("script:not([type=application/ld+json]), noscript, [onclick], [onload], a[href^=javascript]")
				.forEach((script) -> findings.add(path, script.outerHtml())));

		findings.assertNone();
	}

	private static void isAt(Page page, String path) {
		PlaywrightAssertions.assertThat(page).hasURL(path);
	}

}
