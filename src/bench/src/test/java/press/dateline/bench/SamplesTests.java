package press.dateline.bench;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SamplesTests {

	@Test
	void countsFromTheSmallestInWhateverOrderTheyCame() {
		Samples samples = new Samples();
		IntStream.rangeClosed(1, 200).map((number) -> 201 - number).forEach(samples::add);

		assertThat(samples.median()).isEqualTo(100);
		assertThat(samples.below(99)).isEqualTo(198);
		assertThat(samples.worst()).isEqualTo(200);
	}

	@Test
	void doesNotMakeUpAFigure() {
		assertThatIllegalStateException().isThrownBy(new Samples()::median);
	}

}
