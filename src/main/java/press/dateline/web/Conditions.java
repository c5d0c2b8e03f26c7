package press.dateline.web;

import java.time.Instant;
import java.util.function.LongSupplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What the answer with a page depends on besides the page.
 *
 * @param acceptEncoding in which encodings it may leave, RFC 9110 section 12.5.3
 * @param ifNoneMatch the tags of what the reader has of it
 * @param ifModifiedSince when that was so, in seconds since 1970; -1 where nothing that
 * can be read says so
 */
record Conditions(@Nullable String acceptEncoding, @Nullable String ifNoneMatch, long ifModifiedSince) {

	static Conditions of(HttpServletRequest request) {
		return new Conditions(request.getHeader(HttpHeaders.ACCEPT_ENCODING),
				request.getHeader(HttpHeaders.IF_NONE_MATCH),
				seconds(() -> request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE)));
	}

	/**
	 * Reads a date in a header. One that cannot be read is no condition.
	 * @param milliseconds what it says, -1 for nothing
	 */
	static long seconds(LongSupplier milliseconds) {
		try {
			return Math.floorDiv(milliseconds.getAsLong(), 1000L);
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

	/**
	 * Returns whether whoever asks has the content already: one who names a tag by the
	 * tag, else one who names a date by the date, RFC 9110 section 13.2.2.
	 * @param changed when the content changed last; null where that may not be told yet
	 */
	boolean knows(EntityTag tag, @Nullable Instant changed) {
		return (this.ifNoneMatch != null) ? tag.isNamedIn(this.ifNoneMatch)
				: changed != null && changed.getEpochSecond() <= this.ifModifiedSince;
	}

}
