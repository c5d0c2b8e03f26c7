package press.dateline.reader;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Heat.Shade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HeatTests {

	@ParameterizedTest
	@CsvSource({ "1, 1, heat-1", "4, 4, heat-4", "1, 8, heat-1", "3, 8, heat-2", "5, 8, heat-3", "8, 8, heat-4",
			"1, 100000, heat-1", "100000, 100000, heat-4", "9223372036854775807, 8, heat-4" })
	void shadesADayAgainstTheBusiest(long count, long busiest, String heat) {
		assertThat(new Heat(busiest).of(count)).isEqualTo(heat);
	}

	@Test
	void leavesADayWithoutStoriesPlain() {
		assertThat(new Heat(8).of(0)).isNull();
	}

	@Test
	void tellsDaysApartBesideAFlood() {
		List<Long> days = LongStream.concat(LongStream.rangeClosed(1, 20).map((day) -> day % 8 + 1), LongStream.of(500))
			.boxed()
			.toList();

		assertThat(Heat.of(days)).isEqualTo(new Heat(8));
		assertThat(Heat.of(List.of(3L, 500L))).isEqualTo(new Heat(500));
		assertThat(Heat.of(Collections.nCopies(14, 2L))).isEqualTo(new Heat(4));
		assertThat(Heat.of(List.of())).isEqualTo(new Heat(4));
	}

	@Test
	void saysWhatItsShadesMean() {
		assertThat(new Heat(8).shades()).extracting(Shade::name, Shade::from, Shade::to)
			.containsExactly(tuple("heat-1", 1L, 2L), tuple("heat-2", 3L, 4L), tuple("heat-3", 5L, 6L),
					tuple("heat-4", 7L, Long.MAX_VALUE));
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 5, 6, 7, 8, 9, 10, 11, 37, 100 })
	void givesEveryCountTheShadeThatTheLegendNames(long scale) {
		Heat heat = new Heat(scale);

		assertThat(heat.shades()).allSatisfy((shade) -> {
			assertThat(heat.of(shade.from())).isEqualTo(shade.name());
			assertThat(heat.of(shade.to())).isEqualTo(shade.name());
		});
	}

}
