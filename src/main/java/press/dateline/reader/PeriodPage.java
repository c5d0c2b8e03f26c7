package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.reader.StoriesPage.Section;

/**
 * A page of the stories of a year or a month.
 *
 * @param stories the stories with what stands above and beside them
 * @param year the calendar of a year; {@code null} for a month, and from the second page
 * of the list on
 * @param month the calendar of a month; {@code null} for a year, and from the second page
 * of the list on
 * @param tallies links with counts across the page
 */
record PeriodPage(StoriesPage stories, @Nullable YearCalendar year, @Nullable MonthTable month, List<Section> tallies) {

	PeriodPage {
		tallies = tallies.stream().filter((section) -> !section.links().isEmpty()).toList();
	}

}
