package press.dateline.article;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PermalinkTests {

	private static final Slug URMIA = new Slug("urmia");

	@ParameterizedTest
	@CsvSource({ "/2026/01/17/urmia,,2026-01-17,urmia", "/fa/2026/01/17/دریاچه-ارومیه,fa,2026-01-17,دریاچه-ارومیه",
			"/pt-br/2026/01/17/urmia,pt-br,2026-01-17,urmia", "/ckb/2024/02/29/a,ckb,2024-02-29,a",
			"/1000/01/01/a,,1000-01-01,a", "/9999/12/31/a,,9999-12-31,a" })
	void readsWhatItWrites(String path, String prefix, LocalDate date, String slug) {
		Permalink permalink = new Permalink(prefix, date, new Slug(slug));

		assertThat(Permalink.parse(path)).contains(permalink);
		assertThat(permalink.path()).isEqualTo(path);
		assertThat(permalink).hasToString(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "urmia", "2026/01/17/urmia", "/2026/01/17/", "/2026/01/17", "/2026/1/17/urmia",
			"/2026/01/17/urmia/", "/2026/01/17/Urmia", "/2026/01/17/urmia.html", "/2026/13/01/urmia",
			"/2026/02/30/urmia", "/2025/02/29/urmia", "/2026/00/10/urmia", "/0000/01/01/urmia", "/0999/12/31/urmia",
			"/10000/01/01/urmia", "/٢٠٢٦/٠١/١٧/urmia", "/FA/2026/01/17/urmia", "/f/2026/01/17/urmia",
			"/fa/fa/2026/01/17/urmia", "//2026/01/17/urmia", "/2026/01/17/a/b", "/2026/01/17/urmia\n",
			"/2026/01/17/e\u0301te" })
	void readsNoOtherForm(String path) {
		assertThat(Permalink.parse(path)).isEmpty();
	}

	@Test
	void readsNoSlugThatIsTooLong() {
		assertThat(Permalink.parse("/2026/01/17/" + "a".repeat(80))).isPresent();
		assertThat(Permalink.parse("/2026/01/17/" + "a".repeat(81))).isEmpty();
		assertThat(Permalink.parse("/2026/01/17/" + "𐐨".repeat(80))).isEmpty();
		assertThat(Permalink.parse("/2026/01/17/" + "a".repeat(1_000_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0999-12-31", "0000-01-01", "-0001-01-01", "+10000-01-01" })
	void hasAYearOfFourDigits(LocalDate date) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Permalink(null, date, URMIA))
			.withMessageContaining("1000 to 9999");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FA", "pt-BR", "f", "fa/", "2026" })
	void hasAPrefixThatItCanReadAgain(String prefix) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Permalink(prefix, LocalDate.of(2026, 1, 17), URMIA))
			.withMessageContaining(prefix);
	}

}
