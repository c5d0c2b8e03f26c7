package press.dateline.desk.access;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The password that all editors share, if there is one.
 */
@Component
class EditorsPassword {

	private static final int SHORTEST = 12;

	/** BCrypt compares no more. */
	private static final int MOST_BYTES = 72;

	private static final String PREFIX = "{bcrypt}";

	private static final Pattern ENCODED = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./0-9A-Za-z]{53}");

	private final PasswordEncoder encoder = new BCryptPasswordEncoder();

	private final Cache<String, Boolean> marks = Caffeine.newBuilder().maximumSize(100).build();

	private final @Nullable String plain;

	private volatile @Nullable String encoded;

	/**
	 * Reads the password from the settings.
	 * @throws UnusablePasswordException if it protects nothing, or cannot be read
	 */
	EditorsPassword(AccessProperties properties) {
		String password = properties.password();
		boolean isEncoded = password != null && password.startsWith("{");
		this.plain = (password != null && !isEncoded) ? usable(password) : null;
		this.encoded = isEncoded ? readable(password) : null;
	}

	private static String usable(String password) {
		if (password.isBlank()) {
			throw new UnusablePasswordException("is empty");
		}
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new UnusablePasswordException("has fewer than " + SHORTEST + " characters");
		}
		if (isTooLong(password)) {
			throw new UnusablePasswordException(
					"has more than " + MOST_BYTES + " bytes, of which the rest would not " + "be compared");
		}
		return password;
	}

	private static String readable(String password) {
		String encoded = password.startsWith(PREFIX) ? password.substring(PREFIX.length()) : "";
		if (!ENCODED.matcher(encoded).matches()) {
			throw new UnusablePasswordException("begins with “{” but is not encoded as {bcrypt}$2…");
		}
		return encoded;
	}

	private static boolean isTooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
	}

	/** Returns whether there is one. */
	boolean isSet() {
		return this.plain != null || this.encoded != null;
	}

	/** Returns whether a guess is right, after a time that does not tell how wrong. */
	boolean is(String guess) {
		return isSet() && !isTooLong(guess) && this.encoder.matches(guess, mark());
	}

	/**
	 * Returns what sessions are marked with that it began: its encoded form. A plain one
	 * is encoded when it is first asked for, since that takes a while.
	 */
	String mark() {
		String mark = this.encoded;
		if (mark == null) {
			mark = this.encoder.encode(this.plain);
			this.encoded = mark;
		}
		return mark;
	}

	/** Returns whether it is still the one that marked a session, here or elsewhere. */
	boolean hasMarked(String mark) {
		if (!isSet() || !ENCODED.matcher(mark).matches()) {
			return false;
		}
		return (this.plain != null) ? this.marks.get(mark, (other) -> this.encoder.matches(this.plain, other))
				: mark.equals(this.encoded);
	}

}
