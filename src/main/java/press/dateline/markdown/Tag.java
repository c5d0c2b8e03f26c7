package press.dateline.markdown;

import java.util.Locale;

/**
 * A tag of another tool, where it stands in the text.
 *
 * @param start where it begins
 * @param end where what follows begins
 * @param form what it does
 * @param name in lower case, without signs; what it says where it is {@link Form#SAYS}
 * @param arguments what it is given
 */
record Tag(int start, int end, Form form, String name, Arguments arguments) {

	enum Form {

		/** It may have a body, which ends with a tag of the same name. */
		OPENS,
		/**
		 * It ends the body of the last one of its name; of any name where it has none.
		 */
		CLOSES,
		/** It stands for the text that it is replaced by. */
		SAYS,
		/** It is taken out, and nothing beside it. */
		CUT,
		/** It means nothing that can be shown here. */
		UNKNOWN,
		/** It begins and is never ended. */
		UNCLOSED

	}

	static Tag opening(int start, int end, String name, String arguments) {
		return new Tag(start, end, Form.OPENS, plain(name), Arguments.of(arguments));
	}

	/** The same tag under the name of a template that it includes. */
	static Tag including(Tag tag, String name) {
		return new Tag(tag.start, tag.end, tag.form, plain(name), tag.arguments.withoutFirst());
	}

	static Tag closing(int start, int end, String name) {
		return new Tag(start, end, Form.CLOSES, plain(name), Arguments.NONE);
	}

	/** A tag in the place of which a text is shown, of which nobody needs to be told. */
	static Tag saying(int start, int end, String text) {
		return new Tag(start, end, Form.SAYS, text, Arguments.NONE);
	}

	static Tag cut(int start, int end) {
		return new Tag(start, end, Form.CUT, "", Arguments.NONE);
	}

	static Tag unknown(int start, int end) {
		return new Tag(start, end, Form.UNKNOWN, "", Arguments.NONE);
	}

	/**
	 * The first signs of a tag without an end.
	 * @param closing the signs that are missing
	 */
	static Tag unclosed(int start, int end, String closing) {
		return new Tag(start, end, Form.UNCLOSED, closing, Arguments.NONE);
	}

	boolean is(Form wanted) {
		return form == wanted;
	}

	/** The name without the folder of its template, and as if it were one word. */
	private static String plain(String name) {
		String last = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(html?|njk|liquid|md)$", "");
		return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
