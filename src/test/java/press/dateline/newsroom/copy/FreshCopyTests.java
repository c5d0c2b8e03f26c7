package press.dateline.newsroom.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Copy;
import press.dateline.article.PublicWindow;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

class FreshCopyTests {

	private static final LocalDate DAY = LocalDate.parse("2026-01-17");

	private final CopyReader reader = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped, ReadingLimits.DEFAULTS);

	@ParameterizedTest
	@ValueSource(strings = { "The lake rises", "\"Quotes\" and 'more' of \\them\\", "Colon: and # hash", "# A heading",
			"- a list", "--- a fence ---", "---", "+++", "{\"json\": true}", "[x](y)", "*not* _any_ `markup`",
			"two\nlines\r\nand\ttabs", "  blanks  ", "yes", "null", "~", "2026-01-17", "12:30", "1e3", "! tag",
			"& anchor", "* alias", "> folded", "| literal", "% directive", "@ at", "? key", "<b>bold</b>",
			"A &amp; B &lt; C", "a\u0000b\u0007c\u009Fd", "\u202EUp is \u200Fdown\u202C", "\uFEFFmarked",
			"😀 👩‍👩‍👧 🇮🇷", "😀", "دریاچهٔ ارومیه: «نمک» و ۱۲٬۳۴۵", "می‌نشیند", "Index", "README", "License",
			"_index", "draft: false", "By Mina Sadeghi", "Con", ".hidden", "../../etc/passwd", "a/b\\c", "name.fa",
			"2026-11-27" })
	void readsBackWithoutAProblemWhateverItsHeadline(String headline) {
		readsBack(headline);
	}

	@Test
	void readsBackHoweverLongItsHeadline() {
		readsBack("ا".repeat(300));
		readsBack("Two words ".repeat(30).strip());
		readsBack("字".repeat(300));
		readsBack("𠀀".repeat(300));
	}

	private void readsBack(String headline) {
		Copy copy = read(
				FreshCopy.of(headline, DAY, List.of("Iran"), List.of("Mina Sadeghi"), List.of()).orElseThrow());

		assertThat(copy.headline().title()).isEqualTo(Wording.clean(headline));
		assertThat(copy.dateline().date()).isEqualTo(DAY);
		assertThat(copy.timing().window()).isEqualTo(PublicWindow.NEVER);
		assertThat(copy.dateline().regions()).extracting("slug").containsExactly("iran");
		assertThat(copy.bylines()).extracting("name").containsExactly("Mina Sadeghi");
	}

	private Copy read(FreshCopy fresh) {
		assertThat(fresh.path()).matches("2026/01/[^/.]+\\.md");
		assertThat(fresh.path().substring(8).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
		Reading reading = this.reader
			.read(CopyFile.of(fresh.path(), fresh.text().getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
		assertThat(reading.problems()).isEmpty();
		return ((Reading.Readable) reading).copy();
	}

	@Test
	void saysSeveralPlacesAndItsLanguage() {
		FreshCopy fresh = FreshCopy.of("تهران", DAY, List.of("Iran", "Russia"), List.of(), List.of("fa")).orElseThrow();

		Copy copy = read(fresh);
		assertThat(copy.dateline().regions()).extracting("slug").containsExactly("iran", "russia");
		assertThat(copy.permalink()).hasToString("/fa/2026/01/17/تهران");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n", "\u0000", "\u202E" })
	void needsAHeadline(String headline) {
		assertThat(FreshCopy.of(headline, DAY, List.of(), List.of(), List.of())).isEmpty();
	}

}
