package press.dateline.browser;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/**
 * Everybody can read every page.
 */
@InBrowser
class AccessibilityTests {

	private static final List<Integer> WIDTHS = List.of(320, 820, 1360);

	@Test
	void everyPageKeepsTheRulesOfAccessAtEveryWidth(Reader reader) {
		check(reader, AccessRules.ALL, Setting.light(WIDTHS).toList());
	}

	@Test
	void everyPageCanBeReadInTheDark(Reader reader) {
		check(reader, AccessRules.OF_COLOUR, Setting.dark(WIDTHS).toList());
	}

	private static void check(Reader reader, AccessRules rules, List<Setting> settings) {
		Findings findings = new Findings();
		reader.read(settings.get(0), (page) -> {
			for (Template template : reader.templates()) {
				reader.open(page, template);
				rules.check(page, template, settings, findings);
			}
		});

		findings.assertNone();
	}

}
