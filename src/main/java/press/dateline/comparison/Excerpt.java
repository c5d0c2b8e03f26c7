package press.dateline.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import press.dateline.comparison.Passage.Kind;

/**
 * The ends of a long text that was kept.
 */
final class Excerpt {

	/** No word of any language need be longer, in characters. */
	private static final int WORD = 40;

	private Excerpt() {
	}

	/**
	 * Returns the first and the last words of a text, and that the rest is left out; the
	 * whole text where no more than a few words would be.
	 */
	static List<Passage> of(String text, int first, int last) {
		int head = head(text, first);
		int tail = tail(text, last);
		if (head + WORD >= tail) {
			return List.of(new Passage(Kind.KEPT, text));
		}
		List<Passage> excerpt = new ArrayList<>();
		add(excerpt, text.substring(0, head));
		excerpt.add(new Passage(Kind.LEFT_OUT, ""));
		add(excerpt, text.substring(tail));
		return excerpt;
	}

	private static void add(List<Passage> excerpt, String text) {
		if (!text.isEmpty()) {
			excerpt.add(new Passage(Kind.KEPT, text));
		}
	}

	private static int head(String text, int words) {
		String near = text.substring(0, Math.min(text.length(), words * WORD));
		return length(WordList.of(near), words);
	}

	private static int tail(String text, int words) {
		List<String> near = new ArrayList<>(WordList.of(text.substring(Math.max(0, text.length() - words * WORD))));
		Collections.reverse(near);
		return text.length() - length(near, words);
	}

	// How long the first pieces are that have so many words.
	private static int length(List<String> pieces, int words) {
		int length = 0;
		int left = words;
		for (String piece : pieces) {
			left -= WordList.isWord(piece) ? 1 : 0;
			if (left < 0) {
				return length;
			}
			length += piece.length();
		}
		return length;
	}

}
