package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.picture.ShareCard;

/**
 * What link previews show of a page, as Open Graph names it.
 *
 * @param title its own name, without that of the site
 * @param card the picture; {@code null} for a page that has none
 * @param article what only a story tells; {@code null} for any other page
 */
record Preview(String title, @Nullable Card card, @Nullable Article article) {

	/** A page that is no story. */
	static Preview page(String title) {
		return new Preview(title, null, null);
	}

	/**
	 * A picture.
	 *
	 * @param href its absolute address
	 * @param width in pixels
	 * @param height in pixels
	 * @param alt the words that stand on it
	 */
	record Card(String href, int width, int height, String alt) {

		/** The card that is drawn for a story. */
		static Card drawn(String href, String alt) {
			return new Card(href, ShareCard.WIDTH, ShareCard.HEIGHT, alt);
		}

	}

	/**
	 * What only a story tells. Each moment has an offset.
	 *
	 * @param published when it was published
	 * @param modified when it last changed in substance
	 * @param expires when it leaves; {@code null} where it stays
	 * @param authors the absolute addresses of those who wrote it
	 * @param section the place it comes from
	 * @param tags what it is about
	 */
	record Article(String published, String modified, @Nullable String expires, List<String> authors,
			@Nullable String section, List<String> tags) {
	}

}
