package press.dateline.web;

import java.time.Clock;
import java.time.Duration;

import press.dateline.article.Edition;

import org.springframework.stereotype.Component;

/**
 * For how long an answer may be kept by caches: a minute, and never past the moment at
 * which the next edition is due.
 */
@Component
public class Freshness {

	/** What must not be kept: errors, and whatever says nothing about itself. */
	public static final String NONE = "no-store";

	/** Named by its content: it never changes. */
	static final String FOR_EVER = "public, max-age=31536000, immutable";

	/** An address that leads elsewhere. */
	static final String REDIRECT = "public, max-age=60";

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private final Clock clock;

	Freshness(Clock clock) {
		this.clock = clock;
	}

	/** Returns the {@code Cache-Control} of a page of the given edition. */
	public String of(Edition edition) {
		Duration left = Duration.between(this.clock.instant(), edition.nextChange());
		long seconds = Math.max(0, Math.min(LONGEST.toSeconds(), left.toSeconds()));
		return "public, max-age=" + seconds;
	}

}
