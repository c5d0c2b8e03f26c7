package press.dateline.reader;

import org.jspecify.annotations.Nullable;

/**
 * A day in a calendar.
 *
 * @param text its number in the month
 * @param news its stories; {@code null} for a day without any
 * @param today whether it is today
 */
record CalendarDay(String text, @Nullable News news, boolean today) {

	/**
	 * The stories of a day.
	 *
	 * @param href where they are listed
	 * @param label the day and how many there are, in words
	 * @param count how many there are
	 * @param heat the class of its shade
	 */
	record News(String href, String label, String count, @Nullable String heat) {
	}

}
