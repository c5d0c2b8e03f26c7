package press.dateline.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AddressTests {

	@Test
	void writesDatesWithAllTheirDigits() {
		assertThat(Address.FRONT.in(LocalDate.of(2026, 1, 7))).hasToString("/2026/01/07");
		assertThat(Address.FRONT.in(YearMonth.of(2026, 1))).hasToString("/2026/01");
		assertThat(Address.FRONT.in(Year.of(999))).hasToString("/0999");
	}

	@Test
	void putsDatesBelowARegionOrBelowTheSite() {
		assertThat(Address.FRONT.region("iran").in(YearMonth.of(2026, 1))).hasToString("/regions/iran/2026/01");
		assertThat(Address.FRONT.in(Year.of(2026))).hasToString("/2026");
	}

	@Test
	void putsEverythingBelowTheFrontPageOfALanguage() {
		Address persian = new Address("/fa");

		assertThat(persian).hasToString("/fa");
		assertThat(persian.region("iran").in(Year.of(2026))).hasToString("/fa/regions/iran/2026");
		assertThat(persian.in(LocalDate.of(2026, 1, 7))).hasToString("/fa/2026/01/07");
	}

	@Test
	void encodesWhatAnAddressCannotCarry() {
		assertThat(new Address("/fa/2026/01/15/دریا")).hasToString("/fa/2026/01/15/%D8%AF%D8%B1%DB%8C%D8%A7");
		assertThat(new Address("/a?b#c\"d%e")).hasToString("/a%3Fb%23c%22d%25e");
	}

	@Test
	void numbersEveryPageButTheFirst() {
		assertThat(Address.FRONT.topics().page(PageNumber.FIRST)).hasToString("/topics");
		assertThat(Address.FRONT.topics().page(new PageNumber(2))).hasToString("/topics?page=2");
	}

	@Test
	void isAbsoluteFromTheConfiguredSiteAlone() {
		assertThat(Address.FRONT.absolute(URI.create("https://news.example"))).isEqualTo("https://news.example/");
		assertThat(Address.FRONT.topics().absolute(URI.create("https://news.example/")))
			.isEqualTo("https://news.example/topics");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "regions", "//evil.example", "https://evil.example" })
	void neverLeadsToAnotherSite(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Address(path));
	}

}
