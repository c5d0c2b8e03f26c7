package press.dateline.reader;

import org.jspecify.annotations.Nullable;

/**
 * The line with its words: where to the left, when to the right.
 *
 * @param place what stands before the line; {@code null} for a story without a place
 * @param placeHref where that leads
 * @param line what is drawn
 * @param date what stands after it
 * @param dateHref where that leads
 * @param machineDate the same date for machines
 */
record DatelineRow(@Nullable String place, @Nullable String placeHref, DatelineLine line, String date,
		@Nullable String dateHref, @Nullable String machineDate) {

	/** A row of words alone, which lead nowhere. */
	static DatelineRow plain(String place, DatelineLine line, String date) {
		return new DatelineRow(place, null, line, date, null, null);
	}

}
