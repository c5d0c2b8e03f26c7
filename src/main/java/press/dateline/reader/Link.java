package press.dateline.reader;

import org.jspecify.annotations.Nullable;
import press.dateline.web.Address;

/**
 * A link as a page shows it.
 *
 * @param text what it says
 * @param href where it leads, percent-encoded; empty for words that lead nowhere
 * @param count the number beside it
 */
record Link(String text, String href, @Nullable String count) {

	static Link to(String text, Address address) {
		return new Link(text, address.toString(), null);
	}

	/** Puts a number beside it. */
	Link counting(String number) {
		return new Link(this.text, this.href, number);
	}

}
