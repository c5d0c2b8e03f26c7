package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title made of the name of a file: {@code iran-russia-un-support} becomes “Iran Russia
 * UN support”, with each word as it is most often written in running text.
 */
final class FileTitle {

	private static final int MOST_WORDS_OF_A_HEADING = 12;

	private static final Pattern HEX = Pattern.compile("(?=\\p{L}*\\d)[0-9a-f]{6,}|[0-9a-f]{8,}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SERIAL = Pattern.compile("0\\p{Nd}*|\\p{Nd}{5,}");

	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]{2,}");

	private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private FileTitle() {
	}

	/**
	 * Returns whether two words of letters are left of the name when numbers and
	 * hexadecimal runs are put aside.
	 */
	static boolean isMadeOfWords(FileName name) {
		return name.words()
			.stream()
			.filter((word) -> LETTERS.matcher(word).matches() && !HEX.matcher(word).matches())
			.count() >= 2;
	}

	/**
	 * Returns the name where somebody has written it as a title, with blanks between its
	 * words and a capital at its start, as notes are named.
	 */
	static Optional<String> asWritten(FileName name) {
		String stem = name.stem().strip();
		boolean titled = stem.indexOf(' ') > 0 && startsAsTitle(stem)
				&& name.words().stream().anyMatch((word) -> LETTERS.matcher(word).matches())
				&& name.words().stream().noneMatch((word) -> HEX.matcher(word).matches());
		return titled ? Optional.of(stem) : Optional.empty();
	}

	/**
	 * Returns the title where the name is one single word; a word in small letters is
	 * meant to be one only where the file has front matter.
	 */
	static Optional<String> ofOneWord(FileName name, boolean fronted) {
		String word = name.stem().strip();
		boolean plain = ONE_WORD.matcher(word).matches() && !HEX.matcher(word).matches()
				&& !word.equals(word.toUpperCase(Locale.ROOT));
		return (plain && (fronted || startsAsTitle(word))) ? Optional.of(capitalised(word)) : Optional.empty();
	}

	private static boolean startsAsTitle(String text) {
		int first = text.codePointAt(0);
		return Character.isLetter(first) && !Character.isLowerCase(first);
	}

	private static String capitalised(String text) {
		int first = text.offsetByCodePoints(0, 1);
		return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
	}

	/** Returns the title, with the words written as in the text. */
	static String of(FileName name, String running) {
		List<String> words = name.words()
			.stream()
			.filter((word) -> !HEX.matcher(word).matches() && !SERIAL.matcher(word).matches())
			.toList();
		Map<String, String> usual = usual(words, running);
		List<String> written = new ArrayList<>();
		for (String word : words) {
			written.add(usual.getOrDefault(word.toLowerCase(Locale.ROOT), word));
		}
		return capitalised(String.join(" ", written));
	}

	private static Map<String, String> usual(List<String> words, String running) {
		Map<String, Map<String, Integer>> seen = new HashMap<>();
		words.forEach((word) -> seen.put(word.toLowerCase(Locale.ROOT), new HashMap<>()));
		running.lines()
			.filter((line) -> line.split("\\s+", MOST_WORDS_OF_A_HEADING + 2).length > MOST_WORDS_OF_A_HEADING
					|| line.strip().endsWith("."))
			.forEach((line) -> count(line, seen));
		Map<String, String> usual = new HashMap<>();
		seen.forEach((word, forms) -> forms.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.ifPresent((form) -> usual.put(word, form.getKey())));
		return usual;
	}

	// The first word of a sentence has a capital in any case: it hardly counts.
	private static void count(String line, Map<String, Map<String, Integer>> seen) {
		Matcher word = WORD.matcher(line);
		while (word.find()) {
			Map<String, Integer> forms = seen.get(word.group().toLowerCase(Locale.ROOT));
			if (forms != null) {
				forms.merge(word.group(), startsSentence(line, word.start()) ? 1 : 1000, Integer::sum);
			}
		}
	}

	private static boolean startsSentence(String line, int start) {
		int before = start - 1;
		while (before >= 0
				&& (Character.isWhitespace(line.charAt(before)) || "“”\"'‘«(".indexOf(line.charAt(before)) >= 0)) {
			before--;
		}
		return before < 0 || ".!?:".indexOf(line.charAt(before)) >= 0;
	}

}
