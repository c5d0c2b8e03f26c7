package press.dateline.web;

import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Edition;

/**
 * A page of an edition as it leaves: its bytes in every encoding.
 *
 * @param edition the edition that it shows
 * @param contentType its media type
 * @param language its language
 * @param tag what its content is known by, the same wherever and whenever it is made
 * @param bytes its bytes by encoding
 */
record KeptPage(Edition edition, @Nullable String contentType, @Nullable String language, String tag,
		Map<ContentEncoding, byte[]> bytes) {

	// What an entry costs beside its bytes.
	private static final int OVERHEAD = 500;

	static KeptPage of(Edition edition, @Nullable String contentType, @Nullable String language, byte[] bytes) {
		return new KeptPage(edition, contentType, language, DigestUtils.sha256Hex(bytes).substring(0, 24),
				Compression.of(bytes));
	}

	/** Returns the encoding that a reader gets. */
	ContentEncoding encoding(@Nullable String acceptEncoding) {
		return ContentEncoding.preferred(acceptEncoding, this.bytes.keySet());
	}

	/**
	 * Returns what its bytes in an encoding are known by, RFC 9110 section 8.8.3.
	 */
	String tag(ContentEncoding encoding) {
		return (encoding != ContentEncoding.IDENTITY) ? this.tag + "-" + encoding.token() : this.tag;
	}

	byte[] bytes(ContentEncoding encoding) {
		return this.bytes.getOrDefault(encoding, new byte[0]);
	}

	/** Returns how many bytes of memory it takes. */
	int weight() {
		return this.bytes.values().stream().mapToInt((form) -> form.length).sum() + OVERHEAD;
	}

}
