package press.dateline.newsroom.copy;

import java.time.Month;

import org.jspecify.annotations.Nullable;

/**
 * What became of text that should be a date.
 */
sealed interface Dated {

	/**
	 * A date.
	 *
	 * @param moment what it says
	 * @param doubt what contradicts it, for example another day of the week
	 */
	record Exact(Moment moment, @Nullable String doubt) implements Dated {
	}

	/**
	 * A day and a month without a year.
	 *
	 * @param month the month
	 * @param day 1 to 31; that the month has it is not checked
	 */
	record Yearless(Month month, int day) implements Dated {
	}

	/**
	 * Not a date that can be read.
	 *
	 * @param why what is wrong and what to write instead
	 */
	record Unreadable(String why) implements Dated {
	}

}
