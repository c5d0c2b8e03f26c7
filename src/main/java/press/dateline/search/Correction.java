package press.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;
import press.dateline.search.Question.Term;

/**
 * Puts right what was mistyped, with words that stand in stories: of those that are
 * nearest to a word that was typed, the commonest.
 */
final class Correction {

	private static final int SHORT = 3;

	// Marks of a word that are none of its letters once it is folded.
	private static final int ACCENTS = 3;

	private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private final Map<String, Integer> words;

	private Correction(Map<String, Integer> words) {
		this.words = words;
	}

	/** Corrects with the words that stand in some texts. */
	static Correction from(Collection<String> texts) {
		Map<String, Integer> words = new HashMap<>();
		texts.forEach((text) -> WORD.matcher(text)
			.results()
			.forEach((word) -> words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum)));
		return new Correction(words);
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
		return this.words.entrySet()
			.stream()
			.filter((word) -> isLikely(folded, word.getKey()))
			.map((word) -> new Candidate(word.getKey(), distance(folded, word.getKey()), word.getValue()))
			.filter((candidate) -> candidate.distance() <= slipsIn(folded))
			.min(Candidate.NEAREST)
			.filter((candidate) -> candidate.distance() > 0)
			.map(Candidate::word)
			.orElse(typed);
	}

	private record Candidate(String word, int distance, int count) {

		static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::distance)
			.thenComparing(Candidate::count, Comparator.reverseOrder())
			.thenComparing(Candidate::word);

	}

	// A short word has too many that are near it: only a letter may be missing.
	private static boolean isLikely(String folded, String word) {
		return Math.abs(word.length() - folded.length()) <= slipsIn(folded) + ACCENTS && !CommonWords.contains(word)
				&& (folded.length() > SHORT || word.length() > folded.length());
	}

	// Two letters in each other's place are one slip, as the engine counts them.
	private static int distance(String folded, String word) {
		String other = Question.folded(word);
		int distance = DISTANCE.apply(folded, other);
		return (distance == 2 && Arrays.equals(folded.chars().sorted().toArray(), other.chars().sorted().toArray())) ? 1
				: distance;
	}

}
