package press.dateline.browser;

import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is complained about, nobody else is told, and nothing is remembered.
 */
@InBrowser
class SilenceTests {

	private static final Setting DESK = new Setting(1360, ColorScheme.LIGHT);

	private static final Set<String> COMPLAINTS = Set.of("error", "warning");

	// Said of a page that is not there too, and what is in a page is looked at itself.
	private static final String STATUS = "Failed to load resource: the server responded with a status of";

	private static final String LISTEN = """
			window.violations = [];
			document.addEventListener("securitypolicyviolation", (event) =>
				window.violations.push(event.violatedDirective + " " + event.blockedURI));
			""";

	@Test
	void noPageIsComplainedAboutNorTellsAnotherHost(Reader reader, Crawl crawl) {
		Findings findings = new Findings();
		reader.read(DESK, (page) -> {
			listen(page, reader.site().origin() + "/", findings);
			for (String path : crawl.shown()) {
				page.navigate(path);
				((List<?>) page.evaluate("() => window.violations"))
					.forEach((what) -> findings.add(path, "violates the policy: " + what));
			}

			assertThat(page.context().cookies()).isEmpty();
			assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
		});

		findings.assertNone();
	}

	private static void listen(Page page, String home, Findings findings) {
		page.addInitScript(LISTEN);
		page.onConsoleMessage((message) -> {
			if (COMPLAINTS.contains(message.type()) && !message.text().startsWith(STATUS)) {
				findings.add(page.url(), message.type() + " on the console: " + message.text());
			}
		});
		page.onPageError((error) -> findings.add(page.url(), "error: " + error));
		page.onRequest((request) -> {
			if (!request.url().startsWith(home)) {
				findings.add(page.url(), "asks for " + request.url());
			}
		});
		page.onResponse((response) -> {
			if (response.status() >= 400 && !response.request().resourceType().equals("document")) {
				findings.add(page.url(), response.url() + " answers " + response.status());
			}
		});
		page.onRequestFailed((request) -> findings.add(page.url(), request.url() + " failed: " + request.failure()));
	}

}
