package press.dateline.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Summary;
import press.dateline.reader.MonthTable.Cell;
import press.dateline.reader.MonthTable.Weekday;

import org.springframework.stereotype.Component;

/**
 * Draws the calendars of years and months, each day with its stories.
 */
@Component
class Almanac {

	private static final int LONGEST_MONTH = 31;

	private static final int SHORT_NAME = 3;

	private final Archive archive;

	private final Calendar calendar;

	private final Cards cards;

	private final Words words;

	Almanac(Archive archive, Calendar calendar, Cards cards, Words words) {
		this.archive = archive;
		this.calendar = calendar;
		this.cards = cards;
		this.words = words;
	}

	/** Returns the day that the edition in force is of. */
	LocalDate today() {
		return this.calendar.today();
	}

	/** Draws the year of a scope. */
	YearCalendar year(Scope scope, DayCounts counts) {
		Function<LocalDate, CalendarDay> days = days(scope, counts);
		List<YearCalendar.Month> months = IntStream.rangeClosed(1, 12)
			.mapToObj(scope.period().year()::atMonth)
			.map((month) -> month(month, (counts.during(month) > 0) ? scope.base().in(month).toString() : null, days))
			.toList();
		return new YearCalendar(months, counts.heat().shades().stream().map(this::shade).toList());
	}

	private YearCalendar.Month month(YearMonth month, @Nullable String href, Function<LocalDate, CalendarDay> days) {
		String name = this.words.part("month.name", month);
		// Some languages end a short name with a dot, which the whole name has not.
		String brief = this.words.part("month.short", month).replaceFirst("\\.$", "");
		int cut = name.startsWith(brief) ? brief.length()
				: name.offsetByCodePoints(0, Math.min(SHORT_NAME, name.codePointCount(0, name.length())));
		return new YearCalendar.Month(name.substring(0, cut), name.substring(cut), href,
				month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(days).toList());
	}

	private YearCalendar.Shade shade(Heat.Shade shade) {
		String key = "shade.between";
		if (shade.to() == Long.MAX_VALUE) {
			key = "shade.least";
		}
		else if (shade.from() == shade.to()) {
			key = "shade.exactly";
		}
		return new YearCalendar.Shade(shade.name(), this.words.say(key, shade.from(), shade.to()));
	}

	/**
	 * Draws the month of a scope.
	 * @param title what it is the month of
	 */
	MonthTable month(Scope scope, YearMonth month, String title, DayCounts counts) {
		MonthGrid grid = new MonthGrid(month, DayOfWeek.of(Integer.parseInt(this.words.say("week.first"))));
		Function<LocalDate, CalendarDay> days = days(scope, counts);
		Map<LocalDate, Card> newest = this.archive.newestOfDays(scope.selection(), LONGEST_MONTH)
			.stream()
			.collect(Collectors.toMap(Summary::date, this.cards::of));
		return new MonthTable(this.words.say("month.caption", title),
				grid.weekdays().stream().map(this::weekday).toList(),
				grid.weeks()
					.stream()
					.map((week) -> week.stream()
						.map((day) -> grid.has(day) ? new Cell(days.apply(day), newest.get(day)) : Cell.EMPTY)
						.toList())
					.toList());
	}

	private Weekday weekday(DayOfWeek day) {
		return new Weekday(this.words.part("weekday.short", day), this.words.part("weekday", day));
	}

	private Function<LocalDate, CalendarDay> days(Scope scope, DayCounts counts) {
		Heat heat = counts.heat();
		LocalDate today = this.calendar.today();
		return (day) -> new CalendarDay(this.words.part("day", day),
				(counts.on(day) > 0) ? news(scope, day, counts, heat) : null, day.equals(today));
	}

	private CalendarDay.News news(Scope scope, LocalDate day, DayCounts counts, Heat heat) {
		long count = counts.on(day);
		String label = this.words.say("calendar.day", this.words.part("day.month", day),
				this.words.say("stories", count));
		return new CalendarDay.News(scope.listing(day, counts, this.words.site().pageSize()), label,
				this.words.number(count), heat.of(count));
	}

}
