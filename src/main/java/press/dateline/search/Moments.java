package press.dateline.search;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Moments as the index has them: as exact as the store, and as numbers that every engine
 * can compare.
 */
final class Moments {

	private Moments() {
	}

	/** Returns the microseconds since 1970. */
	static long micros(Instant moment) {
		return Math.addExact(TimeUnit.SECONDS.toMicros(moment.getEpochSecond()),
				TimeUnit.NANOSECONDS.toMicros(moment.getNano()));
	}

}
