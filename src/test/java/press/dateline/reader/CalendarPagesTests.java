package press.dateline.reader;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class CalendarPagesTests {

	private final Wire wire;

	CalendarPagesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	private Document page(String path) {
		return this.wire.get(path).page();
	}

	@Test
	void drawAYearAsTwelveLinesOfDays() {
		Elements months = page("/2024").select(".year > li");

		assertThat(months).hasSize(12);
		assertThat(months.select("h3").eachText()).startsWith("January", "February").endsWith("December");
		assertThat(months.stream().map((month) -> month.select("ol > li").size())).containsExactly(31, 29, 31, 30, 31,
				30, 31, 31, 30, 31, 30, 31);
		assertThat(months.select("a").eachAttr("href")).containsExactly("/2024/02", "/2024/02/29");
		assertThat(months.select("ol a").attr("aria-label")).isEqualTo("29 February: 1 story");
		assertThat(page("/2025").select(".year > li").get(1).select("ol > li")).hasSize(28);
	}

	@Test
	void shadeTheDaysAndSayWhatTheShadesMean() {
		Document year = page("/2026");

		assertThat(year.select(".year a[aria-label='17 January: 5 stories']").attr("class")).isEqualTo("heat-4");
		assertThat(year.select(".year a[aria-label='10 January: 1 story']").attr("class")).isEqualTo("heat-1");
		assertThat(year.select(".legend").text()).isEqualTo("Stories in a day: 1 2 3 4 or more");
		assertThat(year.select(".legend i").eachAttr("class")).containsExactly("heat-1", "heat-2", "heat-3", "heat-4");
	}

	@Test
	void markTodayInAYearAndInAMonth() {
		assertThat(page("/2026").select("main [aria-current=date]").text()).isEqualTo("17");
		assertThat(page("/2026/01").select("main [aria-current=date]").text()).isEqualTo("17 January: 5 stories 17 5");
		assertThat(page("/2025").select("main [aria-current=date]")).isEmpty();
	}

	@Test
	void leaveDaysWithoutStoriesUnlinked() {
		Elements january = page("/2026").select(".year > li").first().select("ol > li");

		assertThat(january.get(12).html()).isEqualTo("<span class=\"d\">13</span>");
		assertThat(january.get(17).html()).isEqualTo("<span class=\"d\">18</span>");
		assertThat(page("/2026").select(".year h3 a").eachAttr("href")).containsExactly("/2026/01");
	}

	@Test
	void tellAYearByItsFacts() {
		Document year = page("/2025");

		assertThat(year.select(".place__facts dt").eachText()).containsExactly("Stories", "Places");
		assertThat(year.select(".place__facts dd").eachText()).containsExactly("32", "2");
		assertThat(year.select("#by-where ~ ul a").eachText()).containsExactly("Americas 31", "Middle East 1");
		assertThat(year.select("#by-topics ~ ul a").eachText()).containsExactly("Forests 31");
		assertThat(page("/2026").select(".place__facts dd").last().text()).isEqualTo("17 January");
	}

	@Test
	void drawAMonthAsATableOfWeeks() {
		Element table = page("/2026/01").select("table.month").first();

		assertThat(table.select("caption").text())
			.isEqualTo("January 2026: stories by day, with the newest headline of each");
		assertThat(table.select("th[scope=col]").eachText()).containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
				"Sun");
		assertThat(table.select("th abbr").attr("title")).isEqualTo("Monday");
		assertThat(table.select("tbody tr")).hasSize(5).allSatisfy((week) -> assertThat(week.select("td")).hasSize(7));
		assertThat(table.select("tbody tr").first().select("td")).extracting(Element::text)
			.containsExactly("", "", "", "1", "2", "3", "4");
	}

	@Test
	void tellTheNewestHeadlineOfEachDayInItsOwnLanguage() {
		Document month = page("/2026/01");

		assertThat(month.select("td:has([href=/2026/01/17]) p a").text()).isEqualTo("Who pays, line by line");
		assertThat(month.select("td:has([href=/2026/01/15]) p").attr("lang")).isEqualTo("fa");
		assertThat(month.select("td:has([href=/2026/01/15]) p").attr("dir")).isEqualTo("rtl");
		assertThat(month.select("td p script")).isEmpty();
		assertThat(month.select("td > a").last().attr("href")).isEqualTo("/2026/01/17");
	}

	@Test
	void tellHowMuchAMonthHasAndWhetherItIsOver() {
		assertThat(page("/2026/01").select(".head p").first().html())
			.isEqualTo("<b>14</b> stories so far from <b>11</b> places.");
		assertThat(page("/2025/01").select(".head p").first().text()).isEqualTo("1 story from 1 place.");
		assertThat(page("/regions/iran/2026/01").select(".head p").first().text()).isEqualTo("3 stories so far.");
	}

	@Test
	void leadFromTheDaysOfARegionToItsOwnStories() {
		Document year = page("/regions/iran/2026");
		Document month = page("/regions/iran/2026/01");

		assertThat(year.select(".year ol a").eachAttr("href")).containsExactly("/regions/iran/2026/01#d14",
				"/regions/iran/2026/01#d15", "/regions/iran/2026/01#d17");
		assertThat(month.select("td > a").eachAttr("href")).isEqualTo(year.select(".year ol a").eachAttr("href"));
		assertThat(month.select("h3.when").eachAttr("id")).containsExactly("d17", "d15", "d14");
		assertThat(month.select("h3#d14 + ul .card__title").text()).isEqualTo("Hormuz, the narrow strait");
	}

	@Test
	void leadToThePageOfTheListThatADayIsOn() {
		List<String> days = page("/regions/brazil/2025").select(".year ol a").eachAttr("href");

		assertThat(days).hasSize(31).startsWith("/regions/brazil/2025/12?page=2#d1");
		assertThat(days.get(10)).isEqualTo("/regions/brazil/2025/12?page=2#d11");
		assertThat(days.get(11)).isEqualTo("/regions/brazil/2025/12#d12");
		assertThat(page("/regions/brazil/2025/12?page=2").select("h3.when").eachAttr("id")).startsWith("d11")
			.endsWith("d1");
	}

	@Test
	void drawTheCalendarOnTheFirstPageOfTheListAlone() {
		assertThat(page("/2025").select(".year")).hasSize(1);
		assertThat(page("/2025?page=2").select(".year, .legend, #by-where")).isEmpty();
		assertThat(page("/2025?page=2").select("main .card__title")).hasSize(12);
		assertThat(page("/2025/12").select(".month")).hasSize(1);
		assertThat(page("/2025/12?page=2").select(".month")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2024/03", "/2025/02", "/regions/uganda/2025", "/regions/uganda/2025/06" })
	void sayThatThereIsNothingInPlaceOfACalendar(String path) {
		Document page = page(path);

		assertThat(page.select(".said").text()).startsWith("No");
		assertThat(page.select(".year, .month, .head > p:not(.dateline), .place__facts, #stories")).isEmpty();
	}

	@Test
	void sayWhatHasNotBegun() {
		assertThat(page("/2026").select("nav[aria-label=Years]").text()).isEqualTo("‹ 2025 2027 has not begun");
		assertThat(page("/2026/01").select("nav[aria-label=Months]").text())
			.isEqualTo("‹ December 2025 February 2026 has not begun");
		assertThat(page("/2024").select("nav[aria-label=Years]").text()).isEqualTo("2025 ›");
		assertThat(page("/regions/iran/2025").select("nav[aria-label=Years]").text()).isEqualTo("2026 ›");
	}

	@Test
	void leadAcrossALeapDay() {
		assertThat(page("/2024/02/29").select("nav.pager a").eachAttr("href")).containsExactly("/2024/02",
				"/2025/01/17");
		assertThat(page("/2024/02/29").select(".head .dateline").text()).isEqualTo("2024 Day 60 of 366");
		assertThat(page("/2024/02/29").select("#by-years")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/2023", "/2027", "/2023/12", "/2026/02", "/2026/00", "/2026/13", "/2025/02/29", "/2026/01/18",
					"/2026/01/00", "/0000", "/0000/00/00", "/9999", "/regions/iran/2023", "/regions/iran/2026/02" })
	void haveNoPagesForOtherDates(String path) {
		assertThat(this.wire.get(path).status()).isEqualTo(404);
	}

	@Test
	void knowTheWayToThem() {
		assertThat(page("/2026/01/17").select(".crumbs li").eachText()).containsExactly("All dates", "2026", "January",
				"17");
		assertThat(page("/2025").select(".crumbs li").eachText()).containsExactly("All dates", "2025");
		assertThat(page("/2026").select(".crumbs li").eachText()).containsExactly("2026");
		assertThat(page("/regions/iran/2026/01").select(".crumbs li").eachText()).containsExactly("World",
				"Middle East", "Iran", "2026", "January");
	}

}
