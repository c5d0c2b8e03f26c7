package press.dateline.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A drawing with an address of its own. It may be kept for a day, and its policy allows
 * nothing but its own style, by which it turns light on dark: the policy of the pages
 * forbids styles of that kind.
 */
public final class Drawing {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	private final byte[] svg;

	private final String policy;

	/**
	 * A drawing with exactly one style element.
	 * @param svg the file; not copied
	 * @throws IllegalArgumentException if it has no style element
	 */
	public Drawing(byte[] svg) {
		this.svg = svg;
		this.policy = "default-src 'none'; style-src '" + hash(style(new String(svg, StandardCharsets.UTF_8))) + "'";
	}

	private static String style(String text) {
		int start = text.indexOf("<style>");
		int end = text.indexOf("</style>");
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("A drawing has a style element; this has none");
		}
		return text.substring(start + "<style>".length(), end);
	}

	private static String hash(String style) {
		return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(style));
	}

	/** Returns the answer to whoever asks for it. */
	public ResponseEntity<byte[]> answer() {
		return ResponseEntity.ok()
			.cacheControl(A_DAY)
			.header("Content-Security-Policy", this.policy)
			.contentType(SVG)
			.body(this.svg);
	}

}
