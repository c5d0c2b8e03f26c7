package press.dateline.reader;

import java.util.Arrays;
import java.util.List;

import press.dateline.paper.FeedFormat;
import press.dateline.web.Address;

/**
 * A feed as browsers and feed readers find it.
 *
 * @param type its media type
 * @param title what can be followed in it
 * @param href its address
 */
record FeedLink(String type, String title, String href) {

	/** Returns the feeds of a list, one for each format. */
	static List<FeedLink> of(String title, Address list) {
		return Arrays.stream(FeedFormat.values())
			.map((format) -> new FeedLink(format.mediaType(), title, format.below(list).toString()))
			.toList();
	}

}
