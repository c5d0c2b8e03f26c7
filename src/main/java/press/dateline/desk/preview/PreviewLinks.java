package press.dateline.desk.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.binary.Base32;
import press.dateline.newsroom.PreviewKey;

import org.springframework.stereotype.Component;

/**
 * Signs links to previews, and tells those that it signed from all others. A token is the
 * first half of an HMAC-SHA-256 (RFC 2104, section 5), the second at which the link ends,
 * and what it shows, in Base32 without padding: addresses of this site know no case.
 */
@Component
class PreviewLinks {

	private static final Pattern TOKEN = Pattern.compile("[a-z2-7]{32,4000}");

	private static final String MAC = "HmacSHA256";

	private static final int SIGNATURE = 16;

	private final Base32 base32 = new Base32();

	private final PreviewKey key;

	private final PreviewProperties properties;

	private final Clock clock;

	PreviewLinks(PreviewKey key, PreviewProperties properties, Clock clock) {
		this.key = key;
		this.properties = properties;
		this.clock = clock;
	}

	/** Makes a link: the same for all who ask within an hour. */
	PreviewLink to(Subject subject) {
		Instant until = this.clock.instant()
			.plus(this.properties.linkLife())
			.plus(1, ChronoUnit.HOURS)
			.truncatedTo(ChronoUnit.HOURS);
		byte[] told = subject.told().getBytes(StandardCharsets.UTF_8);
		byte[] content = ByteBuffer.allocate(Long.BYTES + told.length)
			.putLong(until.getEpochSecond())
			.put(told)
			.array();
		byte[] signed = ByteBuffer.allocate(SIGNATURE + content.length).put(signature(content)).put(content).array();
		return new PreviewLink(subject, until, written(signed));
	}

	private String written(byte[] signed) {
		return this.base32.encodeToString(signed).replace("=", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a token.
	 * @return the link, whether or not it has ended; empty where it was not signed here,
	 * or with another key than the one in force
	 */
	Optional<PreviewLink> read(String token) {
		byte[] signed = TOKEN.matcher(token).matches() ? this.base32.decode(token.toUpperCase(Locale.ROOT))
				: new byte[0];
		if (signed.length < SIGNATURE + Long.BYTES || !written(signed).equals(token)) {
			return Optional.empty();
		}
		byte[] content = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
		if (!MessageDigest.isEqual(Arrays.copyOf(signed, SIGNATURE), signature(content))) {
			return Optional.empty();
		}
		ByteBuffer read = ByteBuffer.wrap(content);
		Instant until = Instant.ofEpochSecond(read.getLong());
		return Subject.read(StandardCharsets.UTF_8.decode(read).toString())
			.map((subject) -> new PreviewLink(subject, until, token));
	}

	/** Returns whether a link still shows something. */
	boolean isGood(PreviewLink link) {
		return this.clock.instant().isBefore(link.until());
	}

	/** Ends all links there are. */
	void endAll() {
		this.key.renew();
	}

	private byte[] signature(byte[] content) {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(new SecretKeySpec(this.key.bytes(), MAC));
			return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + MAC, ex);
		}
	}

}
