package press.dateline.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class MessagesTests {

	private static final Map<String, String> ENGLISH = bundle("");

	private static final List<String> OTHERS = List.of("fa", "ar", "ru", "fr", "es");

	private static final String FORMAT = "format.";

	// Where a language has the very word that English has.
	private static final Set<String> SAME = Set.of("fr title.numbered", "fr nav.dates", "fr nav.pages",
			"fr line.example", "fr kind.opinion", "fr search.days");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[},]");

	private static final Pattern SHOWN = Pattern.compile("\\{(\\d)}");

	private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}");

	private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 5, 17, 14, 0, 0, 0, ZoneOffset.UTC);

	private static Map<String, String> bundle(String language) {
		String name = "/messages" + (language.isEmpty() ? "" : "_" + language) + ".properties";
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(MessagesTests.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
		return properties.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap((key) -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
	}

	private static Stream<String> languages() {
		return Stream.concat(Stream.of("en"), OTHERS.stream());
	}

	private static Stream<String> others() {
		return OTHERS.stream();
	}

	private static Map<String, String> of(String language) {
		return language.equals("en") ? ENGLISH : bundle(language);
	}

	/** Returns the messages that a rule is true of, by key. */
	private static Map<String, String> matching(String language, BiPredicate<String, String> rule) {
		Map<String, String> matching = new TreeMap<>(of(language));
		matching.entrySet().removeIf((entry) -> !rule.test(entry.getKey(), entry.getValue()));
		return matching;
	}

	private static Set<String> found(Pattern pattern, String message) {
		return pattern.matcher(message)
			.results()
			.map((result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyLanguageSaysAllThatEnglishSaysAndNothingElse() {
		Map<String, Set<String>> missing = new TreeMap<>();
		Map<String, Set<String>> surplus = new TreeMap<>();

		for (String language : OTHERS) {
			Set<String> keys = bundle(language).keySet();
			missing.put(language, without(ENGLISH.keySet(), keys));
			surplus.put(language, without(keys, ENGLISH.keySet()));
		}

		assertThat(missing).as("missing").allSatisfy((language, keys) -> assertThat(keys).isEmpty());
		assertThat(surplus).as("surplus")
			.allSatisfy((language, keys) -> assertThat(keys).allMatch((key) -> mayStandAlone(language, key)));
	}

	private static Set<String> without(Set<String> keys, Set<String> others) {
		Set<String> rest = new TreeSet<>(keys);
		rest.removeAll(others);
		return rest;
	}

	// Only Persian has a second calendar.
	private static boolean mayStandAlone(String language, String key) {
		return language.equals("fa") && key.startsWith("solar.");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noMessageIsEmptyOrEndsInASpace(String language) {
		assertThat(matching(language, (key, message) -> message.isBlank() || !message.equals(message.strip())))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noMessageNeedsAnApostropheDoubled(String language) {
		assertThat(matching(language, (key, message) -> !key.startsWith(FORMAT) && message.contains("'"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("others")
	void nothingIsLeftInEnglish(String language) {
		assertThat(matching(language,
				(key, message) -> message.equals(ENGLISH.get(key)) && !key.startsWith(FORMAT)
						&& !key.equals("language.digits") && hasWords(message) && !SAME.contains(language + " " + key)))
			.isEmpty();
	}

	private static boolean hasWords(String message) {
		return BRACED.matcher(message).replaceAll("").codePoints().anyMatch(Character::isLetter);
	}

	// A choice only picks a word, which another language may do without.
	@ParameterizedTest
	@MethodSource("others")
	void everyMessageShowsTheArgumentsThatEnglishShows(String language) {
		assertThat(matching(language,
				(key, message) -> ENGLISH.containsKey(key)
						&& (!found(SHOWN, message).equals(found(SHOWN, ENGLISH.get(key)))
								|| !found(ARGUMENT, ENGLISH.get(key)).containsAll(found(ARGUMENT, message)))))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyMessageCanBeSaidWithAnyNumber(String language) {
		Locale locale = Locale.forLanguageTag(language);

		of(language).forEach((key, message) -> IntStream.of(0, 1, 2, 3, 5, 11, 21, 1000).forEach((number) -> {
			Object[] arguments = { (long) number, (long) number, (long) number, (long) number };
			assertThat(new MessageFormat(message, locale).format(arguments)).as(language + " " + key)
				.isNotBlank()
				.doesNotContain("{", "}");
		}));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyFormatIsThePatternOfADate(String language) {
		Locale locale = Locale.forLanguageTag(language);

		matching(language, (key, message) -> key.startsWith(FORMAT)).forEach((key,
				pattern) -> assertThatCode(
						() -> assertThat(DateTimeFormatter.ofPattern(pattern, locale).format(MOMENT)).isNotBlank())
					.as(language + " " + key)
					.doesNotThrowAnyException());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			fa | [,;?"كيىة]
			ar | [,;?"کی]
			ru | ["“”]
			fr | (?<!\\u202f)[;:!?»]|«(?!\\u202f)|["“”]
			es | ^[^¿]*\\?|^[^¡]*!|["“”]
			""")
	void everyLanguageKeepsItsTypography(String language, String flaw) {
		Pattern flawed = Pattern.compile(flaw);

		assertThat(matching(language, (key, message) -> !key.startsWith(FORMAT)
				&& flawed.matcher(BRACED.matcher(message).replaceAll("0")).find()))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en, GB", "fa, IR", "ar, EG", "ru, RU", "fr, FR", "es, ES" })
	void theWeekBeginsAsInTheLandOfTheLanguage(String language, String country) {
		int first = WeekFields.of(Locale.forLanguageTag(language + "-" + country)).getFirstDayOfWeek().getValue();

		assertThat(of(language)).containsEntry("week.first", Integer.toString(first));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyLanguageKnowsItsTagAndTheDigitsItIsWrittenWith(String language) {
		assertThat(of(language)).containsEntry("language.tag", language);
		assertThat(of(language).get("language.digits")).isIn("latn", "arab", "arabext");
	}

	@Test
	void persianNamesTheTwelveMonthsOfItsOwnCalendar() {
		Map<String, String> persian = bundle("fa");

		assertThat(IntStream.rangeClosed(1, 12).mapToObj((month) -> persian.get("solar.month." + month)))
			.doesNotContainNull()
			.doesNotHaveDuplicates();
		assertThat(found(SHOWN, persian.get("solar.beside"))).containsExactly("0", "1");
	}

}
