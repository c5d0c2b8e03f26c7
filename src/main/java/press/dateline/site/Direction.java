package press.dateline.site;

import java.util.Locale;
import java.util.Set;

/**
 * The direction in which a language is written, as HTML's {@code dir} names it.
 */
public enum Direction {

	LTR, RTL;

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps",
			"sd", "ug", "ur", "yi", "ji");

	/**
	 * Returns the direction of a language. A script in the tag wins over the language:
	 * {@code az-Arab} runs from right to left.
	 */
	public static Direction of(Locale language) {
		return switch (language.getScript()) {
			case "Arab", "Hebr", "Syrc", "Thaa" -> RTL;
			case "Latn", "Cyrl" -> LTR;
			default -> RIGHT_TO_LEFT.contains(language.getLanguage()) ? RTL : LTR;
		};
	}

	/** Returns the value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
	public String attribute() {
		return name().toLowerCase(Locale.ROOT);
	}

}
