package press.dateline.desk.preview;

import org.jspecify.annotations.Nullable;

/**
 * The slip that is clipped to a preview.
 *
 * @param what what it shows: {@code a draft}
 * @param note what to bear in mind
 * @param events where the page is told of what happens
 * @param style the address of its style
 * @param script the address of its script
 * @param share what only editors see
 */
record Slip(String what, String note, String events, String style, String script, @Nullable Share share) {

	/**
	 * The way back, and the link for others.
	 *
	 * @param desk the address of the page that it was opened from
	 * @param deskName what that page is
	 * @param link the absolute address for readers without access
	 * @param until when that ends, in words
	 */
	record Share(String desk, String deskName, String link, String until) {
	}

}
