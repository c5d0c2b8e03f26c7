package press.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story on paper: the story, and where it is from.
 */
@InBrowser
class PrintTests {

	// Somebody whose screen is dark still prints on white paper.
	private static final Setting DARK = new Setting(820, ColorScheme.DARK);

	private static final String STYLE = "(element, property) => getComputedStyle(element)[property]";

	@Test
	void leavesTheNavigationOut(Reader reader) {
		reader.read(DARK, (page) -> {
			print(reader, page, Template.EVERYTHING);

			for (String part : List.of(".skip", ".masthead__nav", ".crumbs", ".toc", ".onward", ".pager", ".foot")) {
				Locator found = page.locator(part);
				assertThat(found.count()).as(part).isPositive();
				assertThat(found.all()).as(part).noneMatch(Locator::isVisible);
			}
		});
	}

	@Test
	void isBlackOnWhiteWhateverTheScreen(Reader reader) {
		reader.read(DARK, (page) -> {
			print(reader, page, Template.EVERYTHING);

			assertThat(style(page, "html", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
			assertThat(style(page, "h1", "color")).isEqualTo("rgb(0, 0, 0)");
			assertThat(style(page, ".prose > p", "color")).isEqualTo("rgb(0, 0, 0)");
			assertThat(style(page, ".dateline--full .line path", "stroke")).isEqualTo("rgb(0, 0, 0)");
		});
	}

	@Test
	void tellsTheAddressAtItsFoot(Reader reader) {
		reader.read(DARK, (page) -> {
			print(reader, page, Template.EVERYTHING);
			Locator address = page.locator(".only-print");

			assertThat(address.isVisible()).isTrue();
			assertThat(address.innerText()).isEqualTo("dateline.example" + Template.EVERYTHING.path());
			assertThat(address.boundingBox().y).isGreaterThan(page.locator(".prose").boundingBox().y);
		});
	}

	@Test
	void putsTheWholeStoryOnPaper(Reader reader) {
		reader.read(DARK, (page) -> {
			reader.open(page, Template.EVERYTHING);
			String paper = text(page.pdf(new Page.PdfOptions().setFormat("A4"))).replaceAll("\\s+", " ");

			assertThat(paper).contains("Everything that a story can hold, on one page", "An opening with strong words",
					"A second note", "dateline.example/2026/01/17/everything");
			assertThat(paper).as("the last column of the wide table and the end of a long line of code")
				.contains("rebuilt", "builtOf) { }");
			assertThat(paper).doesNotContain("Skip to", "How to read the line", "All dates");
		});
	}

	private static void print(Reader reader, Page page, Template template) {
		reader.open(page, template);
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
	}

	private static Object style(Page page, String selector, String property) {
		return page.locator(selector).first().evaluate(STYLE, property);
	}

	private static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What came out of the printer is no PDF", ex);
		}
	}

}
