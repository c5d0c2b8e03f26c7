package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A year as twelve lines of days.
 *
 * @param months January first
 * @param legend what the shades mean, palest first
 */
record YearCalendar(List<Month> months, List<Shade> legend) {

	/**
	 * A month.
	 *
	 * @param start the part of its name that is shown where there is little room
	 * @param rest the rest of its name
	 * @param href its page; {@code null} for a month without stories
	 * @param days its days
	 */
	record Month(String start, String rest, @Nullable String href, List<CalendarDay> days) {
	}

	/**
	 * A shade.
	 *
	 * @param name its class
	 * @param text how many stories a day of this shade has
	 */
	record Shade(String name, String text) {
	}

}
