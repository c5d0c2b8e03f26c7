package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineLineTests {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 17);

	private static Region region(String slug) {
		return Gazetteer.shipped().bySlug(slug).orElseThrow();
	}

	private static String path(DatelineLine line, String kind) {
		return line.strokes()
			.stream()
			.filter((stroke) -> kind.equals(stroke.kind()))
			.map(DatelineLine.Stroke::path)
			.findFirst()
			.orElse("");
	}

	@Test
	void ticksWhereAboveAndWhenBelow() {
		DatelineLine line = DatelineLine.small(region("iran"), DAY);

		assertThat(path(line, "tick")).isEqualTo("M54 0V6");
		assertThat(path(line, "tock")).isEqualTo("M-164 6V12");
	}

	@Test
	void standsTwiceAsHighAboveAStory() {
		DatelineLine line = DatelineLine.full(region("iran"), DAY);

		assertThat(path(line, "tick")).isEqualTo("M54 0V12");
		assertThat(path(line, "tock")).isEqualTo("M-164 12V24");
	}

	@Test
	void hasNoUpperTickWithoutAPlace() {
		assertThat(path(DatelineLine.small(null, DAY), "tick")).isEmpty();
		assertThat(path(DatelineLine.small(null, DAY), "tock")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, -180", "2026-07-02, 0", "2026-12-31, 180", "2024-12-31, 180" })
	void ticksTheDayOfTheYear(LocalDate day, int tock) {
		assertThat(path(DatelineLine.small(null, day), "tock")).isEqualTo("M" + tock + " 6V12");
	}

	@Test
	void thickensHowFarAPlaceReaches() {
		assertThat(path(DatelineLine.reach(region("iran")), "span")).isEqualTo("M44 12H63.3");
	}

	@Test
	void drawsAPlaceThatCrossesTheDateLineInTwoPieces() {
		assertThat(path(DatelineLine.reach(region("russia")), "span")).isEqualTo("M27.3 12H180M-180 12H-169");
	}

	@Test
	void showsEvenTheNarrowestPlace() {
		String span = path(DatelineLine.reach(region("vatican-city")), "span");

		String[] ends = span.substring(1).split(" 12H");
		assertThat(Double.parseDouble(ends[1]) - Double.parseDouble(ends[0])).isGreaterThanOrEqualTo(2.9);
	}

	@Test
	void drawsTheYearWithItsMonths() {
		assertThat(path(DatelineLine.of(Year.of(2026)), "months")).startsWith("M-180 12V18M-149 12V18M-122 12V18")
			.endsWith("M149 12V18");
		assertThat(path(DatelineLine.of(YearMonth.of(2026, 1)), "span")).isEqualTo("M-180 12H-149.4");
		assertThat(path(DatelineLine.of(YearMonth.of(2024, 12)), "span")).isEqualTo("M149.5 12H180");
	}

	@Test
	void ticksEachLongitudeOfManyOnce() {
		String ticks = DatelineLine.ticks(List.of(region("iran"), region("kenya"), region("iran")), 1, 9);

		assertThat(ticks).isEqualTo("M38 1V9M54 1V9");
	}

}
