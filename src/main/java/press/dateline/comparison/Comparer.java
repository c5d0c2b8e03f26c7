package press.dateline.comparison;

import java.util.ArrayList;
import java.util.List;

import press.dateline.comparison.Passage.Kind;

/**
 * Compares two texts once: first their lines, then the words of lines that differ. What
 * would take too long is told as struck and added whole.
 */
final class Comparer {

	// The algorithm takes time by the product of these and what differs among them.
	private static final int MOST_LINES = 4_000;

	private static final int MOST_WORDS = 4_000;

	private static final int LONGEST = 100_000;

	private final List<Passage> passages = new ArrayList<>();

	private int words = 3 * MOST_WORDS;

	private boolean rough;

	Comparison compare(String before, String after) {
		int start = start(before, after);
		int end = end(before, after, start);
		add(Kind.KEPT, before.substring(0, start));
		lines(before.substring(start, before.length() - end), after.substring(start, after.length() - end));
		add(Kind.KEPT, before.substring(before.length() - end));
		return new Comparison(this.passages, this.rough);
	}

	// Where texts part is looked for back at the last blank, so that no word is cut.
	private static int start(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int same = 0;
		while (same < shorter && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		if (same == before.length() && same == after.length()) {
			return same;
		}
		while (same > 0 && !Character.isWhitespace(before.charAt(same - 1))) {
			same--;
		}
		return same;
	}

	private static int end(String before, String after, int start) {
		int shorter = Math.min(before.length(), after.length()) - start;
		int same = 0;
		while (same < shorter && before.charAt(before.length() - same - 1) == after.charAt(after.length() - same - 1)) {
			same++;
		}
		while (same > 0 && !Character.isWhitespace(before.charAt(before.length() - same))) {
			same--;
		}
		return Math.max(0, same - 1);
	}

	private void lines(String before, String after) {
		List<String> source = split(before);
		List<String> target = split(after);
		if (source.size() + target.size() > MOST_LINES) {
			replace(before, after);
			return;
		}
		for (Run run : Run.of(source, target)) {
			if (run.kept()) {
				add(Kind.KEPT, run.before());
			}
			else {
				words(run.before(), run.after());
			}
		}
	}

	// Each with the end of its line, so that nothing is lost.
	private static List<String> split(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
	}

	private void words(String before, String after) {
		if (before.length() + after.length() > LONGEST) {
			replace(before, after);
			return;
		}
		List<String> source = WordList.of(before);
		List<String> target = WordList.of(after);
		this.words -= source.size() + target.size();
		if (source.size() + target.size() > MOST_WORDS || this.words < 0) {
			replace(before, after);
			return;
		}
		for (Run run : Run.of(source, target)) {
			add(run.kept() ? Kind.KEPT : Kind.STRUCK, run.before());
			add(Kind.ADDED, run.kept() ? "" : run.after());
		}
	}

	private void replace(String before, String after) {
		add(Kind.STRUCK, before);
		add(Kind.ADDED, after);
		this.rough = this.rough || !(before.isEmpty() || after.isEmpty());
	}

	private void add(Kind kind, String text) {
		if (text.isEmpty()) {
			return;
		}
		int last = this.passages.size() - 1;
		if (last >= 0 && this.passages.get(last).kind() == kind) {
			this.passages.set(last, new Passage(kind, this.passages.get(last).text() + text));
		}
		else {
			this.passages.add(new Passage(kind, text));
		}
	}

}
