package press.dateline.newsroom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MassRemovalGuardTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# vanished, filed, something arrived, believed
			1,    1,    false, false
			1,    1,    true,  true
			5,    5,    false, false
			4,    5,    false, true
			20,   21,   false, true
			21,   40,   false, false
			21,   40,   true,  false
			21,   84,   false, true
			22,   84,   false, false
			25000, 100000, false, true
			25001, 100000, false, false
			0,    0,    false, true
			""")
	void believesALossThatIsSmall(int vanished, long filed, boolean arrived, boolean believed) {
		assertThat(new MassRemovalGuard().believes(vanished, filed, arrived)).isEqualTo(believed);
	}

}
