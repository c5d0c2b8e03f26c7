package press.dateline.newsroom.copy;

import java.time.Instant;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of the content folder, read whole.
 *
 * @param path below the content folder, NFC, with {@code /} between names
 * @param bytes everything in it
 * @param hash the SHA-256 of its bytes, in hexadecimal digits
 * @param arrivedAt when it was first seen; the last resort for its date
 */
public record CopyFile(String path, byte[] bytes, String hash, Instant arrivedAt) {

	/** Returns a file whose bytes have not been hashed yet. */
	public static CopyFile of(String path, byte[] bytes, Instant arrivedAt) {
		return new CopyFile(path, bytes, DigestUtils.sha256Hex(bytes), arrivedAt);
	}

}
