package press.dateline.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;

/**
 * What a page is read on.
 *
 * @param width in pixels of the style sheet
 * @param scheme light or dark
 */
record Setting(int width, ColorScheme scheme) {

	private static final int TELEPHONE = 600;

	/** Returns light settings of some widths. */
	static Stream<Setting> light(List<Integer> widths) {
		return widths.stream().map((width) -> new Setting(width, ColorScheme.LIGHT));
	}

	/** Returns dark settings of some widths. */
	static Stream<Setting> dark(List<Integer> widths) {
		return widths.stream().map((width) -> new Setting(width, ColorScheme.DARK));
	}

	int height() {
		return (this.width < TELEPHONE) ? 640 : 900;
	}

	@Override
	public String toString() {
		return this.width + " px, " + this.scheme.name().toLowerCase(Locale.ROOT);
	}

}
