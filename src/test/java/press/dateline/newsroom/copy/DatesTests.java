package press.dateline.newsroom.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.newsroom.copy.Dated.Exact;
import press.dateline.newsroom.copy.Dated.Unreadable;
import press.dateline.newsroom.copy.Dated.Yearless;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	private static Dates in(String... languages) {
		return new Dates(new DateWords(List.of(languages).stream().map(Locale::forLanguageTag).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-17", "2026-1-17", "2026/01/17", "2026.01.17", "20260117", "January 17, 2026",
			"January 17 2026", "JANUARY 17, 2026", "Jan. 17, 2026", "Jan 17 2026", "17 January 2026",
			"17. January 2026", "17 Jan 2026", "17-Jan-2026", "17th January 2026", "the 17th of January 2026",
			"Saturday, 17 January 2026", "Sat 17 Jan 2026", "2026 January 17", " 17\u00A0January\u00A02026 ",
			"۲۰۲۶-۰۱-۱۷", "٢٠٢٦/٠١/١٧" })
	void readsTheDayInEveryUsualShape(String text) {
		assertThat(in("en").read(text)).isEqualTo(new Exact(Moment.of(LocalDate.of(2026, 1, 17)), null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fa | ۱۷ ژانویه ۲۰۲۶
			fa | ۱۷ ژانویهٔ ۲۰۲۶
			fa | شنبه ۱۷ ژانویه ۲۰۲۶
			fa | ۱۷ ژانویه سال ۲۰۲۶
			fa | ۱۷ جنوری ۲۰۲۶
			ar | 17 يناير 2026
			ar | ١٧ يناير ٢٠٢٦
			ar | السبت، 17 كانون الثاني 2026
			ar | 17 كانون الثاني/يناير 2026
			ar | 17 جانفي 2026
			ru | 17 января 2026
			ru | 17 января 2026 г.
			ru | суббота, 17 января 2026 года
			ru | 17 янв. 2026
			fr | samedi 17 janvier 2026
			fr | 17 janv. 2026
			es | 17 de enero de 2026
			es | sábado, 17 de enero del 2026
			""")
	void readsTheDayInTheLanguageOfTheFile(String language, String text) {
		assertThat(in(language).read(text)).isEqualTo(new Exact(Moment.of(LocalDate.of(2026, 1, 17)), null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr | 1er février 2026    | 2026-02-01
			fr | 17 août 2026        | 2026-08-17
			fr | 17 aout 2026        | 2026-08-17
			fr | mar. 17 mars 2026   | 2026-03-17
			es | 17 mar 2026         | 2026-03-17
			es | mar 17 mar 2026     | 2026-03-17
			en | Sept. 3, 2026       | 2026-09-03
			en | Sep 3, 2026         | 2026-09-03
			en | 29 February 2028    | 2028-02-29
			""")
	void tellsMonthsFromDays(String language, String text, LocalDate day) {
		assertThat(in(language).read(text)).isEqualTo(new Exact(Moment.of(day), null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-01-17T09:05Z                   | 2026-01-17T09:05:00Z
			2026-01-17 09:05Z                   | 2026-01-17T09:05:00Z
			2026-01-17T09:05:30Z                | 2026-01-17T09:05:30Z
			2026-01-17T09:05:30.250Z            | 2026-01-17T09:05:30.250Z
			2026-01-17T09:05+03:30              | 2026-01-17T05:35:00Z
			2026-01-17 09:05 +0330              | 2026-01-17T05:35:00Z
			2026-01-17 09:05 -5                 | 2026-01-17T14:05:00Z
			2026-1-7 9:05 +3                    | 2026-01-07T06:05:00Z
			20260117T090530Z                    | 2026-01-17T09:05:30Z
			Sat, 17 Jan 2026 09:05:00 GMT       | 2026-01-17T09:05:00Z
			Sat Jan 17 2026 09:05:00 GMT+0100   | 2026-01-17T08:05:00Z
			January 17, 2026, 9:05 p.m. UTC     | 2026-01-17T21:05:00Z
			17 January 2026 at 12:30 am Z       | 2026-01-17T00:30:00Z
			2026-07-17 09:00 Europe/Paris       | 2026-07-17T07:00:00Z
			2026-01-17 09:00 America/New_York   | 2026-01-17T14:00:00Z
			2026-01-17 at 09:05 -0500           | 2026-01-17T14:05:00Z
			2026-01-17 - 09:05 PST              | 2026-01-17T17:05:00Z
			2026-01-17 09:05:00 +0000 UTC       | 2026-01-17T09:05:00Z
			2026-01-17 09:05:00 -0800 PST       | 2026-01-17T17:05:00Z
			2026-01-17T09:05:00Z                | 2026-01-17T09:05:00Z
			2026-01-17T09:05+01:00[Europe/Rome] | 2026-01-17T08:05:00Z
			202601170905Z                       | 2026-01-17T09:05:00Z
			Sat Jan 17 2026 09:05:00 GMT+0000 (Coordinated Universal Time) | 2026-01-17T09:05:00Z
			""")
	void readsTimesAndZones(String text, Instant instant) {
		Dated dated = in("en").read(text);

		assertThat(dated).isInstanceOf(Exact.class);
		assertThat(((Exact) dated).moment().instant(CopyCorpusTests.SITE)).isEqualTo(instant);
	}

	@Test
	void takesTheSitesMidnightWhereNoTimeIsGiven() {
		Exact dated = (Exact) in("en").read("17 January 2026");

		assertThat(dated.moment().instant(CopyCorpusTests.SITE)).isEqualTo("2026-01-16T20:30:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jan. 17", "17 January", "January 17th", "Saturday, January 17", "۱۷ ژانویه" })
	void knowsADayWithoutItsYear(String text) {
		assertThat(in("en", "fa").read(text)).isEqualTo(new Yearless(Month.JANUARY, 17));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			17/01/26                 | more than one way
			17/01/2026               | more than one way
			01-17-2026               | more than one way
			17.1.26                  | more than one way
			17 January 26            | year of two digits
			February 30, 2026        | no such day
			2026-02-30               | no such day
			2026-13-01               | no such day
			January 32               | no such day
			2026-01                  | not a date
			January 2026             | not a date
			2026                     | not a date
			17-18 January 2026       | not a date
			17 Januember 2026        | not a date
			17 January February 2026 | not a date
			yesterday                | not a date
			''                       | not a date
			2026-01-17 25:00         | The time
			2026-01-17 09:61         | The time
			2026-01-17 13:00 pm      | The time
			2026-01-17 09:05 Mars    | The time
			2026-01-17 09:05 +25:00  | The time
			2026-01-17 morning       | The time
			۲۷ دی ۱۴۰۴               | another calendar
			27 دی                    | another calendar
			1404-10-27               | another calendar
			15 رجب 1447              | another calendar
			0026-01-17               | another calendar
			""")
	void saysWhyADateCannotBeRead(String text, String why) {
		Dated dated = in("en", "fa", "ar").read(text);

		assertThat(dated).isInstanceOfSatisfying(Unreadable.class,
				(unreadable) -> assertThat(unreadable.why()).contains(why));
	}

	@Test
	void doubtsAnotherDayOfTheWeek() {
		Exact dated = (Exact) in("en").read("Monday, 17 January 2026");

		assertThat(dated.doubt()).contains("2026-01-17 is a Saturday, not a Monday");
	}

	@Test
	void doesNotReadWhatIsTooLongForADate() {
		assertThat(in("en").read("1 ".repeat(1000))).isInstanceOf(Unreadable.class);
		assertThat(in("en").looksLikeDate("1 ".repeat(1000))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "January 17, 2026", "17/01/26", "2026", "2026-01-17T09:05Z", "30 February",
			"17 января 2026 г.", "۲۷ دی ۱۴۰۴", "Saturday 17", "9:05 p.m., 17 January 2026", "1 2 3" })
	void knowsALineThatIsNothingButADate(String line) {
		assertThat(in("en", "ru", "fa").looksLikeDate(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "March of the farmers", "January", "---", "* * *", "17 dead in January", "Room 101", "G20",
			"+44 20 Seven", "1. Salt", "Iran", "May 2026 be a good year", "# 2026", "- 1" })
	void leavesOtherLinesAlone(String line) {
		assertThat(in("en").looksLikeDate(line)).isFalse();
	}

}
