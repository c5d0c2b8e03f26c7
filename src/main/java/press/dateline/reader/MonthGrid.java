package press.dateline.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month as weeks of seven days. The first and the last week reach into the months
 * before and after.
 *
 * @param month the month
 * @param first the weekday that a week begins with
 */
record MonthGrid(YearMonth month, DayOfWeek first) {

	/** Returns the weeks that have a day of the month, each from its first weekday. */
	List<List<LocalDate>> weeks() {
		LocalDate start = this.month.atDay(1).with(TemporalAdjusters.previousOrSame(this.first));
		return Stream.iterate(start, (week) -> !week.isAfter(this.month.atEndOfMonth()), (week) -> week.plusWeeks(1))
			.map((week) -> week.datesUntil(week.plusWeeks(1)).toList())
			.toList();
	}

	/** Returns the weekdays in the order of a week. */
	List<DayOfWeek> weekdays() {
		return Stream.iterate(this.first, (day) -> day.plus(1)).limit(7).toList();
	}

	/** Returns whether a day is of the month itself. */
	boolean has(LocalDate day) {
		return YearMonth.from(day).equals(this.month);
	}

}
