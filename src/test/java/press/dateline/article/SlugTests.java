package press.dateline.article;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lake Urmia rises              | lake-urmia-rises
			  “Don’t”, he said: it's OK!  | dont-he-said-its-ok
			iran_russia.un--support       | iran-russia-un-support
			AT&T                          | at-t
			100%                          | 100
			Ünïcode Straße                | ünïcode-straße
			İstanbul                      | i̇stanbul
			ΟΔΟΣ                          | οδος
			دریاچه ارومیه                 | دریاچه-ارومیه
			می\u200cرود                   | می-رود
			ශ්\u200dරී ලංකා                | ශ්රී-ලංකා
			co\u00adoperation             | cooperation
			\u200fعربي\u200e              | عربي
			☀\ufe0f Weather               | weather
			1\ufe0f\u20e3 First           | 1⃣-first
			e\u0301te\u0301               | été
			- \u0301 a                    | a
			東京　二〇二六                 | 東京-二〇二六
			𐐀𐐁                            | 𐐨𐐩
			""")
	void makesWordsOfAnyScriptReadable(String text, String slug) {
		assertThat(Slug.of(text)).contains(new Slug(slug));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "…!?", "🙂", "\u0301", "\ufe0f", "\u200c\u200d", "\ud800", "." })
	void makesNothingOfTextWithoutLetterOrDigit(String text) {
		assertThat(Slug.of(text)).isEmpty();
	}

	@Test
	void isShortenedAtAWord() {
		assertThat(Slug.of("word ".repeat(40))).contains(new Slug("word-".repeat(16).substring(0, 79)));
		assertThat(Slug.of("a".repeat(78) + " b c").orElseThrow().value()).isEqualTo("a".repeat(78) + "-b");
	}

	@Test
	void isShortenedWithinAWordOnlyWhereItIsLong() {
		assertThat(Slug.of("a".repeat(300)).orElseThrow().value()).isEqualTo("a".repeat(79));
		assertThat(Slug.of("ab " + "x".repeat(300)).orElseThrow().value()).hasSize(79);
	}

	@Test
	void neverSplitsALetterInTwo() {
		for (int before = 70; before < 82; before++) {
			String slug = Slug.of("a".repeat(before) + "𐐨".repeat(20)).orElseThrow().value();

			assertThat(slug.length()).isLessThanOrEqualTo(80);
			assertThat(Character.isHighSurrogate(slug.charAt(slug.length() - 1))).isFalse();
		}
	}

	@Test
	void isMadeWhateverStandsBetweenTwoLetters() {
		for (int between = 0; between <= Character.MAX_CODE_POINT; between++) {
			String text = "a" + Character.toString(between) + "b " + Character.toString(between);
			Optional<Slug> slug = Slug.of(text);

			assertTrue(slug.isPresent() && slug.get().equals(Slug.of(slug.get().value()).orElse(null)), text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "lake-urmia", "2026", "دریاچه-ارومیه", "été" })
	void readsItsTrueForm(String text) {
		assertThat(Slug.parse(text)).map(Slug::value).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Lake", "lake--urmia", "-lake", "lake-", "lake.html", "la ke", "e\u0301te",
			"lake/urmia", "lake%20urmia", "\u0301a", "a-\u0301b", "\u0000", "a\n" })
	void readsNoOtherForm(String text) {
		assertThat(Slug.parse(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessageContaining(text);
	}

	@Test
	void readsNothingLongerThanEightyCharacters() {
		assertThat(Slug.parse("a".repeat(80))).isPresent();
		assertThat(Slug.parse("a".repeat(81))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "-", " ", "'", "a'", "a-", "\u0301", "\u200c", "🙂", "𐐀", "a\u0301 " })
	void isMadeOfHostileTextInLinearTime(String part) {
		String hostile = part.repeat(500_000);

		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatNoException().isThrownBy(() -> {
			Slug.of(hostile);
			Slug.parse(hostile);
		}));
	}

	@Test
	void tellsItsFirstWord() {
		assertThat(new Slug("lake-urmia-rises").opening()).isEqualTo("lake");
		assertThat(new Slug("lake").opening()).isEqualTo("lake");
	}

}
