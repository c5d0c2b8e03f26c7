package press.dateline.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Languages as link previews name them, which is never without a country: {@code fa_IR}.
 */
final class PreviewLocale {

	// The country that a language is most likely meant for, as CLDR has it: Java knows
	// these, but tells nobody.
	private static final Map<String, String> LIKELY = Map.ofEntries(Map.entry("ar", "EG"), Map.entry("az", "AZ"),
			Map.entry("bn", "BD"), Map.entry("de", "DE"), Map.entry("el", "GR"), Map.entry("en", "US"),
			Map.entry("es", "ES"), Map.entry("fa", "IR"), Map.entry("fr", "FR"), Map.entry("he", "IL"),
			Map.entry("hi", "IN"), Map.entry("hy", "AM"), Map.entry("id", "ID"), Map.entry("it", "IT"),
			Map.entry("ja", "JP"), Map.entry("ka", "GE"), Map.entry("ko", "KR"), Map.entry("nl", "NL"),
			Map.entry("pl", "PL"), Map.entry("ps", "AF"), Map.entry("pt", "BR"), Map.entry("ru", "RU"),
			Map.entry("sv", "SE"), Map.entry("sw", "TZ"), Map.entry("tr", "TR"), Map.entry("uk", "UA"),
			Map.entry("ur", "PK"), Map.entry("vi", "VN"), Map.entry("zh", "CN"));

	private PreviewLocale() {
	}

	/** Returns the name of a language; empty where its country cannot be told. */
	static Optional<String> of(Locale language) {
		String country = language.getCountry().isEmpty() ? LIKELY.get(language.getLanguage()) : language.getCountry();
		return Optional.ofNullable(country).map((known) -> language.getLanguage() + "_" + known);
	}

}
