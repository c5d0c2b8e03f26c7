package press.dateline.web;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * Stands for the content of an answer, RFC 9110 section 8.8.3.
 *
 * @param content what the content is known by: letters, digits, dots and hyphens
 * @param isWeak whether it stands for the content only, and not for the very bytes
 */
public record EntityTag(String content, boolean isWeak) {

	/** Stands for content whose bytes may leave compressed or not. */
	public static EntityTag weak(String content) {
		return new EntityTag(content, true);
	}

	/** Stands for these bytes and no others. */
	static EntityTag strong(String content) {
		return new EntityTag(content, false);
	}

	/** Returns the value of the header {@code ETag}. */
	public String header() {
		return tag().formattedTag();
	}

	/** Returns whether whoever asks names it, as one who has that content already. */
	public boolean isKnownTo(HttpServletRequest request) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null
				&& ETag.parse(known).stream().anyMatch((other) -> other.isWildcard() || other.compare(tag(), false));
	}

	/**
	 * Returns whether whoever asks has that content already: one who names a tag by the
	 * tag, else one who names a date by the date, RFC 9110 section 13.2.2.
	 * @param changed when the content changed last
	 */
	boolean isKnownTo(HttpServletRequest request, Instant changed) {
		return (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) ? isKnownTo(request)
				: changed.getEpochSecond() <= since(request);
	}

	// A date that cannot be read is no condition.
	private static long since(HttpServletRequest request) {
		try {
			return Math.floorDiv(request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE), 1000L);
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

	private ETag tag() {
		return new ETag(this.content, this.isWeak);
	}

}
