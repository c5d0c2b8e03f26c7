package press.dateline.desk.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/files", "/desk/files/a%20b.md", "/desk/files?state=held&page=2",
			"/desk/files?q=a+b%26c" })
	void leadsBackToAPageOfTheDesk(String asked) {
		assertThat(ReturnAddress.of(asked).path()).isEqualTo(asked);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "/", "/regions/iran", "//evil.example/desk", "https://evil.example/desk",
			"/desk@evil.example", "/desk.evil.example", "/desk//evil.example", "/desk\\evil.example", "\\/desk",
			" /desk", "/desk/a\r\nSet-Cookie: a=b", "/desk/{model}", "/desk/sign-in", "/desk/sign-out", "/deskx",
			"javascript:/desk", "/desk/a#b", "/desk/٣" })
	void leadsToItsFrontInsteadOfAnywhereElse(String asked) {
		assertThat(ReturnAddress.of(asked).path()).isEqualTo("/desk");
	}

}
