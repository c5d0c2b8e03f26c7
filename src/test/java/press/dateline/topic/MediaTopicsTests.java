package press.dateline.topic;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTopicsTests {

	private final MediaTopics topics = MediaTopics.shipped();

	@Test
	void areAllThatWereReleased() {
		assertThat(this.topics.all()).hasSize(1393);
		assertThat(this.topics.all()).filteredOn(MediaTopic::isRetired).hasSize(308);
		assertThat(this.topics.all()).allSatisfy((topic) -> {
			assertThat(topic.code()).matches("\\d{8}");
			assertThat(topic.english()).isNotBlank();
		});
	}

	@ParameterizedTest
	@CsvSource({ "medtop:20000002", "MEDTOP:20000002", "http://cv.iptc.org/newscodes/mediatopic/20000002",
			"https://cv.iptc.org/newscodes/mediatopic/20000002" })
	void areFoundByTheirCode(String written) {
		assertThat(MediaTopics.code(written).flatMap(this.topics::byCode)).get()
			.extracting(MediaTopic::english)
			.isEqualTo("arts and entertainment");
	}

	@ParameterizedTest
	@CsvSource({ "astronomy, en, 20000718", "Astronomie, fr, 20000718", "Astronomía, es, 20000718", "فلك, ar, 20000718",
			"Astronomy, fa, 20000718" })
	void areFoundByTheirLabels(String label, String language, String code) {
		assertThat(this.topics.byLabel(label, Locale.forLanguageTag(language))).get()
			.extracting(MediaTopic::code)
			.isEqualTo(code);
	}

	@Test
	void areNotGuessedWhereAWordCouldMeanSeveral() {
		assertThat(this.topics.byLabel("غولف", Locale.forLanguageTag("ar"))).isEmpty();
		assertThat(this.topics.byLabel("Astronomie", Locale.ENGLISH)).isEmpty();
		assertThat(this.topics.byLabel("defendant", Locale.ENGLISH)).as("retired").isEmpty();
	}

	@Test
	void haveALabelInTheLanguagesThatIptcHas() {
		MediaTopic astronomy = this.topics.byCode("20000718").orElseThrow();

		assertThat(astronomy.label(Locale.FRENCH)).hasValue("Astronomie");
		assertThat(astronomy.label(Locale.forLanguageTag("fa"))).isEmpty();
		assertThat(astronomy.uri()).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000718");
	}

}
