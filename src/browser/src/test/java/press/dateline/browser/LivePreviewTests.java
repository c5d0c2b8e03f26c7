package press.dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor sees what is saved without doing anything, and without losing the place.
 */
@InBrowser
class LivePreviewTests {

	@Test
	void showsWhatIsSavedAndLeavesTheReaderWhereHeIs(Reader reader) {
		save(reader, "live.md", "The lamp is lit.");
		reader.read(new Browser.NewContextOptions().setViewportSize(1360, 500), (page) -> {
			Reader.signIn(page);
			page.navigate("/desk/preview/files/live.md");
			page.evaluate("window.stays = true");
			page.locator(".prose a").focus();
			page.evaluate("window.scrollTo(0, 300)");

			save(reader, "live.md", "The lamp is out.");

			PlaywrightAssertions.assertThat(page.locator(".prose")).containsText("The lamp is out.");
			PlaywrightAssertions.assertThat(page.locator(".slip [role=status]"))
				.hasText("The preview was brought up to date.");
			assertThat(page.evaluate("window.stays")).isEqualTo(true);
			assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("the keeper");
			assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isEqualTo(300);
		});
	}

	@Test
	void isWholeWithoutAScript(Reader reader) {
		save(reader, "still.md", "The lamp is lit.");
		reader.read(new Browser.NewContextOptions().setJavaScriptEnabled(false), (page) -> {
			Reader.signIn(page);
			page.navigate("/desk/preview/files/still.md");
			PlaywrightAssertions.assertThat(page.locator(".prose")).containsText("The lamp is lit.");

			save(reader, "still.md", "The lamp is out.");
			page.reload();

			PlaywrightAssertions.assertThat(page.locator(".prose")).containsText("The lamp is out.");
		});
	}

	@Test
	void isComplainedAboutByNoBrowser(Reader reader) {
		save(reader, "quiet.md", "The lamp is lit.");
		Findings findings = new Findings();
		reader.read(new Browser.NewContextOptions(), (page) -> {
			page.onConsoleMessage((message) -> findings.add(page.url(), message.text()));
			page.onPageError((error) -> findings.add(page.url(), error));
			Reader.signIn(page);
			page.navigate("/desk/preview/files/quiet.md");
			page.navigate("/desk/preview/front?at=2026-12-24T08:00");
			page.navigate("/desk/preview");
		});

		findings.assertNone();
	}

	private static void save(Reader reader, String path, String text) {
		reader.site().save(path, """
				---
				title: A lighthouse at %s
				date: 2026-01-17
				draft: true
				---

				%s Ask <a href="/about">the keeper</a>.
				%s
				""".formatted(path, text, "\nThe sea goes on.\n".repeat(40)));
	}

}
