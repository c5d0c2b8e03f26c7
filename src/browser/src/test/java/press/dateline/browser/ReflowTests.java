package press.dateline.browser;

import java.util.List;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/**
 * Pages fit whatever they are read on; nobody has to scroll to the side.
 */
@InBrowser
class ReflowTests {

	private static final List<Integer> WIDTHS = List.of(320, 360, 480, 600, 768, 820, 1024, 1280, 1360, 1600);

	private static final String WIDE_TEXT = """
			() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
					+ ' word-spacing: .16em !important } p { margin-block-end: 2em !important }');
				document.adoptedStyleSheets = [sheet];
			}""";

	@Test
	void noPageIsWiderThanItsWindow(Reader reader) {
		look(reader, WIDTHS, "", (page) -> {
		});
	}

	@Test
	void noPageIsWiderThanItsWindowWhereTextIsTwiceAsLarge(Reader reader) {
		look(reader, List.of(640, 1280), ", text at 200 %", (page) -> {
		}, ReflowTests::setTextTwiceAsLarge);
	}

	@Test
	void noPageIsWiderThanItsWindowWhereTextIsSpacedWidely(Reader reader) {
		look(reader, List.of(320, 820, 1360), ", text spaced widely", (page) -> page.evaluate(WIDE_TEXT));
	}

	private static void setTextTwiceAsLarge(Page page) {
		JsonObject sizes = JsonParser.parseString("{\"fontSizes\": {\"standard\": 32, \"fixed\": 26}}")
			.getAsJsonObject();
		page.context().newCDPSession(page).send("Page.setFontSizes", sizes);
	}

	private static void look(Reader reader, List<Integer> widths, String how, Consumer<Page> once) {
		look(reader, widths, how, once, (page) -> {
		});
	}

	private static void look(Reader reader, List<Integer> widths, String how, Consumer<Page> loaded,
			Consumer<Page> opened) {
		Findings findings = new Findings();
		reader.read(new Setting(widths.get(0), ColorScheme.LIGHT), (page) -> {
			opened.accept(page);
			for (Template template : reader.templates()) {
				reader.open(page, template);
				loaded.accept(page);
				Reflow.check(page, template, widths, how, findings);
			}
		});

		findings.assertNone();
	}

}
