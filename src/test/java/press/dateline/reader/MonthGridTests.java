package press.dateline.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonthGridTests {

	@ParameterizedTest
	@CsvSource({ "2026-06, 0, 5", "2026-09, 1, 5", "2026-04, 2, 5", "2026-01, 3, 5", "2026-05, 4, 5", "2026-08, 5, 6",
			"2026-02, 6, 5", "2027-02, 0, 4", "2024-02, 3, 5", "2027-08, 6, 6" })
	void beginsOnAnyWeekday(YearMonth month, int before, int weeks) {
		MonthGrid grid = new MonthGrid(month, DayOfWeek.MONDAY);

		assertThat(grid.weeks()).hasSize(weeks).allSatisfy((week) -> {
			assertThat(week).hasSize(7);
			assertThat(week.get(0).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
		});
		assertThat(grid.weeks().get(0).indexOf(month.atDay(1))).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01, 1, 3", "2026-01, 6, 5", "2026-01, 7, 4", "2026-08, 6, 0", "2026-05, 6, 6" })
	void beginsItsWeeksOnAnyWeekday(YearMonth month, int first, int before) {
		MonthGrid grid = new MonthGrid(month, DayOfWeek.of(first));

		assertThat(grid.weeks().get(0).indexOf(month.atDay(1))).isEqualTo(before);
		assertThat(grid.weekdays()).hasSize(7).startsWith(DayOfWeek.of(first)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "2024-02, 29", "2025-02, 28", "1900-02, 28", "2000-02, 29", "2026-12, 31" })
	void hasEveryDayOfItsMonthOnce(YearMonth month, int days) {
		for (DayOfWeek first : DayOfWeek.values()) {
			MonthGrid grid = new MonthGrid(month, first);
			List<LocalDate> own = grid.weeks().stream().flatMap(List::stream).filter(grid::has).toList();

			assertThat(own).hasSize(days).isSorted().doesNotHaveDuplicates();
		}
	}

	@Test
	void reachesIntoTheMonthsAround() {
		MonthGrid grid = new MonthGrid(YearMonth.of(2026, 1), DayOfWeek.SATURDAY);

		assertThat(grid.weeks().get(0)).startsWith(LocalDate.of(2025, 12, 27)).endsWith(LocalDate.of(2026, 1, 2));
		assertThat(grid.has(LocalDate.of(2025, 1, 1))).isFalse();
	}

}
