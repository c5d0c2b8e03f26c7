package press.dateline.markdown;

/**
 * The characters that a page, a feed and a search index can all carry.
 */
final class Characters {

	private Characters() {
	}

	/**
	 * Whether XML and HTML allow the code point; the C1 controls and byte order marks,
	 * which they merely discourage, count as forbidden.
	 */
	static boolean legal(int c) {
		if (c < 0x20) {
			return c == '\t' || c == '\n' || c == '\r';
		}
		boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
		boolean control = c >= 0x7F && c <= 0x9F;
		return !noncharacter && !control && c != 0xFEFF && (c < 0xD800 || c > 0xDFFF);
	}

	static String legal(String text) {
		int illegal = firstIllegal(text);
		if (illegal == text.length()) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length()).append(text, 0, illegal);
		text.substring(illegal).codePoints().filter(Characters::legal).forEach(out::appendCodePoint);
		return out.toString();
	}

	private static int firstIllegal(String text) {
		int i = 0;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			if (!legal(c)) {
				return i;
			}
			i += Character.charCount(c);
		}
		return i;
	}

}
