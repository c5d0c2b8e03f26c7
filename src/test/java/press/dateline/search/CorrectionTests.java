package press.dateline.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionTests {

	private static String correct(String typed, String... there) {
		return Correction.from(List.of(there)).of(Question.of(typed)).typed();
	}

	@ParameterizedTest
	@CsvSource({ "irn, Iran, iran", "rusia, Russia, russia", "montrux, Montreux, montreux", "urmai, Urmia, urmia",
			"اسوالبرد, اسوالبارد, اسوالبارد", "договр, договор, договор", "café, cafe, café" })
	void takesTheNearestWordThatThereIs(String typed, String there, String corrected) {
		assertThat(correct(typed, there)).isEqualTo(corrected);
	}

	@ParameterizedTest
	@CsvSource({ "war, way", "irn, in", "treaty, trees", "nile, mild high" })
	void leavesWhatIsTooFarOrTooShort(String typed, String there) {
		assertThat(correct(typed, there)).isEqualTo(typed);
	}

	@Test
	void prefersTheCommoner() {
		assertThat(correct("rivar", "river", "rival", "river")).isEqualTo("river");
	}

	@Test
	void leavesPhrasesAlone() {
		assertThat(correct("\"unted nations\" irn", "Iran", "united")).isEqualTo("\"unted nations\" iran");
	}

}
