package press.dateline.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

/**
 * The time during which a story is public: from {@code goesPublicAt} until just before
 * {@code leavesAt}. Both are kept to the microsecond, as every database can store them.
 *
 * @param goesPublicAt the first instant at which it is public
 * @param leavesAt the first instant at which it no longer is; {@link #FOREVER} where it
 * stays
 */
@Embeddable
public record PublicWindow(Instant goesPublicAt, Instant leavesAt) {

	/** The instant that stands for “never ends”; every database can store it. */
	public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

	/** The window of a draft: it never opens. */
	public static final PublicWindow NEVER = new PublicWindow(FOREVER, FOREVER);

	public PublicWindow {
		goesPublicAt = goesPublicAt.truncatedTo(ChronoUnit.MICROS);
		leavesAt = leavesAt.truncatedTo(ChronoUnit.MICROS);
	}

	/** Returns the window that opens at the given instant and never closes. */
	public static PublicWindow from(Instant goesPublicAt) {
		return new PublicWindow(goesPublicAt, FOREVER);
	}

	/** Returns whether a story with this window is public at the given instant. */
	public boolean isOpenAt(Instant instant) {
		return !instant.isBefore(this.goesPublicAt) && instant.isBefore(this.leavesAt);
	}

	/**
	 * Returns whether a story with this window is public at the given instant or was
	 * before it.
	 */
	public boolean hasOpenedBy(Instant instant) {
		return !instant.isBefore(this.goesPublicAt) && this.goesPublicAt.isBefore(this.leavesAt);
	}

	/**
	 * Returns the first instant at which it is closed again; empty where it stays open.
	 */
	Optional<Instant> end() {
		return Optional.of(this.leavesAt).filter((instant) -> instant.isBefore(FOREVER));
	}

	/** Returns the instants at which it opens and closes; none where it never opens. */
	Stream<Instant> edges() {
		return this.goesPublicAt.isBefore(this.leavesAt) ? Stream.of(this.goesPublicAt, this.leavesAt) : Stream.empty();
	}

}
