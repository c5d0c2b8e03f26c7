package press.dateline.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * Stands for the content of an answer. Weak, because the same bytes leave compressed or
 * not.
 *
 * @param content what the content is known by: letters, digits, dots and hyphens
 */
public record EntityTag(String content) {

	/** Returns the value of the header {@code ETag}. */
	public String header() {
		return tag().formattedTag();
	}

	/** Returns whether whoever asks has that content already. */
	public boolean isKnownTo(HttpServletRequest request) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null
				&& ETag.parse(known).stream().anyMatch((other) -> other.isWildcard() || other.compare(tag(), false));
	}

	private ETag tag() {
		return new ETag(this.content, true);
	}

}
