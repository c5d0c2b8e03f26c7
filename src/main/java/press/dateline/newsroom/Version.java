package press.dateline.newsroom;

import jakarta.persistence.Embeddable;
import press.dateline.newsroom.folder.Stamp;

/**
 * What exactly was read, and how.
 *
 * @param size of the file in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param hash of its bytes, SHA-256 in hexadecimal
 * @param fingerprint of everything else that the reading depends on
 */
@Embeddable
record Version(long size, long modified, String hash, String fingerprint) {

	// No fingerprint is ever this.
	private static final String FAULT = "fault";

	static Version of(Stamp stamp, String hash, String fingerprint) {
		return new Version(stamp.size(), stamp.modified(), hash, fingerprint);
	}

	/** Returns the version that is not read again before the next start. */
	Version faulty() {
		return new Version(this.size, this.modified, this.hash, FAULT);
	}

	/** Returns the version as the next start should see it. */
	Version retried() {
		return this.fingerprint.equals(FAULT) ? new Version(this.size, this.modified, this.hash, "") : this;
	}

	boolean covers(Stamp stamp, String valid) {
		return has(stamp) && (this.fingerprint.equals(valid) || this.fingerprint.equals(FAULT));
	}

	/** Returns whether it is of a file as it was found. */
	boolean has(Stamp stamp) {
		return this.size == stamp.size() && this.modified == stamp.modified();
	}

	boolean says(String otherHash, String otherFingerprint) {
		return this.hash.equals(otherHash) && this.fingerprint.equals(otherFingerprint);
	}

}
