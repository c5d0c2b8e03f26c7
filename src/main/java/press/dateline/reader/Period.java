package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Selection;
import press.dateline.web.Address;

/**
 * A year, or a month of it.
 *
 * @param year the year
 * @param month the month; {@code null} for the whole year
 */
record Period(Year year, @Nullable YearMonth month) {

	static Period of(Year year) {
		return new Period(year, null);
	}

	static Period of(YearMonth month) {
		return new Period(Year.of(month.getYear()), month);
	}

	/** Returns the period of the same length that a day is in. */
	Period around(LocalDate day) {
		return (this.month != null) ? of(YearMonth.from(day)) : of(Year.from(day));
	}

	/** Returns the period of the same length that follows. */
	Period next() {
		return (this.month != null) ? of(this.month.plusMonths(1)) : of(this.year.plusYears(1));
	}

	boolean has(LocalDate day) {
		return equals(around(day));
	}

	LocalDate firstDay() {
		return (this.month != null) ? this.month.atDay(1) : this.year.atDay(1);
	}

	LocalDate lastDay() {
		return (this.month != null) ? this.month.atEndOfMonth() : this.year.atMonth(12).atEndOfMonth();
	}

	/** Narrows a choice of stories to the period. */
	Selection narrow(Selection selection) {
		return selection.between(firstDay(), lastDay().plusDays(1));
	}

	/** Returns its address below that of a region, or of the site. */
	Address below(Address base) {
		return (this.month != null) ? base.in(this.month) : base.in(this.year);
	}

	/** Returns its name: {@code January 2026}, {@code 2026}. */
	String name(Words words) {
		return (this.month != null) ? words.month(this.month) : yearName(words);
	}

	/** Returns the name of the year it is, or is in. */
	String yearName(Words words) {
		return words.part("year", this.year);
	}

	/** Draws it as a part of its year. */
	DatelineLine line() {
		return (this.month != null) ? DatelineLine.of(this.month) : DatelineLine.of(this.year);
	}

}
