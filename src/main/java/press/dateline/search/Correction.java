package press.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.text.similarity.LevenshteinDistance;
import press.dateline.search.Question.Term;

/**
 * Puts right what was mistyped, with words that stand in stories: of those that are
 * nearest to a word that was typed, the commonest.
 */
final class Correction {

	private static final int SHORT = 3;

	private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

	private final Map<String, Integer> words;

	/** Corrects with the words that were marked because they are near. */
	Correction(MarkedWords marked) {
		this.words = marked.counts();
	}

	/** Returns how many slips a word of such a length may have. */
	static int slipsIn(String word) {
		int length = word.codePointCount(0, word.length());
		return (length < 3) ? 0 : (length < 6) ? 1 : 2;
	}

	/** Returns the question in words that there are. */
	Question of(Question question) {
		List<Term> terms = new ArrayList<>();
		question.wanted().forEach((term) -> terms.add(term.isWord() ? new Term(nearest(term.text()), false) : term));
		return question.saying(terms);
	}

	private String nearest(String typed) {
		String folded = Question.folded(typed);
		Comparator<Map.Entry<String, Integer>> nearest = Comparator
			.comparing((word) -> distance(folded, word.getKey()));
		return this.words.entrySet()
			.stream()
			.filter((word) -> isLikely(folded, word.getKey()))
			.min(nearest.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.filter((word) -> distance(folded, word) > 0)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.orElse(typed);
	}

	// A short word has too many that are near it: only a letter may be missing.
	private static boolean isLikely(String folded, String word) {
		return !CommonWords.contains(word) && (folded.length() > SHORT || word.length() > folded.length())
				&& distance(folded, word) <= slipsIn(folded);
	}

	// Two letters in each other's place are one slip, as the engine counts them.
	private static int distance(String folded, String word) {
		String other = Question.folded(word);
		int distance = DISTANCE.apply(folded, other);
		return (distance == 2 && Arrays.equals(folded.chars().sorted().toArray(), other.chars().sorted().toArray())) ? 1
				: distance;
	}

}
