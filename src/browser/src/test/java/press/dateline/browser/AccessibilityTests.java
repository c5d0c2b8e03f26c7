package press.dateline.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/**
 * The rules of WCAG 2.2 AA that a machine can check, and what is good practice.
 */
@InBrowser
class AccessibilityTests {

	private static final List<Integer> WIDTHS = List.of(320, 820, 1360);

	private static final Map<String, Object> ALL_RULES = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

	// A scheme changes colours and nothing else.
	private static final Map<String, Object> RULES_OF_COLOUR = Map.of("type", "rule", "values",
			List.of("color-contrast", "link-in-text-block"));

	// What a rule finds, without all that it did not find.
	private static final String BROKEN = """
			async (runOnly) => {
				const results = await axe.run(document, { runOnly, resultTypes: ["violations"] });
				return results.violations.flatMap((rule) =>
					rule.nodes.map((node) => [rule.id, node.target.join(" ") + " " + node.html]));
			}""";

	@Test
	void everyPageKeepsTheRulesOfAccessAtEveryWidth(Reader reader) {
		Findings findings = new Findings();
		reader.read(new Setting(1360, ColorScheme.LIGHT), (page) -> {
			for (Template template : reader.templates()) {
				open(reader, page, template);
				Setting.light(WIDTHS).forEach((setting) -> check(page, template, setting, ALL_RULES, findings));
			}
		});

		findings.assertNone();
	}

	@Test
	void everyPageCanBeReadInTheDark(Reader reader) {
		Findings findings = new Findings();
		reader.read(new Setting(1360, ColorScheme.DARK), (page) -> {
			for (Template template : reader.templates()) {
				open(reader, page, template);
				Setting.dark(WIDTHS).forEach((setting) -> check(page, template, setting, RULES_OF_COLOUR, findings));
			}
		});

		findings.assertNone();
	}

	private static void open(Reader reader, Page page, Template template) {
		reader.open(page, template);
		page.evaluate(AxeBuilder.getAxeScript());
	}

	private static void check(Page page, Template template, Setting setting, Map<String, Object> rules,
			Findings findings) {
		page.setViewportSize(setting.width(), setting.height());
		for (Object found : (List<?>) page.evaluate(BROKEN, rules)) {
			List<?> broken = (List<?>) found;
			findings.add(template, setting, broken.get(0).toString(), broken.get(1).toString());
		}
	}

}
