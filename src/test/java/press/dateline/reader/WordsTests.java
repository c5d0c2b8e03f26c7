package press.dateline.reader;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 17);

	private final Words words = words("Asia/Tehran");

	private static Words words(String zone) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages, new Site("Dateline", "", URI.create("http://localhost"), Locale.ENGLISH, List.of(),
				ZoneId.of(zone), 20));
	}

	@Test
	void writesDatesInFullInTextAndShortInLists() {
		assertThat(this.words.date(DAY)).isEqualTo("17 January 2026");
		assertThat(this.words.shortDate(DAY)).isEqualTo("17 Jan 2026");
		assertThat(this.words.longDate(DAY)).isEqualTo("Saturday 17 January 2026");
		assertThat(this.words.month(YearMonth.from(DAY))).isEqualTo("January 2026");
	}

	@Test
	void writesTheDateOfAStoryWithTheDigitsOfItsLanguage() {
		assertThat(this.words.longDate(DAY, Locale.forLanguageTag("fa"))).contains("۱۷").contains("۲۰۲۶");
	}

	@Test
	void tellsMomentsInTheZoneOfTheSite() {
		Instant moment = Instant.parse("2026-01-17T21:00:00Z");

		assertThat(this.words.moment(moment)).startsWith("18 January 2026, 00:30 ");
		assertThat(this.words.machine(moment)).isEqualTo("2026-01-18T00:30:00+03:30");
		assertThat(words("UTC").moment(moment)).isEqualTo("17 January 2026, 21:00 UTC");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 stories", "1, 1 story", "2, 2 stories", "1234, '1,234 stories'" })
	void countsStories(long count, String text) {
		assertThat(this.words.say("stories", count)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "iran, 44° to 63° east", "brazil, 74° to 35° west", "russia, 27° east to 169° west",
			"singapore, 104° east" })
	void saysHowFarAPlaceReaches(String slug, String extent) {
		assertThat(this.words.extent(Gazetteer.shipped().bySlug(slug).orElseThrow())).isEqualTo(extent);
	}

}
