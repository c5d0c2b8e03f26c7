package press.dateline.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/** Finds what makes a page wider than its window. */
final class Reflow {

	private static final String STICKS_OUT = Script.read("sticks-out.js");

	private Reflow() {
	}

	/**
	 * Notes what sticks out.
	 * @param page as it was opened
	 * @param what the name of the page
	 * @param widths of the window, in pixels of the style sheet, one after the other
	 * @param how the page is read apart from that
	 */
	static void check(Page page, Object what, List<Integer> widths, String how, Findings findings) {
		for (int width : widths) {
			page.setViewportSize(width, 900);
			((List<?>) page.evaluate(STICKS_OUT))
				.forEach((part) -> findings.add(what, width + " px" + how, "reflow", part.toString()));
		}
	}

}
