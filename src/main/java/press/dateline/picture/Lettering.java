package press.dateline.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import press.dateline.site.Direction;

/**
 * One way of setting text: a face with its companion for Arabic script, a size, a colour.
 * Every letter is set in the first of them that has it; those that neither has are left
 * out, since a box in a headline tells less than nothing.
 *
 * @param latin the face for all but Arabic script
 * @param arabic the face for Arabic script
 * @param colour of the letters
 * @param tracking of the letters in ems, 0 for none; never applied to Arabic script,
 * whose letters are joined
 * @param language which says where lines begin and may break
 */
record Lettering(Font latin, Font arabic, Color colour, float tracking, Locale language) {

	/** Antialiased, and with fractions of pixels between letters. */
	static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	/** More than any card shows; measuring costs time. */
	private static final int MOST_LETTERS = 600;

	private static final Set<Integer> DIRECTIONS = Set.of(0x200e, 0x200f, 0x2066, 0x2067, 0x2068, 0x2069);

	private static final int NON_JOINER = 0x200c;

	private static final String ELLIPSIS = "…";

	/** Naskh is drawn smaller than Latin at one size. */
	private static final float ARABIC_SCALE = 1.2f;

	Lettering(Font latin, Font arabic, float size, Color colour, float tracking, Locale language) {
		this(latin.deriveFont(size), arabic.deriveFont(size * ARABIC_SCALE), colour, tracking, language);
	}

	boolean rightToLeft() {
		return Direction.of(this.language) == Direction.RTL;
	}

	/**
	 * Returns the letters of a text that can be drawn, with single spaces between words.
	 */
	String drawable(String text) {
		StringBuilder drawable = new StringBuilder();
		text.codePoints().limit(MOST_LETTERS).forEach((letter) -> {
			if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
				drawable.append(' ');
			}
			else if (isShown(letter)) {
				drawable.appendCodePoint(letter);
			}
		});
		return drawable.toString().replaceAll(" {2,}", " ").strip();
	}

	/**
	 * Breaks a text into lines. The text is what {@link #drawable} returned.
	 * @param most the most lines; what does not fit is cut, with an ellipsis in its place
	 */
	List<TextLayout> lines(String text, float width, int most) {
		String fitting = fitting(text, width, most);
		List<TextLayout> lines = new ArrayList<>();
		if (!fitting.isEmpty()) {
			LineBreakMeasurer measurer = measurer(fitting);
			while (measurer.getPosition() < fitting.length()) {
				lines.add(measurer.nextLayout(width));
			}
		}
		return lines;
	}

	/**
	 * Returns the text, or as much of it as fits into so many lines with an ellipsis.
	 */
	String fitting(String text, float width, int most) {
		String fitting = text;
		while (!fitting.isEmpty()) {
			LineBreakMeasurer measurer = measurer(fitting);
			for (int i = 0; i < most && measurer.getPosition() < fitting.length(); i++) {
				measurer.setPosition(measurer.nextOffset(width));
			}
			if (measurer.getPosition() >= fitting.length()) {
				return fitting;
			}
			fitting = shorter(fitting, measurer.getPosition());
		}
		return fitting;
	}

	/**
	 * Returns how many lines a text takes, counted up to one more than a limit.
	 */
	int count(String text, float width, int limit) {
		LineBreakMeasurer measurer = measurer(text);
		int count = 0;
		while (measurer.getPosition() < text.length() && count <= limit) {
			measurer.setPosition(measurer.nextOffset(width));
			count++;
		}
		return count;
	}

	private LineBreakMeasurer measurer(String text) {
		return new LineBreakMeasurer(attributed(text).getIterator(), BreakIterator.getLineInstance(this.language),
				CONTEXT);
	}

	/**
	 * Puts the ellipsis behind what fitted; when that was too much already, in place of
	 * the last word, or of the last letter where there is only one word.
	 */
	private static String shorter(String text, int fitted) {
		String kept = text.substring(0, fitted).strip();
		if (text.endsWith(ELLIPSIS) && text.length() > 1) {
			kept = text.substring(0, text.length() - 1);
			int space = kept.lastIndexOf(' ');
			kept = kept.substring(0, (space > 0) ? space : kept.offsetByCodePoints(kept.length(), -1));
		}
		return kept.replaceFirst("[\\s,;:،؛–—-]{1,9}$", "") + ELLIPSIS;
	}

	private AttributedString attributed(String text) {
		AttributedString attributed = new AttributedString(text, Map.of(TextAttribute.FONT, this.latin,
				TextAttribute.FOREGROUND, this.colour, TextAttribute.RUN_DIRECTION, rightToLeft()));
		int start = 0;
		while (start < text.length()) {
			boolean inArabic = isArabic(text, start);
			int end = text.offsetByCodePoints(start, 1);
			while (end < text.length() && isArabic(text, end) == inArabic) {
				end = text.offsetByCodePoints(end, 1);
			}
			attributed.addAttribute(TextAttribute.FONT, font(inArabic), start, end);
			start = end;
		}
		return attributed;
	}

	private Font font(boolean inArabic) {
		return (inArabic || this.tracking == 0) ? (inArabic ? this.arabic : this.latin)
				: this.latin.deriveFont(Map.of(TextAttribute.TRACKING, this.tracking));
	}

	/**
	 * Returns whether a letter is set in the Arabic face: those of its script, and what
	 * stands between them and is in that face too, so that words stay whole.
	 */
	private boolean isArabic(String text, int at) {
		int letter = text.codePointAt(at);
		if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC || !this.latin.canDisplay(letter)) {
			return this.arabic.canDisplay(letter);
		}
		boolean neutral = !Character.isLetterOrDigit(letter) && this.arabic.canDisplay(letter);
		return neutral && rightToLeft();
	}

	private boolean isShown(int letter) {
		if (Character.getType(letter) == Character.FORMAT || Character.isISOControl(letter)) {
			return letter == NON_JOINER || DIRECTIONS.contains(letter);
		}
		return this.latin.canDisplay(letter) || this.arabic.canDisplay(letter);
	}

}
