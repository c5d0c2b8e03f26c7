package press.dateline.article;

import java.time.Instant;

/**
 * The time during which a story is public: from {@code goesPublicAt} until just before
 * {@code leavesAt}.
 *
 * @param goesPublicAt the first instant at which it is public
 * @param leavesAt the first instant at which it no longer is; {@link #FOREVER} where it
 * stays
 */
public record PublicWindow(Instant goesPublicAt, Instant leavesAt) {

	/** The instant that stands for “never ends”; every database can store it. */
	public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

	/** The window of a draft: it never opens. */
	public static final PublicWindow NEVER = new PublicWindow(FOREVER, FOREVER);

	/** Returns the window that opens at the given instant and never closes. */
	public static PublicWindow from(Instant goesPublicAt) {
		return new PublicWindow(goesPublicAt, FOREVER);
	}

	/** Returns whether a story with this window is public at the given instant. */
	public boolean isOpenAt(Instant instant) {
		return !instant.isBefore(this.goesPublicAt) && instant.isBefore(this.leavesAt);
	}

}
