package press.dateline.desk.access;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor wanted to go who had to sign in first: a page of the desk, whatever the
 * address in the request says.
 *
 * @param path of a page of the desk with its query, percent-encoded
 */
record ReturnAddress(String path) {

	private static final Pattern OF_THE_DESK = Pattern
		.compile("/desk(?!/sign-)(?:/[\\w.~!$&'()*+,=:@%-]+)*(?:\\?[\\w.~!$&'()*+,=:@%/?-]*)?");

	private static final int LONGEST = 2000;

	private static final ReturnAddress FRONT = new ReturnAddress(Sessions.PATH);

	/** Reads what a form or an address says; the front of the desk where it is none. */
	static ReturnAddress of(@Nullable String text) {
		return (text != null && text.length() <= LONGEST && OF_THE_DESK.matcher(text).matches())
				? new ReturnAddress(text) : FRONT;
	}

	/** Returns the address of a request. */
	static ReturnAddress of(HttpServletRequest request) {
		String query = request.getQueryString();
		return of((query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI());
	}

	boolean isFront() {
		return equals(FRONT);
	}

}
