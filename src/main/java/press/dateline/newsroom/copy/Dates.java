package press.dateline.newsroom.copy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Dated.Exact;
import press.dateline.newsroom.copy.Dated.Unreadable;
import press.dateline.newsroom.copy.Dated.Yearless;

/**
 * Reads dates as editors write them, for example {@code 2026-01-17 09:05 +03:30},
 * {@code Saturday, 17 January 2026}, {@code Jan. 17} or {@code ۱۷ ژانویه ۲۰۲۶}. What can
 * be read in two ways is not read.
 */
final class Dates {

	private static final int LONGEST = 100;

	// No newsroom has copy so old: such years count from another epoch.
	private static final int FIRST_YEAR = 1600;

	private static final Pattern ISO = Pattern
		.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:t|,? (?:at |[-–] )?)(.+))?");

	private static final Pattern BASIC = Pattern
		.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?(.*))?");

	private static final Pattern NUMERIC = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(\\d{2}|\\d{4})(?: .*)?");

	private static final Pattern TIME_BEHIND = Pattern.compile("[ ,t](?=\\d{1,2}(?:[:h]\\d{2}| ?[ap]\\.?m))");

	private static final Pattern BETWEEN = Pattern.compile("[\\s,./:;·|–—()؛'-]+");

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,8})(?:st|nd|rd|th|er|re|o|a|го|е)?");

	private static final Pattern STAMP = Pattern.compile("\\d+(?:[thz]\\d*)?|[tz]|utc|gmt|[ap]m?|m|\\d+[ap]m?");

	private final DateWords words;

	Dates(DateWords words) {
		this.words = words;
	}

	/**
	 * Returns whether a line is nothing but digits, names of months and days, and what
	 * stands between them: then it is a date, whether it can be read or not.
	 */
	boolean looksLikeDate(String line) {
		if (line.length() > LONGEST) {
			return false;
		}
		String folded = this.words.folded(line);
		return folded.chars().anyMatch((each) -> each >= '0' && each <= '9')
				&& Character.isLetterOrDigit(folded.charAt(0))
				&& BETWEEN.splitAsStream(folded.replace("+", " "))
					.filter((word) -> !word.isEmpty())
					.allMatch((word) -> this.words.knows(word) || STAMP.matcher(word).matches()
							|| NUMBER.matcher(word).matches());
	}

	/** Reads a date. */
	Dated read(String text) {
		if (text.length() > LONGEST) {
			return Unreadable.shape(text);
		}
		String folded = this.words.folded(text);
		Matcher iso = ISO.matcher(folded);
		if (iso.matches()) {
			return numeric(text, List.of(iso.group(1), iso.group(3), iso.group(4)), iso.group(5));
		}
		Matcher basic = BASIC.matcher(folded);
		if (basic.matches()) {
			return numeric(text, List.of(basic.group(1), basic.group(2), basic.group(3)), basicTime(basic));
		}
		if (NUMERIC.matcher(folded).matches()) {
			return Unreadable.ambiguous(text);
		}
		return words(text, folded);
	}

	private static @Nullable String basicTime(Matcher basic) {
		if (basic.group(4) == null) {
			return null;
		}
		String seconds = (basic.group(6) != null) ? ":" + basic.group(6) : "";
		return basic.group(4) + ":" + basic.group(5) + seconds + basic.group(7);
	}

	private static Dated numeric(String text, List<String> numbers, @Nullable String time) {
		int[] parts = numbers.stream().mapToInt(Integer::parseInt).toArray();
		return date(text, parts[0], parts[1], parts[2], time, null);
	}

	private Dated words(String text, String folded) {
		String day = folded;
		String time = null;
		Matcher behind = TIME_BEHIND.matcher(folded);
		if (behind.find()) {
			day = folded.substring(0, behind.start());
			time = folded.substring(behind.end());
		}
		List<String> numbers = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (String word : BETWEEN.split(day.strip())) {
			Matcher number = NUMBER.matcher(word);
			if (number.matches()) {
				numbers.add(number.group(1));
			}
			else if (!this.words.isFiller(word)) {
				names.add(word);
			}
		}
		return named(text, numbers, names, time);
	}

	private Dated named(String text, List<String> numbers, List<String> names, @Nullable String time) {
		if (names.stream().anyMatch((name) -> this.words.month(name) == null && this.words.isForeign(name))) {
			return Unreadable.otherCalendar(text);
		}
		Optional<Month> month = month(names);
		boolean known = names.stream()
			.allMatch((name) -> this.words.month(name) != null || this.words.day(name) != null);
		if (month.isEmpty() || !known) {
			return Unreadable.shape(text);
		}
		DayOfWeek weekday = names.stream()
			.filter((name) -> this.words.month(name) != month.get())
			.map(this.words::day)
			.findFirst()
			.orElse(null);
		return sorted(text, numbers, month.get(), time, weekday);
	}

	// “mar” is March in one place and Tuesday in another: a word that is only a month
	// decides.
	private Optional<Month> month(List<String> names) {
		List<Month> sure = names.stream()
			.filter((name) -> this.words.day(name) == null)
			.map(this.words::month)
			.filter((month) -> month != null)
			.distinct()
			.toList();
		if (sure.size() > 1) {
			return Optional.empty();
		}
		return sure.stream()
			.findFirst()
			.or(() -> names.stream().map(this.words::month).filter((month) -> month != null).findFirst());
	}

	private static Dated sorted(String text, List<String> numbers, Month month, @Nullable String time,
			@Nullable DayOfWeek weekday) {
		List<String> years = numbers.stream().filter((number) -> number.length() == 4).toList();
		List<String> days = numbers.stream().filter((number) -> number.length() <= 2).toList();
		if (years.size() == 1 && days.size() == 1 && numbers.size() == 2) {
			return date(text, Integer.parseInt(years.get(0)), month.getValue(), Integer.parseInt(days.get(0)), time,
					weekday);
		}
		if (days.size() == 1 && numbers.size() == 1 && time == null) {
			int day = Integer.parseInt(days.get(0));
			return (day >= 1 && day <= month.maxLength()) ? new Yearless(month, day) : Unreadable.noSuchDay(text);
		}
		if (days.size() == 2 && numbers.size() == 2) {
			return Unreadable.shortYear(text);
		}
		return Unreadable.shape(text);
	}

	private static Dated date(String text, int year, int month, int day, @Nullable String time,
			@Nullable DayOfWeek weekday) {
		if (year < FIRST_YEAR) {
			return Unreadable.otherCalendar(text);
		}
		LocalDate date;
		try {
			date = LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return Unreadable.noSuchDay(text);
		}
		if (time == null) {
			return new Exact(Moment.of(date), doubt(date, weekday));
		}
		return TimeOfDay.read(time)
			.<Dated>map((read) -> new Exact(new Moment(date, read.time(), read.zone()), doubt(date, weekday)))
			.orElseGet(() -> Unreadable.time(text));
	}

	private static @Nullable String doubt(LocalDate date, @Nullable DayOfWeek weekday) {
		if (weekday == null || weekday == date.getDayOfWeek()) {
			return null;
		}
		return "The date %s is a %s, not a %s; correct one of them.".formatted(date,
				date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
				weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
	}

}
