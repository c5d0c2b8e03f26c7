package press.dateline.markdown;

import java.util.regex.Pattern;

/**
 * What stands in the place of a tag: Markdown or HTML.
 *
 * @param before in the place of the tag, or of the opening one of two
 * @param after in the place of the closing one
 * @param block whether both stand on lines of their own
 */
record Translation(String before, String after, boolean block) {

	private static final Pattern BLOCKS = Pattern
		.compile("</?(?:div|p|figure|figcaption|details|summary|blockquote)(?: class=\"\\w+\")?>|\\n+");

	/** Nothing but what is between the tags. */
	static final Translation BARE = new Translation("", "", false);

	static Translation inline(String text) {
		return new Translation(text, "", false);
	}

	static Translation block(String before, String after) {
		return new Translation(before, after, true);
	}

	/** The same words within a line, where tags share one with other text. */
	Translation inLine() {
		return new Translation(words(before), words(after), false);
	}

	private static String words(String block) {
		String words = BLOCKS.matcher(block).replaceAll(" ").strip();
		return words.isEmpty() ? "" : words + " ";
	}

	/** A link, safe in Markdown and in HTML. */
	static String link(String address, String words) {
		return "<a href=\"" + HtmlText.escaped(address) + "\">" + HtmlText.escaped(words) + "</a>";
	}

}
