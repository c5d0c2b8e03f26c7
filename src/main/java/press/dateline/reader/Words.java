package press.dateline.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import press.dateline.region.Region;
import press.dateline.site.Site;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the site around its stories, in the site's own language: sentences, dates,
 * counts and longitudes.
 */
@Component
class Words {

	private final MessageSource messages;

	private final Site site;

	Words(MessageSource messages, Site site) {
		this.messages = messages;
		this.site = site;
	}

	/** Returns the site that they are about. */
	Site site() {
		return this.site;
	}

	/** Returns the language that the words are in. */
	Locale language() {
		return this.site.language();
	}

	/** Says a sentence; numbers are written as the language writes them. */
	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.site.language());
	}

	/** Returns a date as text says it: {@code 17 January 2026}. */
	String date(LocalDate day) {
		return in(this.site.language(), "date", day);
	}

	/** Returns a date in another language, with its own digits. */
	String date(LocalDate day, Locale language) {
		return in(language, "date", day);
	}

	/** Returns a date as lists say it: {@code 17 Jan 2026}. */
	String shortDate(LocalDate day) {
		return in(this.site.language(), "date.short", day);
	}

	/** Returns a date with its weekday: {@code Saturday 17 January 2026}. */
	String longDate(LocalDate day) {
		return in(this.site.language(), "date.long", day);
	}

	/** Returns a date with its weekday in another language. */
	String longDate(LocalDate day, Locale language) {
		return in(language, "date.long", day);
	}

	/** Returns a month: {@code January 2026}. */
	String month(YearMonth month) {
		return in(this.site.language(), "month", month);
	}

	/** Returns a moment in the site's zone: {@code 17 January 2026, 14:00 UTC}. */
	String moment(Instant moment) {
		return in(this.site.language(), "moment", zoned(moment));
	}

	/** Returns a moment for machines, with the offset of the site's zone. */
	String machine(Instant moment) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(moment));
	}

	private ZonedDateTime zoned(Instant moment) {
		return moment.atZone(this.site.zone());
	}

	/**
	 * Returns a part of a date by the name of its format, for example {@code weekday}.
	 */
	String part(String format, TemporalAccessor date) {
		return in(this.site.language(), format, date);
	}

	private String in(Locale language, String format, TemporalAccessor date) {
		return DateTimeFormatter.ofPattern(say("format." + format), language)
			.withDecimalStyle(DecimalStyle.of(language))
			.format(date);
	}

	/** Returns a count as the language writes it: {@code 1,234}. */
	String number(long count) {
		return String.format(this.site.language(), "%,d", count);
	}

	/**
	 * Returns from where to where a place reaches: {@code 44° to 63° east}; nothing where
	 * nobody knows.
	 */
	String extent(Region place) {
		var position = place.position();
		if (position == null) {
			return "";
		}
		long west = Math.round(position.west());
		long east = Math.round(position.east());
		if (west <= -180 && east >= 180) {
			return say("longitude.all");
		}
		if (west == east) {
			return longitude(west);
		}
		if (west >= 0 && east >= west) {
			return say("longitude.both.east", west, east);
		}
		return (east <= 0 && east >= west) ? say("longitude.both.west", -west, -east)
				: say("longitude.mixed", longitude(west), longitude(east));
	}

	private String longitude(long degrees) {
		return (degrees < 0) ? say("longitude.west", -degrees) : say("longitude.east", degrees);
	}

}
