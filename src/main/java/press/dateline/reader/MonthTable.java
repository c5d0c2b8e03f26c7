package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks.
 *
 * @param caption what the table is
 * @param weekdays the heads of its columns
 * @param weeks its rows, each of seven cells
 */
record MonthTable(String caption, List<Weekday> weekdays, List<List<Cell>> weeks) {

	/**
	 * A weekday.
	 *
	 * @param text its name, short
	 * @param name its name in full
	 */
	record Weekday(String text, String name) {
	}

	/**
	 * A cell.
	 *
	 * @param day the day; {@code null} for one of another month
	 * @param newest its newest story
	 */
	record Cell(@Nullable CalendarDay day, @Nullable Card newest) {

		static final Cell EMPTY = new Cell(null, null);

	}

}
