package press.dateline.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page, in every encoding.
 *
 * @param contentType its media type
 * @param headers what else it says of itself, such as its language
 * @param hash what its content is known by, the same wherever and whenever it is made
 * @param forms its bytes by encoding
 */
record PageBytes(@Nullable String contentType, Map<String, String> headers, String hash,
		Map<ContentEncoding, Form> forms) {

	/**
	 * A page in one encoding.
	 *
	 * @param encoding the value of {@code Content-Encoding}; null for none
	 * @param tag what the bytes are known by, RFC 9110 section 8.8.3
	 * @param bytes what leaves
	 */
	record Form(@Nullable String encoding, EntityTag tag, byte[] bytes) {

		static Form of(ContentEncoding encoding, String hash, byte[] bytes) {
			return (encoding == ContentEncoding.IDENTITY) ? new Form(null, EntityTag.strong(hash), bytes)
					: new Form(encoding.token(), EntityTag.strong(hash + "-" + encoding.token()), bytes);
		}

	}

	/**
	 * Compresses a page, unless that was done before.
	 * @param before what was shown at the same address until now
	 * @return the very same as before where nothing has changed
	 */
	static PageBytes of(@Nullable String contentType, Map<String, String> headers, byte[] bytes,
			@Nullable PageBytes before) {
		String hash = DigestUtils.sha256Hex(bytes).substring(0, 24);
		if (before != null && hash.equals(before.hash) && Objects.equals(contentType, before.contentType)
				&& headers.equals(before.headers)) {
			return before;
		}
		Map<ContentEncoding, Form> forms = new EnumMap<>(ContentEncoding.class);
		Compression.of(bytes).forEach((encoding, form) -> forms.put(encoding, Form.of(encoding, hash, form)));
		return new PageBytes(contentType, headers, hash, forms);
	}

	/**
	 * Returns what a reader gets.
	 * @param acceptEncoding the header of that name
	 */
	Form form(@Nullable String acceptEncoding) {
		return Objects.requireNonNull(this.forms.get(ContentEncoding.preferred(acceptEncoding, this.forms.keySet())));
	}

	/** Returns how many bytes there are in all encodings. */
	int weight() {
		return this.forms.values().stream().mapToInt((form) -> form.bytes().length).sum();
	}

}
