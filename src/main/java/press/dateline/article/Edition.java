package press.dateline.article;

import java.time.Instant;

/**
 * A numbered state of everything public. What is public is decided by its instant alone.
 *
 * @param number counted from 1; 0 is the empty edition before the first
 * @param instant the moment that decides what is public
 * @param nextChange the first moment after it at which something is due to change:
 * nothing may be cached past it
 */
public record Edition(long number, Instant instant, Instant nextChange) {

	/** Returns the number that what is filed now will be shown under. */
	long nextNumber() {
		return this.number + 1;
	}

}
