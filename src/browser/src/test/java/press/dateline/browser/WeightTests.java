package press.dateline.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/**
 * What has to come before a page can be read.
 */
@InBrowser
class WeightTests {

	@Test
	void aPageAsksForOneStyleSheetItsPicturesAndNothingElse(Reader reader) {
		Findings findings = new Findings();
		for (Template template : reader.templates()) {
			List<Request> requests = new ArrayList<>();
			reader.read(new Setting(1360, ColorScheme.LIGHT), (page) -> {
				page.onRequest(requests::add);
				reader.open(page, template);
			});
			requests.removeIf(WeightTests::isPicture);
			List<String> types = requests.stream().map(Request::resourceType).toList();
			if (!types.equals(List.of("document", "stylesheet"))) {
				findings.add(template, "asks for " + requests.stream().map(Request::url).toList());
			}
		}

		findings.assertNone();
	}

	// The icon of the window is fetched when the browser sees fit.
	private static boolean isPicture(Request request) {
		return request.resourceType().equals("image") || request.url().endsWith("/favicon.svg");
	}

}
