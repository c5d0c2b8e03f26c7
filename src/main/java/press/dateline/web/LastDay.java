package press.dateline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The last day that an address names, by the variables {@code year}, {@code month} and
 * {@code day} of its mapping: {@code /2026} tells of nothing after 31 December 2026, and
 * {@code /2026/01/17/thanks} of nothing after 17 January.
 */
final class LastDay {

	private LastDay() {
	}

	/** Returns the day; empty where the address names none, or one that never was. */
	static Optional<LocalDate> of(Map<String, String> variables) {
		try {
			return Optional.ofNullable(variables.get("year"))
				.map(Integer::parseInt)
				.map((year) -> day(year, variables));
		}
		catch (NumberFormatException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate day(int year, Map<String, String> variables) {
		String month = variables.get("month");
		String day = variables.get("day");
		YearMonth last = YearMonth.of(year, (month != null) ? Integer.parseInt(month) : 12);
		return (day != null) ? last.atDay(Integer.parseInt(day)) : last.atEndOfMonth();
	}

}
