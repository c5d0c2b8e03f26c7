package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import press.dateline.web.PageNumber;

import static org.assertj.core.api.Assertions.assertThat;

class DayCountsTests {

	private static final YearMonth JANUARY = YearMonth.of(2026, 1);

	private static final DayCounts COUNTS = counts(
			Map.of(JANUARY.atDay(1), 5L, JANUARY.atDay(10), 20L, JANUARY.atDay(31), 2L, LocalDate.of(2026, 2, 1), 20L));

	private static DayCounts counts(Map<LocalDate, Long> days) {
		return new DayCounts(new TreeMap<>(days));
	}

	@Test
	void addUp() {
		assertThat(COUNTS.total()).isEqualTo(47);
		assertThat(COUNTS.during(JANUARY)).isEqualTo(27);
		assertThat(COUNTS.during(YearMonth.of(2026, 3))).isZero();
		assertThat(COUNTS.on(JANUARY.atDay(10))).isEqualTo(20);
		assertThat(COUNTS.on(JANUARY.atDay(11))).isZero();
	}

	@Test
	void tellTheBusiestDayWhereThereIsOne() {
		assertThat(COUNTS.busiest()).isEmpty();
		assertThat(counts(Map.of(JANUARY.atDay(1), 5L, JANUARY.atDay(2), 6L)).busiest()).contains(JANUARY.atDay(2));
		assertThat(counts(Map.of()).busiest()).isEmpty();
	}

	@Test
	void tellThePageOfTheMonthOnWhichADayBegins() {
		assertThat(COUNTS.pageOf(JANUARY.atDay(31), 20)).isEqualTo(PageNumber.FIRST);
		assertThat(COUNTS.pageOf(JANUARY.atDay(10), 20)).isEqualTo(PageNumber.FIRST);
		assertThat(COUNTS.pageOf(JANUARY.atDay(1), 20)).isEqualTo(new PageNumber(2));
		assertThat(COUNTS.pageOf(JANUARY.atDay(1), 22)).isEqualTo(new PageNumber(2));
		assertThat(COUNTS.pageOf(JANUARY.atDay(1), 23)).isEqualTo(PageNumber.FIRST);
	}

}
