package press.dateline.paper;

import java.util.Arrays;
import java.util.Optional;

import press.dateline.web.Address;

/**
 * A format that every list can be followed in.
 */
public enum FeedFormat {

	/** RFC 4287. */
	ATOM("feed.atom", "application/atom+xml"),

	/** RSS 2.0. */
	RSS("feed.rss", "application/rss+xml"),

	/** JSON Feed 1.1. */
	JSON("feed.json", "application/feed+json");

	private final String file;

	private final String mediaType;

	FeedFormat(String file, String mediaType) {
		this.file = file;
		this.mediaType = mediaType;
	}

	/** Returns the format of a feed by the last part of its address. */
	public static Optional<FeedFormat> of(String file) {
		return Arrays.stream(values()).filter((format) -> format.file.equals(file)).findFirst();
	}

	/** Returns the address of the feed of a list. */
	public Address below(Address list) {
		return new Address(list.path()).below(this.file);
	}

	/** Returns its media type, without parameters. */
	public String mediaType() {
		return this.mediaType;
	}

}
