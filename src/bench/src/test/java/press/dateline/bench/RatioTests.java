package press.dateline.bench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatioTests {

	@Test
	void comparesWithTheMeanOfWhatWasMeasuredBeforeAndAfter() {
		Ratio ratio = Ratio.amid(90_000, 70_000, 110_000);

		assertThat(ratio.value()).isEqualTo(0.7);
	}

	@ParameterizedTest
	@CsvSource({ "72, 100, 0.72 ×", "14, 4, 3.50 ×", "1400, 100, 14 ×", "0, 3, 0.00 ×" })
	void showsHowManyTimesAsMuch(double figure, double other, String shown) {
		assertThat(Ratio.of(figure, other)).hasToString(shown);
	}

	@ParameterizedTest
	@CsvSource({ "72, 0", "72, NaN", "NaN, 72" })
	void showsADashWhereThereIsNothingToCompareWith(double figure, double other) {
		assertThat(Ratio.of(figure, other)).hasToString("–");
	}

}
