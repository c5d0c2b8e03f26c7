package press.dateline.markdown;

/**
 * Writes HTML as Markdown that reads as the same again: CommonMark with tables,
 * strikethrough and footnotes. What has no sign in Markdown stays HTML.
 */
public final class Transcript {

	private Transcript() {
	}

	/**
	 * Returns a text as Markdown.
	 * @param html HTML as {@link Rendered} has it, its marks resolved; whatever else is
	 * in it is left out
	 */
	public static String of(String html) {
		String blocks = new BlockWriter().write(Element.tree(Sanitiser.clean(html).tokens()).children());
		return blocks.isEmpty() ? "" : blocks + "\n";
	}

}
