package press.dateline.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * The link that lets one editor enter once: whoever can read the log of the site may. Its
 * key is 256 random bits in lower case, as addresses are written here, and is known to
 * this program alone.
 */
@Component
class OneTimeLink {

	static final Duration GOOD_FOR = Duration.ofHours(1);

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	private String key = "";

	private Instant until = Instant.MIN;

	OneTimeLink(Clock clock) {
		this.clock = clock;
	}

	/** Returns the key that is good now: a new one where the last was used or expired. */
	synchronized String key() {
		if (!isGood()) {
			byte[] bytes = new byte[BYTES];
			this.random.nextBytes(bytes);
			this.key = HexFormat.of().formatHex(bytes);
			this.until = this.clock.instant().plus(GOOD_FOR);
		}
		return this.key;
	}

	private boolean isGood() {
		return !this.key.isEmpty() && this.clock.instant().isBefore(this.until);
	}

	/** Uses the link up, and returns whether it was good. */
	synchronized boolean use(String presented) {
		boolean good = isGood() && MessageDigest.isEqual(this.key.getBytes(StandardCharsets.US_ASCII),
				presented.getBytes(StandardCharsets.UTF_8));
		if (good) {
			this.key = "";
		}
		return good;
	}

}
