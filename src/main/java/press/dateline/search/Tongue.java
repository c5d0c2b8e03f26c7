package press.dateline.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the words of a language are brought to a common form. A story is indexed in its
 * own; a question is asked of all of them, since nobody says what language it is in.
 */
enum Tongue {

	ENGLISH("en"), PERSIAN("fa"), ARABIC("ar"), RUSSIAN("ru"), FRENCH("fr"), SPANISH("es"),

	/** Every other language: its words are compared as they are written. */
	OTHER("other");

	private final String code;

	Tongue(String code) {
		this.code = code;
	}

	/** Returns that of a language. */
	static Tongue of(Locale language) {
		return Arrays.stream(values())
			.filter((tongue) -> tongue.code.equals(language.getLanguage()))
			.findFirst()
			.orElse(OTHER);
	}

	/** Returns the name of the analysis that finds its words. */
	String analyzer() {
		return "words_" + this.code;
	}

	/** Returns the field that holds a part of the stories in it. */
	String field(Part part) {
		return part.fieldName() + "_" + this.code;
	}

	/** What of a story is searched, and how much a word in it counts. */
	enum Part {

		TITLE(6), STANDFIRST(2), TEXT(1);

		private final float weight;

		Part(float weight) {
			this.weight = weight;
		}

		float weight() {
			return this.weight;
		}

		private String fieldName() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
