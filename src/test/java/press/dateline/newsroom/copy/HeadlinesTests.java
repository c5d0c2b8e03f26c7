package press.dateline.newsroom.copy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlinesTests {

	private static final String TEXT = """
			Support at the UN is what Iran asked for, and Russia gave support, as the UN knows.
			Calculated Support For The Few
			Urmia is a lake; the water of lake Urmia is salt.
			""";

	private static FileName name(String stem) {
		return FileName.of(stem + ".md", CopyCorpusTests.SITE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			iran-russia-un-support           | Iran Russia UN support
			support_for_iran                 | Support for Iran
			2026-01-17-lake-urmia            | Lake Urmia
			urmia water                      | Urmia water
			Kyoto-protocol-and-UN            | Kyoto protocol and UN
			9-dead-in-iran                   | 9 dead in Iran
			007-lake-urmia                   | Lake Urmia
			lake-urmia-3f2a9c1b7d            | Lake Urmia
			lake-urmia-123456                | Lake Urmia
			""")
	void writesTheNameOfAFileAsRunningTextDoes(String stem, String title) {
		assertThat(FileTitle.isMadeOfWords(name(stem))).isTrue();
		assertThat(FileTitle.of(name(stem), TEXT)).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "story", "2026-01-17", "IMG_1234", "a1b2c3d4e5", "deadbeef-cafebabe", "12-34", "---",
			"lake-9", "550e8400-e29b-41d4-a716-446655440000", "a-b" })
	void findsNoWordsInOtherNames(String stem) {
		assertThat(FileTitle.isMadeOfWords(name(stem))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | The lake is back. The rest is silence. | The lake is back
					en | Is the lake back? Nobody knows. | Is the lake back?
					en | Mr. A. Writer of the U.N. said so on Jan. 17 in town. Then he left. | Mr. A. Writer of the U.N. said so on Jan. 17 in town
					en | The lake gained water for a third year after the ministry opened the dams that it had kept shut for a decade. | The lake gained water for a third year
					en | The lake gained water for a third year, the ministry said, and it would open the dams that it had kept shut for long. | The lake gained water for a third year, the ministry said
					en | Farmers as well as fishers in the north and the south of the country said on Sunday — the first day of the week. | Farmers as well as fishers in the north and the south of the country said on Sunday
					en | Prices of 1,000,000 for a house in the capital and its suburbs have become the rule; nobody can pay them any more today. | Prices of 1,000,000 for a house in the capital and its suburbs have become the rule
					en | On Monday, the ministry of energy and water and all of its many departments in the country had nothing at all to say. | On Monday, the ministry of energy and water and all of its many departments in the…
					ru | Уровень воды в озере растёт третий год подряд после того как министерство открыло плотины на реках этой страны. | Уровень воды в озере растёт третий год подряд
					es | El nivel del lago sube por tercer año consecutivo mientras el ministerio abre las presas que cerró hace una década. | El nivel del lago sube por tercer año consecutivo
					fa | سطح آب دریاچه برای سومین سال پیاپی بالا آمده است، اما کارشناسان می‌گویند که این روند ممکن است در سال‌های آینده تغییر کند. | سطح آب دریاچه برای سومین سال پیاپی بالا آمده است
					""")
	void cutsTheFirstSentenceWhereAClauseEnds(String language, String lede, String title) {
		assertThat(LedeTitle.of(lede, Locale.forLanguageTag(language))).isEqualTo(title).hasSizeLessThanOrEqualTo(90);
	}

	@Test
	void keepsAWordWithoutBlanksShort() {
		assertThat(LedeTitle.of("x".repeat(500), Locale.ENGLISH)).hasSize(90).endsWith("…");
	}

	@Test
	void readsALongRunOfFullStopsQuickly() {
		assertThat(LedeTitle.of("a " + ".".repeat(1_000_000), Locale.ENGLISH)).hasSizeLessThanOrEqualTo(90);
	}

}
