package press.dateline.browser;

import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site in the colours of a reader who has chosen a few for everything.
 */
@InBrowser
class ForcedColoursTests {

	private static final String STROKE = "(element) => getComputedStyle(element).stroke";

	private static final String GROUND = "(element) => getComputedStyle(element).backgroundColor";

	private static final String COLOUR = "(element) => getComputedStyle(element).color";

	@Test
	void theLineIsDrawnInTheColourOfText(Reader reader) {
		read(reader, (page) -> {
			for (Template template : List.of(Template.FRONT, Template.EVERYTHING, Template.PERSIAN_STORY, Template.DAY,
					Template.YEAR)) {
				reader.open(page, template);
				Object ground = page.locator("html").evaluate(GROUND);
				Object text = page.locator("h1").first().evaluate(COLOUR);

				assertThat(page.locator(".dateline .line path").all()).as("%s", template)
					.isNotEmpty()
					.allSatisfy((stroke) -> assertThat(stroke.evaluate(STROKE)).isEqualTo(text).isNotEqualTo(ground));
			}
		});
	}

	@Test
	void theWordmarkIsDrawnInTheColourOfText(Reader reader) {
		read(reader, (page) -> {
			reader.open(page, Template.FRONT);
			Object text = page.locator("h1").first().evaluate(COLOUR);

			assertThat(page.locator(".wordmark svg").evaluate("(element) => getComputedStyle(element).fill"))
				.isEqualTo(text);
			assertThat(page.locator("svg.masthead__line path").all()).isNotEmpty()
				.allSatisfy((stroke) -> assertThat(stroke.evaluate(STROKE)).isEqualTo(text));
		});
	}

	@Test
	void daysOfManyStoriesStillDifferFromDaysOfFew(Reader reader) {
		read(reader, (page) -> {
			for (Template template : List.of(Template.FRONT, Template.YEAR, Template.MONTH)) {
				reader.open(page, template);
				List<Object> heats = page.locator("a[class*=heat-]")
					.all()
					.stream()
					.map((day) -> day.evaluate(GROUND))
					.distinct()
					.toList();

				assertThat(heats).as("%s", template)
					.hasSizeGreaterThan(1)
					.doesNotContain(page.locator("html").evaluate(GROUND));
			}
		});
	}

	private static void read(Reader reader, Consumer<Page> reading) {
		reader.read(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE), reading);
	}

}
