package press.dateline.paper;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * The place and agency that a wire story begins with: {@code TEHRAN (AGENCY) —}.
 *
 * @param place as the agency line wrote it
 * @param agency the agency that the line names
 * @param href the page of the story's region, percent-encoded
 */
record Slugline(@Nullable String place, @Nullable String agency, @Nullable String href) {

	private static final String PARAGRAPH = "<p>";

	/**
	 * Puts it at the start of the first paragraph, or above a text that begins with
	 * something else.
	 */
	String before(String html) {
		if (this.place == null && this.agency == null) {
			return html;
		}
		return html.startsWith(PARAGRAPH) ? PARAGRAPH + markup() + html.substring(PARAGRAPH.length())
				: PARAGRAPH + markup() + "</p>\n" + html;
	}

	private String markup() {
		String where = (this.place == null) ? "" : slug(this.place) + " ";
		String who = (this.agency == null) ? "" : "(" + escaped(this.agency) + ") ";
		return where + who + "— ";
	}

	private String slug(String text) {
		return (this.href != null) ? "<a class=\"slug\" href=\"" + escaped(this.href) + "\">" + escaped(text) + "</a>"
				: "<span class=\"slug\">" + escaped(text) + "</span>";
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
