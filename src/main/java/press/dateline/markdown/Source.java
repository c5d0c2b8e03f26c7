package press.dateline.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Text that may have been edited, and where each of its characters stood in the file. Not
 * thread-safe.
 */
final class Source {

	private final Lines lines;

	private final String text;

	private final IntUnaryOperator origin;

	private Source(Lines lines, String text, IntUnaryOperator origin) {
		this.lines = lines;
		this.text = text;
		this.origin = origin;
	}

	/**
	 * Reads a text and takes out the characters that neither HTML nor XML can carry.
	 */
	static Source of(String text, int firstLine) {
		return new Source(new Lines(text, firstLine), text, IntUnaryOperator.identity()).edited(illegal(text));
	}

	String text() {
		return text;
	}

	Position position(int offset) {
		return lines.at(origin.applyAsInt(offset));
	}

	/**
	 * The same text with these edits made, which must be in order and apart.
	 */
	Source edited(List<Edit> edits) {
		if (edits.isEmpty()) {
			return this;
		}
		int[] from = new int[edits.size() + 1];
		int[] to = new int[edits.size() + 1];
		StringBuilder out = new StringBuilder(text.length());
		int copied = 0;
		for (int i = 0; i < edits.size(); i++) {
			Edit edit = edits.get(i);
			out.append(text, copied, edit.start()).append(edit.replacement());
			copied = edit.end();
			from[i + 1] = out.length();
			to[i + 1] = copied;
		}
		out.append(text, copied, text.length());
		return new Source(lines, out.toString(), offset -> origin.applyAsInt(before(from, to, edits, offset)));
	}

	private static int before(int[] from, int[] to, List<Edit> edits, int offset) {
		int found = Arrays.binarySearch(from, offset);
		int segment = (found >= 0) ? found : -found - 2;
		// Several edits may end at one offset: the last of them is the one that counts.
		while (segment + 1 < from.length && from[segment + 1] == offset) {
			segment++;
		}
		int plain = to[segment] + offset - from[segment];
		return (segment < edits.size()) ? Math.min(plain, edits.get(segment).start()) : plain;
	}

	private static List<Edit> illegal(String text) {
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			if (!Characters.legal(c)) {
				edits.add(new Edit(i, next, ""));
			}
			i = next;
		}
		return edits;
	}

}
