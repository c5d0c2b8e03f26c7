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

		static Unreadable shape(String text) {
			return new Unreadable(Wording.quote(text)
					+ " is not a date that can be read; write it like 2026-01-17 or January 17, 2026.");
		}

		static Unreadable ambiguous(String text) {
			return new Unreadable(Wording.quote(text)
					+ " can be read in more than one way; write the year first and in full, for example 2026-01-17.");
		}

		static Unreadable shortYear(String text) {
			return new Unreadable(
					Wording.quote(text) + " has a year of two digits; write it in full, for example 2026-01-17.");
		}

		static Unreadable noSuchDay(String text) {
			return new Unreadable("There is no such day as " + Wording.quote(text) + "; correct the date.");
		}

		static Unreadable otherCalendar(String text) {
			return new Unreadable(Wording.quote(text)
					+ " looks like a date of another calendar; write the Gregorian day, for example 2026-01-17.");
		}

		static Unreadable time(String text) {
			return new Unreadable("The time in " + Wording.quote(text)
					+ " cannot be read; write it like 2026-01-17 09:05 or 2026-01-17T09:05+03:30.");
		}

	}

}
