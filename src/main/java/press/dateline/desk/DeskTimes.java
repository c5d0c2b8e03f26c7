package press.dateline.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import press.dateline.site.Site;

import org.springframework.stereotype.Component;

/**
 * Writes moments as the desk tells them: in the site's zone, which is named, and in
 * English.
 */
@Component
class DeskTimes {

	private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm zzz",
			Locale.ENGLISH);

	private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.ENGLISH);

	private static final DateTimeFormatter SOON = DateTimeFormatter.ofPattern("EEEE HH:mm zzz", Locale.ENGLISH);

	private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm zzz", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private final Site site;

	private final Clock clock;

	DeskTimes(Site site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Returns a moment in full, for example {@code Friday 27 November 2026 at 08:00 UTC}.
	 */
	public String whole(Instant instant) {
		return WHOLE.format(here(instant));
	}

	/** Returns a moment as briefly as it is clear today. */
	public String brief(Instant instant) {
		ZonedDateTime there = here(instant);
		long days = ChronoUnit.DAYS.between(here(this.clock.instant()).toLocalDate(), there.toLocalDate());
		if (days == 0) {
			return TODAY.format(there);
		}
		return ((days > 0 && days < 7) ? SOON : FAR).format(there);
	}

	/**
	 * Returns the second in which a moment has come, as forms write it, for example
	 * {@code 2026-11-27T08:00:00}.
	 */
	public String local(Instant instant) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME
			.format(here(instant.plusNanos(999_999_999)).truncatedTo(ChronoUnit.SECONDS));
	}

	/** Returns a day. */
	public String day(LocalDate date) {
		return DAY.format(date);
	}

	/** Returns a length of time, for example {@code 0.34 s}. */
	public String length(Duration length) {
		double seconds = length.toMillis() / 1000.0;
		return String.format(Locale.ROOT, (seconds < 10) ? "%.2f s" : "%.0f s", seconds);
	}

	private ZonedDateTime here(Instant instant) {
		return instant.atZone(this.site.zone());
	}

}
