package press.dateline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, understood: words that a story must have, in any order; words in
 * quotation marks that must stand together; words after a minus sign that it must not
 * have. A star at the end of a word stands for any ending. Everything else means nothing
 * here and is passed over. No text makes reading fail.
 *
 * @param typed what was typed, as far as it is read
 * @param wanted what a story must have
 * @param unwanted what it must not have
 * @param dropped words that were passed over
 */
public record Question(String typed, List<Term> wanted, List<Term> unwanted, List<String> dropped) {

	/** As much as is read of what was typed, in characters. */
	public static final int LONGEST = 500;

	private static final int MOST_TERMS = 24;

	private static final int LONGEST_WORD = 60;

	private static final String OPENING = "\"\u201c\u201d\u201e\u00ab\u00bb";

	private static final Pattern PART = Pattern
		.compile("(-?)(?:[" + OPENING + "]([^" + OPENING + "]*)(?:[" + OPENING + "]|$)|([^\\s" + OPENING + "]+))");

	private static final Pattern MEANINGFUL = Pattern.compile("[\\p{L}\\p{N}]");

	/**
	 * A word or several that stand together.
	 *
	 * @param text as typed, without quotation marks
	 * @param begins whether a word may go on after it
	 */
	public record Term(String text, boolean begins) {

		boolean isWord() {
			return !this.text.contains(" ");
		}

		private boolean isCommon() {
			return !this.begins && isWord() && CommonWords.contains(this.text);
		}

	}

	/** Reads what was typed. */
	public static Question of(String text) {
		String typed = cut(text.strip());
		List<Term> wanted = new ArrayList<>();
		List<Term> unwanted = new ArrayList<>();
		List<String> dropped = new ArrayList<>();
		Matcher parts = PART.matcher(typed);
		while (parts.find()) {
			boolean quoted = parts.group(2) != null;
			String words = (quoted ? parts.group(2) : parts.group(3)).strip();
			if (!MEANINGFUL.matcher(words).find()) {
				continue;
			}
			if (wanted.size() + unwanted.size() == MOST_TERMS || words.length() > LONGEST_WORD * (quoted ? 4 : 1)) {
				dropped.add(words.length() > LONGEST_WORD ? words.substring(0, LONGEST_WORD) + "…" : words);
				continue;
			}
			boolean begins = !quoted && words.endsWith("*");
			Term term = new Term(begins ? words.replaceAll("\\*+$", "") : words.replaceAll("\\s+", " "), begins);
			(parts.group(1).isEmpty() ? wanted : unwanted).add(term);
		}
		if (typed.length() < text.strip().length()) {
			dropped.add("…");
		}
		return new Question(typed, wanted, unwanted, dropped).withoutCommonWords();
	}

	// A character is never cut in two, nor is a word, where there is a blank.
	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int blank = text.lastIndexOf(' ', LONGEST);
		int end = (blank > 0) ? blank : LONGEST;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
	}

	// Words that nearly every story has say nothing beside others, and must not be
	// required of a headline that happens to lack them.
	private Question withoutCommonWords() {
		List<Term> telling = this.wanted.stream().filter((term) -> !term.isCommon()).toList();
		if (telling.isEmpty() || telling.size() == this.wanted.size()) {
			return this;
		}
		List<String> left = new ArrayList<>(this.dropped);
		this.wanted.stream().filter(Term::isCommon).map(Term::text).forEach(left::add);
		return new Question(this.typed, telling, this.unwanted, left);
	}

	/** Returns whether nothing is asked for. */
	public boolean isEmpty() {
		return this.wanted.isEmpty() && this.unwanted.isEmpty();
	}

	/** Returns the same with the last of its words going on. */
	Question goingOn() {
		if (this.wanted.isEmpty()) {
			return this;
		}
		List<Term> terms = new ArrayList<>(this.wanted);
		Term last = terms.remove(terms.size() - 1);
		terms.add(new Term(last.text(), last.isWord()));
		return new Question(this.typed, terms, this.unwanted, this.dropped);
	}

	/** Returns the same question with other words. */
	Question saying(List<Term> terms) {
		return new Question(write(terms, this.unwanted), terms, this.unwanted, this.dropped);
	}

	private static String write(List<Term> wanted, List<Term> unwanted) {
		List<String> words = new ArrayList<>();
		wanted.forEach((term) -> words.add(write(term)));
		unwanted.forEach((term) -> words.add("-" + write(term)));
		return String.join(" ", words);
	}

	private static String write(Term term) {
		return term.isWord() ? term.text() + (term.begins() ? "*" : "") : '"' + term.text() + '"';
	}

	/** Returns a word as it is compared: without accents and case. */
	static String folded(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
