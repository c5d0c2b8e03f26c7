package press.dateline.desk.preview;

import java.time.Instant;

import press.dateline.web.Address;

/**
 * A link to a preview for a reader without access to the desk.
 *
 * @param subject what it shows
 * @param until the first moment at which it shows nothing any more
 * @param token what stands for both, and is signed
 */
record PreviewLink(Subject subject, Instant until, String token) {

	/** Below which all links are. */
	static final Address FOLDER = new Address("/preview");

	/** Returns its address. */
	Address page() {
		return FOLDER.below(this.token);
	}

	/** Returns the folder of the pictures of its page. */
	Address pictures() {
		return page().below("pictures");
	}

	/** Returns where its page is told of what happens. */
	Address events() {
		return page().below("events");
	}

}
