package press.dateline.newsroom.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Site;

/**
 * A day as written, with the time and zone that stand beside it.
 *
 * @param date the day, never shifted
 * @param time {@code null} where only the day is given
 * @param zone {@code null} where none is given
 */
record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {

	static Moment of(LocalDate date) {
		return new Moment(date, null, null);
	}

	/**
	 * Returns the instant meant: the start of the day where there is no time, in the
	 * site's zone where there is none.
	 */
	Instant instant(Site site) {
		ZoneId there = (this.zone != null) ? this.zone : site.zone();
		return (this.time != null) ? this.date.atTime(this.time).atZone(there).toInstant()
				: this.date.atStartOfDay(there).toInstant();
	}

}
