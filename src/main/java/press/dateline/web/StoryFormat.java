package press.dateline.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * A format besides HTML in which stories and lists are told, each at the address of the
 * page with an ending. No slug has a dot, so no page has such an address.
 */
public enum StoryFormat {

	/** IPTC ninjs 3.1, which has no media type of its own. */
	NINJS(".json", "application/json"),

	/** RFC 7763. */
	MARKDOWN(".md", "text/markdown");

	private final String ending;

	private final String mediaType;

	StoryFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/** Returns the format that an address asks for by its ending. */
	static Optional<StoryFormat> of(String path) {
		return Arrays.stream(values()).filter((format) -> path.endsWith(format.ending)).findFirst();
	}

	/** Returns the address at which a page is told in this format. */
	public Address of(Address page) {
		return new Address(page.path() + this.ending, page.page());
	}

	/** Returns the path of the page that is told at a path in this format. */
	public String page(String path) {
		return path.substring(0, path.length() - this.ending.length());
	}

	/** Returns its media type, without parameters. */
	public String mediaType() {
		return this.mediaType;
	}

}
