package press.dateline.newsroom.copy;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words that dates are written with in some languages: months, days of the week, and
 * what stands between. All are kept in one folded form, without case, accents, dots and
 * joiners.
 */
final class DateWords {

	/** Month names that mean another calendar; a date with one cannot be read. */
	private static final List<String> OTHER_CALENDARS = List.of("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد",
			"شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند", "محرم", "صفر", "ربیع الأول", "ربیع الثانی",
			"ربیع الآخر", "جمادی الأولی", "جمادی الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة");

	private static final Set<String> FILLERS = Set.of("of", "the", "at", "on", "de", "del", "le", "el", "du", "la", "г",
			"года", "год", "سال", "سنة", "عام", "م", "a", "las", "um");

	// The same language names its months differently from country to country.
	private static final Map<String, List<String>> VARIANTS = Map.of("ar", List.of("ar", "ar-SY", "ar-DZ", "ar-MA"),
			"fa", List.of("fa", "fa-AF"));

	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u0640]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> days = new HashMap<>();

	private final Set<String> phrases = new LinkedHashSet<>();

	private final Set<String> foreign = new LinkedHashSet<>();

	/** Collects the words of the languages; where they differ the first wins. */
	DateWords(Collection<Locale> languages) {
		for (Locale language : languages) {
			VARIANTS.getOrDefault(language.getLanguage(), List.of(language.toLanguageTag()))
				.forEach((tag) -> add(Locale.forLanguageTag(tag)));
		}
		OTHER_CALENDARS.forEach((name) -> this.foreign.add(word(name)));
	}

	private void add(Locale language) {
		for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
				TextStyle.SHORT_STANDALONE)) {
			for (Month month : Month.values()) {
				this.months.putIfAbsent(word(month.getDisplayName(style, language)), month);
			}
			for (DayOfWeek day : DayOfWeek.values()) {
				this.days.putIfAbsent(word(day.getDisplayName(style, language)), day);
			}
		}
		this.months.putIfAbsent("sept", Month.SEPTEMBER);
	}

	// A name of two words is looked for as a phrase, and kept as one word.
	private String word(String name) {
		String folded = fold(name).replace(".", "");
		String joined = folded.replace(" ", "");
		if (!joined.equals(folded)) {
			this.phrases.add(folded);
		}
		return joined;
	}

	/**
	 * Folds text into the form in which words are known: digits become {@code 0} to
	 * {@code 9}, and names of two words one word.
	 */
	String folded(String text) {
		String folded = fold(text);
		for (String phrase : this.phrases) {
			folded = folded.replace(phrase, phrase.replace(" ", ""));
		}
		return folded;
	}

	private static String fold(String text) {
		String plain = INVISIBLE.matcher(text).replaceAll("");
		String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
		String digits = DIGIT.matcher(bare)
			.replaceAll((digit) -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
		return BLANKS
			.matcher(digits.toLowerCase(Locale.ROOT)
				.replace('ي', 'ی')
				.replace('ى', 'ی')
				.replace('ك', 'ک')
				.replace('\u2212', '-')
				.replace('،', ','))
			.replaceAll(" ")
			.strip();
	}

	@Nullable Month month(String word) {
		return this.months.get(word);
	}

	@Nullable DayOfWeek day(String word) {
		return this.days.get(word);
	}

	boolean isFiller(String word) {
		return FILLERS.contains(word);
	}

	boolean isForeign(String word) {
		return this.foreign.contains(word);
	}

	/** Returns whether dates are written with the word. */
	boolean knows(String word) {
		return this.months.containsKey(word) || this.days.containsKey(word) || isFiller(word) || isForeign(word);
	}

}
