package press.dateline.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "1", "2", "10", "999999" })
	void readsPlainDigits(String text) {
		assertThat(PageNumber.parse(text)).hasValue(new PageNumber(Integer.parseInt(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "+1", "01", " 1", "1 ", "1.0", "1e3", "two", "٢", "1000000",
			"99999999999999999999" })
	void readsNothingElse(String text) {
		assertThat(PageNumber.parse(text)).isEmpty();
	}

	@Test
	void countsWhatStandsBeforeIt() {
		assertThat(PageNumber.FIRST.offset(20)).isZero();
		assertThat(new PageNumber(3).offset(20)).isEqualTo(40);
		assertThat(new PageNumber(999_999).offset(200)).isEqualTo(199_999_600);
	}

	@Test
	void isNeverBelowOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PageNumber(0));
	}

}
