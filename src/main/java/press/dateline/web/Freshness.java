package press.dateline.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Edition;
import press.dateline.site.Site;

import org.springframework.stereotype.Component;

/**
 * For how long an answer may be kept by caches: the longer the older the news that it
 * shows, and never past the moment at which the next edition is due.
 * <table>
 * <caption>{@code max-age} by the last day in the address of a page</caption>
 * <tr>
 * <td>none (front page, regions, topics …), today, yesterday</td>
 * <td>a minute</td>
 * </tr>
 * <tr>
 * <td>within a week</td>
 * <td>5 minutes</td>
 * </tr>
 * <tr>
 * <td>within 30 days</td>
 * <td>15 minutes</td>
 * </tr>
 * <tr>
 * <td>before</td>
 * <td>an hour</td>
 * </tr>
 * </table>
 * A stale page may be shown for 5 minutes while a new one is fetched, and for a day while
 * none can be had (RFC 5861). Both end with the next scheduled change as well: a story
 * whose time has come to leave must not stay because the site is slow, or down.
 */
@Component
public class Freshness {

	/** What must not be kept: errors, and whatever says nothing about itself. */
	public static final String NONE = "no-store";

	/** Named by its content: it never changes. */
	static final String FOR_EVER = "public, max-age=31536000, immutable";

	/** An address that leads elsewhere. */
	static final String REDIRECT = "public, max-age=60";

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	private static final Duration WHILE_REVALIDATING = Duration.ofMinutes(5);

	private static final Duration WHILE_FAILING = Duration.ofDays(1);

	private final Clock clock;

	private final Site site;

	Freshness(Clock clock, Site site) {
		this.clock = clock;
		this.site = site;
	}

	/**
	 * Returns what is to be said of a page.
	 * @param lastDay the last day that its address names, if any
	 */
	Imprint imprint(Edition edition, @Nullable LocalDate lastDay) {
		return new Imprint(edition, (lastDay != null) ? longest(lastDay, edition) : A_MINUTE);
	}

	private Duration longest(LocalDate lastDay, Edition edition) {
		long days = ChronoUnit.DAYS.between(lastDay, this.site.dayOf(edition.instant()));
		if (days <= 1) {
			return A_MINUTE;
		}
		if (days <= 30) {
			return Duration.ofMinutes((days <= 7) ? 5 : 15);
		}
		return Duration.ofHours(1);
	}

	/** Returns the {@code Cache-Control} of what may change with any edition. */
	public String of(Edition edition) {
		return of(new Imprint(edition, A_MINUTE));
	}

	/** Returns the {@code Cache-Control} of a page, as of now. */
	String of(Imprint imprint) {
		Duration left = Duration.between(this.clock.instant(), imprint.edition().nextChange());
		long fresh = within(left, imprint.longest());
		Duration stale = left.minusSeconds(fresh);
		// In whole hours, so that the answers of one hour are alike.
		return "public, max-age=" + fresh + directive("stale-while-revalidate", within(stale, WHILE_REVALIDATING))
				+ directive("stale-if-error", within(stale.truncatedTo(ChronoUnit.HOURS), WHILE_FAILING));
	}

	private static long within(Duration left, Duration policy) {
		return Math.max(0, Math.min(policy.toSeconds(), left.toSeconds()));
	}

	private static String directive(String name, long seconds) {
		return (seconds > 0) ? ", " + name + "=" + seconds : "";
	}

	/**
	 * Returns whether the second of a moment is over, so that nothing else can still be
	 * dated by it: dates of HTTP have whole seconds, RFC 9110 section 8.8.2.2.
	 */
	boolean isOver(Instant second) {
		return !this.clock.instant().isBefore(second.plusSeconds(1));
	}

}
