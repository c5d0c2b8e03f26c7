package press.dateline.newsroom.copy;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * Guesses what bytes that are not UTF-8 were written in, so that an editor knows what to
 * look for. Nothing is ever read by the guess.
 */
final class Encoding {

	private static final int SAMPLE = 64 * 1024;

	private Encoding() {
	}

	/** Returns whether the bytes look like UTF-16, with a byte order mark or without. */
	static boolean isWide(byte[] bytes) {
		if (bytes.length < 2) {
			return false;
		}
		int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
		return mark == 0xFEFF || mark == 0xFFFE || nulsAt(bytes, 0) || nulsAt(bytes, 1);
	}

	// Latin text in UTF-16 has a NUL in nearly every other place.
	private static boolean nulsAt(byte[] bytes, int start) {
		int end = Math.min(bytes.length, SAMPLE);
		int nuls = 0;
		for (int i = start; i < end; i += 2) {
			nuls += (bytes[i] == 0) ? 1 : 0;
		}
		return end >= 4 && nuls * 10 >= ((end - start + 1) / 2) * 7;
	}

	/** Returns the name of the encoding that the bytes look like. */
	static String guess(byte[] bytes) {
		if (share(bytes, "windows-1256", UnicodeScript.ARABIC) > 0.8) {
			return "Windows-1256 (Arabic or Persian)";
		}
		if (neighbours(bytes) > 0.6 && share(bytes, "windows-1251", UnicodeScript.CYRILLIC) > 0.8) {
			return "Windows-1251 (Cyrillic)";
		}
		return "Windows-1252 (Western European)";
	}

	private static double share(byte[] bytes, String charset, UnicodeScript script) {
		if (!Charset.isSupported(charset)) {
			return 0;
		}
		int length = Math.min(bytes.length, SAMPLE);
		long[] seen = new long[2];
		new String(bytes, 0, length, Charset.forName(charset)).codePoints()
			.filter((character) -> character > 0x7F && Character.isLetter(character))
			.forEach((character) -> seen[(UnicodeScript.of(character) == script) ? 1 : 0]++);
		return (seen[0] + seen[1] > 0) ? (double) seen[1] / (seen[0] + seen[1]) : 0;
	}

	// In Western text an accented letter stands alone between plain ones.
	private static double neighbours(byte[] bytes) {
		int high = 0;
		int pairs = 0;
		for (int i = 1; i < Math.min(bytes.length, SAMPLE); i++) {
			high += (bytes[i] < 0) ? 1 : 0;
			pairs += (bytes[i] < 0 && bytes[i - 1] < 0) ? 1 : 0;
		}
		return (high > 0) ? (double) pairs / high : 0;
	}

}
