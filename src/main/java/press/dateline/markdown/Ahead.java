package press.dateline.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks ahead in a text for the same few strings again and again without reading any part
 * of it twice. Asked with ascending offsets.
 */
final class Ahead {

	private final String text;

	private final Map<String, Integer> found = new HashMap<>();

	Ahead(String text) {
		this.text = text;
	}

	/** The next place of the string at or after the offset; past the text if none. */
	int next(String wanted, int from) {
		int known = found.getOrDefault(wanted, -1);
		if (known < from) {
			int index = text.indexOf(wanted, from);
			known = (index < 0) ? Integer.MAX_VALUE : index;
			found.put(wanted, known);
		}
		return known;
	}

	/** The end of the line. */
	int endOfLine(int from) {
		return Math.min(next("\n", from), text.length());
	}

}
