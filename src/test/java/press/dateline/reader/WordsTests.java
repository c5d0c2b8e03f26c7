package press.dateline.reader;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.paper.Paper;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 17);

	private final Words words = words("Asia/Tehran");

	@AfterEach
	void forgetTheLanguageOfThePage() {
		LocaleContextHolder.resetLocaleContext();
	}

	private static Words words(String zone) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages, new Paper(new Site("Dateline", "", URI.create("http://localhost"), Locale.ENGLISH,
				List.of(Locale.forLanguageTag("fa"), Locale.forLanguageTag("pt")), ZoneId.of(zone), 20, true)));
	}

	@Test
	void writesDatesInFullInTextAndShortInLists() {
		assertThat(this.words.date(DAY)).isEqualTo("17 January 2026");
		assertThat(this.words.shortDate(DAY)).isEqualTo("17 Jan 2026");
		assertThat(this.words.longDate(DAY)).isEqualTo("Saturday 17 January 2026");
		assertThat(this.words.month(YearMonth.from(DAY))).isEqualTo("January 2026");
	}

	@Test
	void tellsPersianReadersTheSolarHijriDateAndTheGregorianBesideIt() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fa"));

		assertThat(this.words.shortDate(DAY)).isEqualTo("۲۷ دی ۱۴۰۴");
		assertThat(this.words.longDate(DAY)).isEqualTo("شنبه ۲۷ دی ۱۴۰۴");
		assertThat(this.words.fullDate(DAY)).isEqualTo("شنبه ۲۷ دی ۱۴۰۴ (۱۷ ژانویه ۲۰۲۶)");
		assertThat(this.words.date(LocalDate.of(2025, 3, 20))).isEqualTo("۳۰ اسفند ۱۴۰۳");
		assertThat(this.words.date(LocalDate.of(2025, 3, 21))).isEqualTo("۱ فروردین ۱۴۰۴");
	}

	@Test
	void writesEachPageInItsOwnLanguageWhicheverCameBefore() {
		String english = this.words.date(DAY) + ", " + this.words.number(1234);
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fa"));
		String persian = this.words.date(DAY) + ", " + this.words.number(1234);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		String again = this.words.date(DAY) + ", " + this.words.number(1234);

		assertThat(english).isEqualTo("17 January 2026, 1,234").isEqualTo(again);
		assertThat(persian).isEqualTo("۲۷ دی ۱۴۰۴, ۱٬۲۳۴");
	}

	@Test
	void speaksEnglishInALanguageThatItHasNoWordsIn() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("pt"));

		assertThat(this.words.language()).isEqualTo(Locale.ENGLISH);
		assertThat(this.words.date(DAY)).isEqualTo("17 January 2026");
	}

	@Test
	void tellsMomentsInTheZoneOfTheSite() {
		Instant moment = Instant.parse("2026-01-17T21:00:00Z");

		assertThat(this.words.moment(moment)).startsWith("18 January 2026, 00:30 ");
		assertThat(this.words.machine(moment)).isEqualTo("2026-01-18T00:30:00+03:30");
		assertThat(this.words.machine(moment.plusNanos(629_221_000))).isEqualTo("2026-01-18T00:30:00+03:30");
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
