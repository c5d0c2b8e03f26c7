package press.dateline.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments as most formats want them: RFC 3339, with whole seconds at least.
 */
final class Timestamp {

	private Timestamp() {
	}

	/** Returns a moment as text, in UTC. */
	static String of(Instant instant) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
	}

}
