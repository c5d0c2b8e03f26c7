package press.dateline.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FortnightTests {

	@ParameterizedTest
	@CsvSource({ "1, 1, heat-1", "4, 4, heat-4", "1, 8, heat-1", "3, 8, heat-2", "5, 8, heat-3", "8, 8, heat-4",
			"1, 100000, heat-1", "100000, 100000, heat-4" })
	void shadesADayAgainstTheBusiest(long count, long busiest, String heat) {
		assertThat(Fortnight.heat(count, busiest)).isEqualTo(heat);
	}

	@Test
	void leavesADayWithoutStoriesPlain() {
		assertThat(Fortnight.heat(0, 8)).isNull();
	}

}
