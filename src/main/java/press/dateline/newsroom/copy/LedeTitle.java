package press.dateline.newsroom.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title made of the first sentence of a story, cut where a clause ends.
 */
final class LedeTitle {

	private static final int LONGEST = 90;

	private static final int LONGEST_SENTENCE = 1000;

	private static final int FEWEST_WORDS = 3;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C'’.-]+");

	private static final Pattern CLAUSE = Pattern.compile("[,،](?=\\s)|[;؛]|\\s*—|\\s+(?:–|--?)(?=\\s)");

	private static final Pattern SENTENCE = Pattern.compile("[.!?؟۔。]+[\"”’»)]*(?=\\s+[\\p{Lu}\\p{Lo}\\p{N}\"“«‘(])");

	private static final Pattern END = Pattern.compile("[.。۔]+$");

	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "gen", "sen", "gov", "rep",
			"lt", "col", "sgt", "capt", "prof", "rev", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
			"sep", "sept", "oct", "nov", "dec", "г", "т", "ст", "m", "mme", "sr", "sra");

	private static final Map<String, Set<String>> SUBORDINATING = Map.of("en",
			Set.of("after", "as", "while", "because", "although", "though", "when", "since", "until", "before",
					"unless", "whereas", "amid", "despite", "where", "if"),
			"fa", Set.of("پس", "درحالی", "زیرا", "چون", "هنگامی", "وقتی", "اگر", "هرچند", "گرچه", "پیش", "بعد"), "ar",
			Set.of("بعد", "بعدما", "بينما", "لأن", "عندما", "حين", "حيث", "رغم", "قبل", "منذ", "فيما", "إذ"), "ru",
			Set.of("после", "пока", "когда", "поскольку", "хотя", "если", "чтобы", "потому", "так"), "fr",
			Set.of("après", "tandis", "alors", "parce", "lorsque", "quand", "puisque", "avant", "depuis", "malgré"),
			"es", Set.of("después", "mientras", "porque", "cuando", "aunque", "tras", "antes", "desde", "pese"));

	// “as well as”, “so long as”: the word after these opens no clause.
	private static final Set<String> BOUND = Set.of("such", "as", "well", "so", "same", "known", "far", "long", "soon",
			"even", "only", "just", "not", "seen", "described");

	private LedeTitle() {
	}

	/** Returns the title; at most 90 characters. */
	static String of(String lede, Locale language) {
		String sentence = firstSentence(Wording.shorten(Wording.clean(lede), LONGEST_SENTENCE));
		String whole = END.matcher(sentence).replaceFirst("");
		if (length(whole) <= LONGEST) {
			return whole;
		}
		int cut = 0;
		for (int end : ends(whole, language)) {
			if (length(whole.substring(0, end)) <= LONGEST && words(whole.substring(0, end)) >= FEWEST_WORDS) {
				cut = Math.max(cut, end);
			}
		}
		return (cut > 0) ? whole.substring(0, cut).strip() : Wording.shorten(whole, LONGEST);
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static int words(String text) {
		return text.strip().split("\\s+").length;
	}

	private static Set<Integer> ends(String sentence, Locale language) {
		Set<Integer> ends = new HashSet<>();
		// Cuts beyond the longest title are of no use.
		String start = sentence.substring(0, Math.min(sentence.length(), 4 * LONGEST));
		CLAUSE.matcher(start).results().forEach((clause) -> ends.add(clause.start()));
		Set<String> subordinating = SUBORDINATING.getOrDefault(language.getLanguage(), Set.of());
		String before = "";
		for (Matcher word = WORD.matcher(start); word.find(); before = word.group().toLowerCase(Locale.ROOT)) {
			if (subordinating.contains(word.group().toLowerCase(Locale.ROOT)) && !BOUND.contains(before)) {
				ends.add(word.start());
			}
		}
		return ends;
	}

	private static String firstSentence(String text) {
		Matcher end = SENTENCE.matcher(text);
		while (end.find()) {
			List<String> words = WORD.matcher(text.substring(Math.max(0, end.start() - 30), end.start()))
				.results()
				.map((word) -> word.group())
				.toList();
			String last = words.isEmpty() ? "" : words.get(words.size() - 1);
			boolean dot = text.charAt(end.start()) == '.';
			if (!dot || !isAbbreviation(last)) {
				return text.substring(0, end.end());
			}
		}
		return text;
	}

	private static boolean isAbbreviation(String word) {
		return word.length() == 1 || word.contains(".") || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
	}

}
