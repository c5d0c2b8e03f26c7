package press.dateline.reader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import press.dateline.article.Summary;
import press.dateline.paper.FeedFormat;
import press.dateline.web.Address;
import press.dateline.web.StoryFormat;

/**
 * A feed, or another format of the page, as browsers and other programs find it.
 *
 * @param type its media type
 * @param title what can be followed in it, or what it tells
 * @param href its address
 */
record FeedLink(String type, String title, String href) {

	/** Returns the feeds of a list, one for each format. */
	static List<FeedLink> of(String title, Address list) {
		return Arrays.stream(FeedFormat.values())
			.map((format) -> new FeedLink(format.mediaType(), title, format.below(list).toString()))
			.toList();
	}

	/** Returns the feeds of a list, and the page of it in its other format. */
	static List<FeedLink> ofPage(String title, Address page) {
		return Stream.concat(of(title, page).stream(), ninjs(title, page).stream()).toList();
	}

	/** Returns a page of a list that has no feeds in its other format. */
	static List<FeedLink> ninjs(String title, Address page) {
		return List.of(new FeedLink(StoryFormat.NINJS.mediaType(), title, StoryFormat.NINJS.of(page).toString()));
	}

	/** Returns the other formats of a story. */
	static List<FeedLink> of(Summary story) {
		return Arrays.stream(StoryFormat.values())
			.map((format) -> new FeedLink(format.mediaType(), story.title(),
					format.of(new Address(story.path())).toString()))
			.toList();
	}

}
