package press.dateline.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import press.dateline.paper.Paper;
import press.dateline.region.Position;
import press.dateline.region.Region;
import press.dateline.site.Site;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the site around its stories, in the language of the page: sentences,
 * dates, counts and longitudes. In Persian a date is told in the Solar Hijri calendar;
 * where it must be exact, the Gregorian one stands beside it.
 */
@Component
class Words {

	private final MessageSource messages;

	private final Paper paper;

	private final Map<Locale, Notation> notations = new ConcurrentHashMap<>();

	Words(MessageSource messages, Paper paper) {
		this.messages = messages;
		this.paper = paper;
	}

	/** Returns the site that they are about. */
	Site site() {
		return this.paper.site();
	}

	/**
	 * Returns the language that the words are in: the page's, or English for a language
	 * that the site has no words in.
	 */
	Locale language() {
		return notation().language();
	}

	private Notation notation() {
		return this.notations.computeIfAbsent(this.paper.language(), (page) -> Notation.of(page, this.messages));
	}

	/** Says a sentence; numbers are written as the language writes them. */
	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, notation().digits());
	}

	/** Returns a year: {@code 2026}. */
	String year(Year year) {
		return in("year", year);
	}

	/** Returns the number of a day in its month: {@code 17}. */
	String day(LocalDate day) {
		return isSolar() ? number(SolarHijri.of(day).day()) : part("day", day);
	}

	/** Returns a date as text says it: {@code 17 January 2026}. */
	String date(LocalDate day) {
		return date(day, "date");
	}

	/** Returns a date as lists say it: {@code 17 Jan 2026}. */
	String shortDate(LocalDate day) {
		return date(day, "date.short");
	}

	/** Returns a date with its weekday: {@code Saturday 17 January 2026}. */
	String longDate(LocalDate day) {
		return date(day, "date.long");
	}

	private String date(LocalDate day, String format) {
		return isSolar() ? solar(day, format) : in(format, day);
	}

	/** Returns a date with its weekday, and in both calendars where there are two. */
	String fullDate(LocalDate day) {
		return beside(longDate(day), day);
	}

	private String beside(String date, LocalDate day) {
		return isSolar() ? say("solar.beside", date, in("date", day)) : date;
	}

	private boolean isSolar() {
		return SolarHijri.isUsedIn(language());
	}

	private String solar(LocalDate day, String format) {
		SolarHijri solar = SolarHijri.of(day);
		return say("solar." + format, solar.day(), say("solar.month." + solar.month()), solar.year(),
				part("weekday", day));
	}

	/** Returns a month: {@code January 2026}. */
	String month(YearMonth month) {
		return in("month", month);
	}

	/** Returns a moment in the site's zone: {@code 17 January 2026, 14:00 UTC}. */
	String moment(Instant moment) {
		ZonedDateTime zoned = zoned(moment);
		return isSolar() ? say("solar.moment", solar(zoned.toLocalDate(), "date"), in("time", zoned))
				: in("moment", zoned);
	}

	/** Returns a text as a title begins, with a capital where the script has them. */
	String titled(String text) {
		return titled(text, language());
	}

	/** Returns a text of a language as a title begins. */
	static String titled(String text, Locale language) {
		int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
		return text.substring(0, first).toUpperCase(language) + text.substring(first);
	}

	/**
	 * Returns a moment for machines, to the second, with the offset of the site's zone.
	 */
	String machine(Instant moment) {
		// HTML reads no more than three digits behind the second.
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(moment).truncatedTo(ChronoUnit.SECONDS));
	}

	private ZonedDateTime zoned(Instant moment) {
		return moment.atZone(site().zone());
	}

	/**
	 * Returns a part of a date by the name of its format, for example {@code weekday}.
	 */
	String part(String format, TemporalAccessor date) {
		return in(format, date);
	}

	private String in(String format, TemporalAccessor date) {
		return notation().date(format, date);
	}

	/** Returns a count as the language writes it: {@code 1,234}. */
	String number(long count) {
		return notation().number(count);
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

	/** Returns on which meridian a place is ticked: {@code 54° east}. */
	String meridian(Position position) {
		return longitude(Math.round(position.longitude()));
	}

	private String longitude(long degrees) {
		return (degrees < 0) ? say("longitude.west", -degrees) : say("longitude.east", degrees);
	}

}
