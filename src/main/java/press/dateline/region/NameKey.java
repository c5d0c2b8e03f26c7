package press.dateline.region;

import java.text.Normalizer;
import java.util.Map;

/**
 * The form in which names are compared: “The Bahamas”, “BAHAMAS” → {@code bahamas};
 * “U.S.A.” → {@code usa}; “São Tomé &amp; Príncipe” → {@code saotomeandprincipe}. Arabic
 * and Persian spellings of the same word come out equal.
 */
final class NameKey {

	/** No place has a longer name; what is longer is prose. */
	private static final int LONGEST = 120;

	private static final Map<Integer, String> FOLDED = Map.ofEntries(Map.entry((int) 'ø', "o"),
			Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
			Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"),
			Map.entry((int) 'ı', "i"), Map.entry((int) 'ə', "a"), Map.entry((int) 'ی', "ي"), Map.entry((int) 'ى', "ي"),
			Map.entry((int) 'ک', "ك"), Map.entry((int) 'ة', "ه"), Map.entry((int) 'ە', "ه"), Map.entry((int) 'ہ', "ه"),
			Map.entry((int) 'ھ', "ه"), Map.entry((int) 'ٱ', "ا"), Map.entry((int) 'ء', ""));

	private static final Map<String, String> SPELLED_OUT = Map.of("the", "", "st", "saint", "ste", "sainte");

	private final StringBuilder key = new StringBuilder();

	private final StringBuilder word = new StringBuilder();

	private NameKey() {
	}

	/** The form to compare; empty where the text holds no name. */
	static String of(String name) {
		if (name.length() > LONGEST) {
			return "";
		}
		NameKey key = new NameKey();
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
		for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
			key.read(plain.codePointAt(at));
		}
		key.endWord();
		return key.key.toString();
	}

	private void read(int point) {
		if (point == '&') {
			endWord();
			this.word.append("and");
			endWord();
		}
		else if (isLetterOfAName(point)) {
			readLetter(Character.toLowerCase(point));
		}
		else if (!isSilent(point)) {
			endWord();
		}
	}

	private void readLetter(int lower) {
		String folded = isPlain(lower) ? null : FOLDED.get(lower);
		if (folded != null) {
			this.word.append(folded);
		}
		else {
			this.word.appendCodePoint(lower);
		}
	}

	private void endWord() {
		String read = this.word.toString();
		this.key.append((read.length() <= 3) ? SPELLED_OUT.getOrDefault(read, read) : read);
		this.word.setLength(0);
	}

	private static boolean isLetterOfAName(int point) {
		if (isPlain(point)) {
			return Character.isLetterOrDigit(point);
		}
		int type = Character.getType(point);
		return (Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK) && !isSilent(point);
	}

	private static boolean isPlain(int point) {
		return point < 0x80;
	}

	/** Signs inside a word that make no difference; vowel signs of Indic scripts do. */
	private static boolean isSilent(int point) {
		return point == '.' || point == '\'' || point == '’' || point == '‘' || point == '`'
				|| within(point, 0x02B0, 0x02FF) || within(point, 0x0300, 0x036F) || within(point, 0x0591, 0x05C7)
				|| point == 0x0640 || within(point, 0x064B, 0x065F) || point == 0x0670 || within(point, 0x06D6, 0x06ED)
				|| Character.getType(point) == Character.FORMAT;
	}

	private static boolean within(int point, int first, int last) {
		return point >= first && point <= last;
	}

}
