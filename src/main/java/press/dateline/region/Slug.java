package press.dateline.region;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name in addresses: “Lake Urmia” → {@code lake-urmia}. Letters and digits
 * of every script stay.
 */
final class Slug {

	private static final int LONGEST = 80;

	/** For names without a single letter or digit. */
	private static final String NAMELESS = "place";

	private Slug() {
	}

	static String of(String name) {
		String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		StringBuilder slug = new StringBuilder();
		boolean gap = false;
		for (int at = 0; at < lower.length()
				&& slug.length() < LONGEST; at += Character.charCount(lower.codePointAt(at))) {
			int point = lower.codePointAt(at);
			if (!belongs(point)) {
				gap = slug.length() > 0;
				continue;
			}
			slug.append(gap ? "-" : "").appendCodePoint(point);
			gap = false;
		}
		return slug.isEmpty() ? NAMELESS : Normalizer.normalize(slug, Normalizer.Form.NFC);
	}

	static boolean isLegal(String slug) {
		return of(slug).equals(slug);
	}

	private static boolean belongs(int point) {
		return Character.isLetterOrDigit(point) || isMark(point);
	}

	/** Vowel signs of Indic scripts are marks: without them a word is another word. */
	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

}
