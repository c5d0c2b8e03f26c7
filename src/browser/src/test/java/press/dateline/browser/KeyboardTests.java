package press.dateline.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site read with nothing but a keyboard.
 */
@InBrowser
class KeyboardTests {

	private static final Setting DESK = new Setting(1360, ColorScheme.LIGHT);

	private static final Setting TELEPHONE = new Setting(320, ColorScheme.LIGHT);

	private static final String FOCUSED = Script.read("focused.js");

	private static final String REACHABLE = """
			() => {
				window.reachable = [...document.querySelectorAll("a[href], [tabindex='0'], input:not([type=hidden]), button")]
					.filter((element) => element.getClientRects().length > 0);
				return window.reachable.length;
			}""";

	// A field for a date has a stop for each of its parts.
	private static final String WITHIN_A_DATE = """
			(link) => link > 0 && document.activeElement === window.reachable[link - 1]
				&& document.activeElement.matches("[type=date]")""";

	@Test
	void theFirstTabShowsAWayPastTheNavigation(Reader reader) {
		Findings findings = new Findings();
		reader.read(DESK, (page) -> {
			for (Template template : reader.templates()) {
				reader.open(page, template);
				page.keyboard().press("Tab");
				if (!(Boolean) page.evaluate("() => document.activeElement.matches('.skip')"
						+ " && document.activeElement.getBoundingClientRect().top >= 0")) {
					findings.add(template, "the skip link is not the first, or not to be seen");
					continue;
				}
				page.keyboard().press("Enter");
				if (!(Boolean) page.evaluate("() => document.activeElement.matches('main')")) {
					findings.add(template, "the skip link does not lead to the main part");
				}
			}
		});

		findings.assertNone();
	}

	@Test
	void tabLeadsThroughEveryLinkInOrderAndEachIsSeen(Reader reader) {
		Findings findings = new Findings();
		reader.read(DESK, (page) -> {
			for (Template template : reader.templates()) {
				walk(reader, page, template, DESK, findings);
			}
		});

		findings.assertNone();
	}

	@Test
	void tabLeadsThroughEveryLinkInOrderOnATelephone(Reader reader) {
		Findings findings = new Findings();
		reader.read(TELEPHONE, (page) -> {
			for (Template template : List.of(Template.FRONT, Template.EVERYTHING, Template.PERSIAN_STORY, Template.YEAR,
					Template.MONTH)) {
				walk(reader, page, template, TELEPHONE, findings);
			}
		});

		findings.assertNone();
	}

	private static void walk(Reader reader, Page page, Template template, Setting setting, Findings findings) {
		reader.open(page, template);
		int links = (Integer) page.evaluate(REACHABLE);
		assertThat(links).as("%s", template).isGreaterThan(1);
		for (int link = 0; link < links; link++) {
			page.keyboard().press("Tab");
			while ((Boolean) page.evaluate(WITHIN_A_DATE, link)) {
				page.keyboard().press("Tab");
			}
			Object wrong = page.evaluate(FOCUSED, link);
			if (wrong != null) {
				findings.add(template, setting, "link " + (link + 1) + " of " + links, wrong.toString());
			}
		}
	}

	@Test
	void aTableThatIsTooWideIsScrolledWithTheArrows(Reader reader) {
		reader.read(TELEPHONE, (page) -> {
			reader.open(page, Template.EVERYTHING);
			page.locator(".scroll").first().focus();
			page.keyboard().press("ArrowRight");

			page.waitForFunction(
					"() => document.activeElement.matches('.scroll') && document.activeElement.scrollLeft > 0");
		});
	}

}
