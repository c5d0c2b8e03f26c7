package press.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

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
		return isNamedIn(request.getHeader(HttpHeaders.IF_NONE_MATCH));
	}

	/** Returns whether an {@code If-None-Match} names it, RFC 9110 section 13.1.2. */
	boolean isNamedIn(@Nullable String ifNoneMatch) {
		return ifNoneMatch != null && ETag.parse(ifNoneMatch)
			.stream()
			.anyMatch((other) -> other.isWildcard() || other.compare(tag(), false));
	}

	private ETag tag() {
		return new ETag(this.content, this.isWeak);
	}

}
