package press.dateline.article;

import java.time.Instant;

/**
 * A numbered state of everything public. What is public is decided by its instant alone.
 *
 * @param number counted from 1; 0 is the empty edition before the first, and below 0 one
 * that is foreseen and was never opened
 * @param instant the moment that decides what is public
 * @param nextChange the first moment after it at which something is due to change:
 * nothing may be cached past it
 */
public record Edition(long number, Instant instant, Instant nextChange) {

	private static final long FORESEEN = -1;

	/** Returns the edition of a moment that was never opened: nothing of it is kept. */
	static Edition foreseen(Instant moment) {
		return new Edition(FORESEEN, moment, moment);
	}

	/** Returns whether it is foreseen, so that nothing made from it may be kept. */
	public boolean isForeseen() {
		return this.number == FORESEEN;
	}

	/** Returns the number that what is filed now will be shown under. */
	long nextNumber() {
		return this.number + 1;
	}

}
