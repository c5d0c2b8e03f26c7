package press.dateline.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The names that Java itself knows for ISO 3166-1 codes.
 */
final class CountryNames {

	/** The languages whose names of countries are recognised in copy. */
	private static final List<Locale> LANGUAGES = Stream
		.of("en", "fa", "ar", "ru", "fr", "es", "de", "pt", "it", "tr", "zh", "ja", "ko", "hi", "ur", "he", "nl", "sv",
				"pl", "uk", "id")
		.map(Locale::forLanguageTag)
		.toList();

	/** Kept, because the names never change while the gazetteer is replaced often. */
	private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

	private CountryNames() {
	}

	/** The name in one language; empty where Java has none of its own for it. */
	static Optional<String> in(Locale language, String code) {
		Locale country = country(code);
		String name = country.getDisplayCountry(Locale.forLanguageTag(language.getLanguage()));
		boolean missing = name.isEmpty() || name.equals(code) || name.equals(country.getDisplayCountry(Locale.ROOT));
		return missing ? Optional.empty() : Optional.of(name);
	}

	/** The names in all languages that copy may use, each once. */
	static List<String> of(String code) {
		return NAMES.computeIfAbsent(code,
				key -> LANGUAGES.stream().map(country(key)::getDisplayCountry).distinct().toList());
	}

	private static Locale country(String code) {
		return new Locale.Builder().setRegion(code).build();
	}

}
