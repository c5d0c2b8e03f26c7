package press.dateline.reader;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShadesTests {

	@ParameterizedTest
	@CsvSource({ "48, 0, 0", "48, 1, 1", "48, 2, 1", "48, 3, 2", "48, 6, 2", "48, 7, 3", "48, 18, 3", "48, 19, 4",
			"48, 48, 4", "1, 1, 1", "4, 4, 4", "4, 3, 3", "0, 0, 0" })
	void growByAMultiple(long busiest, long count, int shade) {
		assertThat(Shades.upTo(busiest).of(count)).isEqualTo(shade);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 9, 16, 17, 81, 100, 256, 999_999, 1_000_000_000_000L })
	void meetWithoutGapOrOverlap(long busiest) {
		Shades shades = Shades.upTo(busiest);
		List<Long> lowest = shades.lowest();

		assertThat(lowest).startsWith(1L).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
		for (int shade = 1; shade <= lowest.size(); shade++) {
			assertThat(shades.of(lowest.get(shade - 1))).isEqualTo(shade);
			assertThat(shades.of(shades.highest(shade))).isEqualTo(shade);
		}
		assertThat(shades.highest(lowest.size())).isEqualTo(busiest);
	}

	@Test
	void areNoneWhereThereIsNothing() {
		assertThat(Shades.upTo(0).lowest()).isEmpty();
	}

}
