package press.dateline.topic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A concept of IPTC Media Topics.
 *
 * @param code its eight digits
 * @param labels by language, as its primary subtag; English is always among them
 * @param isRetired whether IPTC asks to use it no longer
 */
public record MediaTopic(String code, Map<String, String> labels, boolean isRetired) {

	/** What leads the code in the URI of a concept. */
	public static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

	/** What leads the code in front matter. */
	public static final String PREFIX = "medtop:";

	public MediaTopic {
		labels = Map.copyOf(labels);
	}

	/** Returns the URI that names it everywhere. */
	public String uri() {
		return SCHEME + this.code;
	}

	/** Returns its label in English. */
	public String english() {
		return this.labels.get(Locale.ENGLISH.getLanguage());
	}

	/**
	 * Returns its label in a language, beginning with a capital letter; nothing where
	 * IPTC has none.
	 */
	public Optional<String> label(Locale language) {
		return Optional.ofNullable(this.labels.get(language.getLanguage()))
			.map((label) -> label.substring(0, 1).toUpperCase(language) + label.substring(1));
	}

	/** Returns its label in a language, or in English where IPTC has none. */
	public String name(Locale language) {
		return label(language).or(() -> label(Locale.ENGLISH)).orElseThrow();
	}

}
