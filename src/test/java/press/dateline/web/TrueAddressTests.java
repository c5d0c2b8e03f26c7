package press.dateline.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrueAddressTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/2026", "/regions/iran", "/2026/01/17/lake-urmia", "/regions/c%C3%B4te-d%E2%80%99ivoire",
					"/regions/c%c3%b4te", "/r%65gions", "/blog/old-post.html", "/a.b/...c" })
	void leavesATrueAddressAlone(String path) {
		assertThat(TrueAddress.of(path, null)).hasValueSatisfying((address) -> assertThat(address.isTrue()).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "/2026/, /2026", "//2026, /2026", "/2026//01, /2026/01", "//, /", "///evil.example//, /evil.example",
			"/Regions/Iran, /regions/iran", "/REGIONS/IRAN/, /regions/iran", "/regions/%C3%85land, /regions/%C3%A5land",
			"/regions/caf%65%CC%81, /regions/caf%C3%A9", "/%52egions, /regions",
			"/fa/2026/01/15/%DB%80/, /fa/2026/01/15/%DB%80", "/%3Fa/, /%3Fa", "/a%25b/, /a%25b" })
	void leadsFromEveryVariantToTheTrueForm(String path, String location) {
		TrueAddress address = TrueAddress.of(path, null).orElseThrow();

		assertThat(address.isTrue()).isFalse();
		assertThat(address.location()).isEqualTo(location);
		assertThat(TrueAddress.of(location, null).orElseThrow().isTrue()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "regions", "/%", "/%4", "/%zz", "/%C3", "/%ff%fe", "/%C0%AF", "/%ED%A0%80", "/%00",
			"/a%0Ab", "/a%7Fb", "/a%2Fb", "/%5Cevil", "/\\evil", "/../etc", "/a/%2e%2e/b", "/.", "/a/./b", "/a;b=c",
			"/;/a" })
	void namesNothingWhereItCannotBeRead(String path) {
		assertThat(TrueAddress.of(path, null)).isEmpty();
	}

	@Test
	void keepsTheQueryAsItCame() {
		TrueAddress address = TrueAddress.of("/Search/", "q=%C3%89tat&x=%0d%0a&x").orElseThrow();

		assertThat(address.location()).isEqualTo("/search?q=%C3%89tat&x=%0d%0a&x");
	}

	@ParameterizedTest
	@CsvSource({ "page=1, /regions", "page=1&x=2, /regions?x=2", "x=2&page=1, /regions?x=2",
			"page=1&page=2, /regions?page=2" })
	void doesNotNumberTheFirstPage(String query, String location) {
		TrueAddress address = TrueAddress.of("/regions", query).orElseThrow();

		assertThat(address.isTrue()).isFalse();
		assertThat(address.location()).isEqualTo(location);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=2", "page=10", "page=11", "frontpage=1", "x=page=1" })
	void leavesOtherNumbersAlone(String query) {
		assertThat(TrueAddress.of("/regions", query).orElseThrow().isTrue()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=%zz", "page=%", "q=%f", "q=%ff" })
	void aQueryThatWillNotParseNamesNothing(String query) {
		assertThat(TrueAddress.of("/2026", query)).isEmpty();
	}

}
