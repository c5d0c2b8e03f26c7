package press.dateline.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Slows down those who guess the password. After a few wrong guesses a network waits, the
 * longer the more it has made. All networks together may be wrong so often in a while;
 * one from which somebody has signed in before is not among them, so that strangers
 * cannot keep the editors out. Whoever is signed in is not concerned.
 */
@Component
class Guesses {

	static final int FREE = 5;

	static final int OF_ALL = 200;

	private static final Duration WHILE = Duration.ofMinutes(10);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final Duration REMEMBERED = Duration.ofHours(1);

	private final Cache<String, Wrong> wrong = Caffeine.newBuilder().maximumSize(10_000).build();

	private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(1000).build();

	private final Clock clock;

	private Instant whileEnds = Instant.MIN;

	private int ofAll;

	Guesses(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Asks to make a guess, which counts as wrong until it is said to be
	 * {@link #right(String) right}: of many at once no more are made than one by one.
	 * @return how long to wait before asking again; nothing if the guess may be made
	 */
	synchronized Duration ask(String network) {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.whileEnds)) {
			this.whileEnds = now.plus(WHILE);
			this.ofAll = 0;
		}
		Wrong before = before(network, now);
		boolean stranger = this.known.getIfPresent(network) == null;
		if (now.isBefore(before.until())) {
			return Duration.between(now, before.until());
		}
		if (stranger && this.ofAll >= OF_ALL) {
			return Duration.between(now, this.whileEnds);
		}
		this.wrong.put(network, before.again(now));
		this.ofAll += stranger ? 1 : 0;
		return Duration.ZERO;
	}

	private Wrong before(String network, Instant now) {
		Wrong before = this.wrong.getIfPresent(network);
		return (before == null || before.last().plus(REMEMBERED).isBefore(now)) ? Wrong.NEVER : before;
	}

	/** Forgets what a network has guessed, and remembers it as that of an editor. */
	synchronized void right(String network) {
		this.wrong.invalidate(network);
		this.known.put(network, true);
	}

	/**
	 * Wrong guesses of one network.
	 *
	 * @param count how many
	 * @param last when the last was made
	 * @param until when the next may be made
	 */
	private record Wrong(int count, Instant last, Instant until) {

		static final Wrong NEVER = new Wrong(0, Instant.MIN, Instant.MIN);

		Wrong again(Instant now) {
			return new Wrong(this.count + 1, now, now.plus(pause(this.count + 1)));
		}

		private static Duration pause(int count) {
			if (count < FREE) {
				return Duration.ZERO;
			}
			Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
			return (pause.compareTo(LONGEST_WAIT) < 0) ? pause : LONGEST_WAIT;
		}

	}

}
