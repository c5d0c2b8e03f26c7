package press.dateline.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The rules of WCAG 2.2 AA that a machine can check, and what is good practice.
 */
enum AccessRules {

	ALL("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),

	/** All that a scheme can change. */
	OF_COLOUR("rule", "color-contrast", "link-in-text-block");

	// What a rule finds, without all that it did not find.
	private static final String BROKEN = """
			async (runOnly) => {
				const results = await axe.run(document, { runOnly, resultTypes: ["violations"] });
				return results.violations.flatMap((rule) =>
					rule.nodes.map((node) => [rule.id, node.target.join(" ") + " " + node.html]));
			}""";

	private final Map<String, Object> runOnly;

	AccessRules(String type, String... values) {
		this.runOnly = Map.of("type", type, "values", List.of(values));
	}

	/**
	 * Notes where a page breaks the rules.
	 * @param page as it was opened
	 * @param what the name of the page
	 * @param settings how it is looked at, one after the other
	 */
	void check(Page page, Object what, List<Setting> settings, Findings findings) {
		page.evaluate(AxeBuilder.getAxeScript());
		for (Setting setting : settings) {
			page.setViewportSize(setting.width(), setting.height());
			for (Object found : (List<?>) page.evaluate(BROKEN, this.runOnly)) {
				List<?> broken = (List<?>) found;
				findings.add(what, setting, broken.get(0).toString(), broken.get(1).toString());
			}
		}
	}

}
