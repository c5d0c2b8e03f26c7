package press.dateline.comparison;

import java.util.ArrayList;
import java.util.List;

import press.dateline.comparison.Passage.Kind;

/**
 * Two versions of a text, compared. Everything that was kept or struck is the text
 * before, everything that was kept or added the one after.
 *
 * <pre>
 * Comparison.of("The water rose.", "The water fell.").passages()
 *     // kept “The water ”, struck “rose”, added “fell”, kept “.”
 * </pre>
 *
 * @param passages in the order of reading; what was struck stands before what was added
 * instead
 * @param rough whether so much differs that some of it was not compared word by word
 */
public record Comparison(List<Passage> passages, boolean rough) {

	public Comparison {
		passages = List.copyOf(passages);
	}

	/**
	 * Compares two texts. The work grows with their length, never with its square.
	 */
	public static Comparison of(String before, String after) {
		return new Comparer().compare(before, after);
	}

	/** Returns whether the texts are the same. */
	public boolean isSame() {
		return this.passages.stream().allMatch((passage) -> passage.kind() == Kind.KEPT);
	}

	/**
	 * Returns the words, without marks of punctuation, that one of the texts alone has.
	 */
	public List<String> words(Kind kind) {
		return this.passages.stream()
			.filter((passage) -> passage.kind() == kind)
			.flatMap((passage) -> WordList.of(passage.text()).stream())
			.filter(WordList::isWord)
			.toList();
	}

	/**
	 * Returns the same for reading: changes with no more than a word between them are one
	 * change, and only a few words are kept around each.
	 * @param words how many words are kept before and after
	 * @param longest how many characters are shown at most; what is beyond is left out
	 */
	public Comparison legible(int words, int longest) {
		List<Passage> joined = Changes.joined(this.passages);
		List<Passage> shown = new ArrayList<>();
		int room = longest;
		for (int index = 0; index < joined.size(); index++) {
			for (Passage passage : around(joined, index, words)) {
				room -= passage.text().length();
				if (room < 0) {
					return new Comparison(leftOut(shown), true);
				}
				shown.add(passage);
			}
		}
		return new Comparison(shown, this.rough);
	}

	private static List<Passage> around(List<Passage> passages, int index, int words) {
		Passage passage = passages.get(index);
		if (passage.kind() != Kind.KEPT) {
			return List.of(passage);
		}
		int before = (index > 0) ? words : 0;
		int after = (index < passages.size() - 1) ? words : 0;
		return Excerpt.of(passage.text(), before, after);
	}

	private static List<Passage> leftOut(List<Passage> shown) {
		List<Passage> all = new ArrayList<>(shown);
		if (all.isEmpty() || all.get(all.size() - 1).kind() != Kind.LEFT_OUT) {
			all.add(new Passage(Kind.LEFT_OUT, ""));
		}
		return all;
	}

}
