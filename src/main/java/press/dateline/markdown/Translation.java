package press.dateline.markdown;

/**
 * What stands in the place of a tag: Markdown or HTML.
 *
 * @param before in the place of the tag, or of the opening one of two
 * @param after in the place of the closing one
 * @param block whether both stand on lines of their own; where the tags do not, nothing
 * takes their place and what is between them stays
 */
record Translation(String before, String after, boolean block) {

	/** Nothing but what is between the tags. */
	static final Translation BARE = new Translation("", "", false);

	static Translation inline(String text) {
		return new Translation(text, "", false);
	}

	static Translation block(String before, String after) {
		return new Translation(before, after, true);
	}

	/** A link, safe in Markdown and in HTML. */
	static String link(String address, String words) {
		return "<a href=\"" + HtmlText.escaped(address) + "\">" + HtmlText.escaped(words) + "</a>";
	}

}
