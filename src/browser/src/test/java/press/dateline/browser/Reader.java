package press.dateline.browser;

import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who reads the site in a browser.
 *
 * @param browser what it is read with
 * @param site what is read
 */
record Reader(Browser browser, RunningSite site) {

	private static final double SLOWEST_PAGE = 90_000;

	/**
	 * Reads in a window of its own, which is closed afterwards. What moves stands still,
	 * since a colour that is on its way is no colour to be measured.
	 */
	void read(Browser.NewContextOptions options, Consumer<Page> reading) {
		try (BrowserContext window = this.browser
			.newContext(options.setBaseURL(this.site.origin()).setReducedMotion(ReducedMotion.REDUCE))) {
			window.setDefaultTimeout(SLOWEST_PAGE);
			reading.accept(window.newPage());
		}
	}

	/** Reads in a window of a width and a colour scheme. */
	void read(Setting setting, Consumer<Page> reading) {
		read(new Browser.NewContextOptions().setViewportSize(setting.width(), setting.height())
			.setColorScheme(setting.scheme()), reading);
	}

	/** Signs in as an editor. */
	static void signIn(Page page) {
		page.navigate("/desk/sign-in");
		page.locator("#password").fill(RunningSite.PASSWORD);
		page.locator("main button").click();
		page.waitForURL("**/desk");
	}

	/** Goes to a page, which has to answer as it should. */
	void open(Page page, Template template) {
		Response response = page.navigate(template.path());
		assertThat(response.status()).as("%s", template).isEqualTo(template.status());
	}

	/**
	 * Returns the pages that stand for all: one for each kind of page there is.
	 */
	List<Template> templates() {
		return Template.on(this.site);
	}

}
