package press.dateline.syndication;

import press.dateline.paper.FeedFormat;

/**
 * Writes feeds in one format.
 */
interface FeedWriter {

	/** Returns the format. */
	FeedFormat format();

	/** Returns a feed as a document in UTF-8. */
	byte[] write(Feed feed);

}
