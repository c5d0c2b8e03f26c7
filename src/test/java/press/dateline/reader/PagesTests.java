package press.dateline.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import press.dateline.reader.Wire.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class PagesTests {

	// As sound as each other.
	private static final Pattern QUIET_IN_PERSIAN = Pattern.compile("/fa/regions/(?!iran|oman|world).*");

	private final Wire wire;

	PagesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	private Document page(String path) {
		return this.wire.get(path).page();
	}

	private List<String> titles(String path) {
		return page(path).select("main .card__title a").eachText();
	}

	@Test
	void leadFromEachToEveryOther() {
		Deque<String> ahead = new ArrayDeque<>(List.of("/"));
		Set<String> seen = new HashSet<>(ahead);
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			Answer answer = this.wire.get(path);
			assertThat(answer.status()).as(path).isEqualTo(200);
			if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
				Document page = answer.page();
				assertSound(path, page);
				page.select("a[href], link[href]:not([rel=canonical], [rel=alternate])")
					.eachAttr("href")
					.stream()
					.filter((href) -> !href.startsWith("#"))
					.map((href) -> href.replaceFirst("#.*", ""))
					.filter((href) -> !QUIET_IN_PERSIAN.matcher(href).matches())
					.filter(seen::add)
					.forEach(ahead::add);
			}
		}
		assertThat(seen)
			.contains("/about", "/topics/forests", "/regions/uganda", "/regions/brazil?page=2", "/regions/brazil/2025",
					"/2024/02/29/leap")
			.hasSizeGreaterThan(300);
	}

	private static void assertSound(String path, Document page) {
		assertThat(page.select("h1, main, head > title, meta[name=description], link[rel=canonical]")).as(path)
			.hasSize(5);
		assertThat(page.select("script:not([type=application/ld+json]), [style], style, [onclick], iframe")).as(path)
			.isEmpty();
		assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
		assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).as(path)
			.allSatisfy((id) -> assertThat(page.getElementById(id)).isNotNull());
		assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])")).as(path).isEmpty();
		assertThat(page.html()).as(path).doesNotContain("??", "th:", "null");
		int level = 0;
		for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
			int next = Integer.parseInt(heading.tagName().substring(1));
			assertThat(next).as(path + ": " + heading).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	@Test
	void showTheNewestStoryFirstAndNoStoryTwice() {
		Document front = page("/");

		assertThat(front.select(".lead__title a").text()).isEqualTo("Who pays, line by line");
		assertThat(front.select("#more").text()).isEqualTo("More today");
		assertThat(front.select(".lead__title a, main .card__title a").eachAttr("href")).doesNotHaveDuplicates();
		assertThat(front.select(".masthead__line path").last().attr("d")).isEqualTo("M-99 1V9M38 1V9M54 1V9M178 1V9");
	}

	@Test
	void runFromWestToEast() {
		assertThat(page("/").select("main h3.when a").eachText()).containsExactly("Americas", "Europe", "Africa",
				"Middle East", "Russia", "Asia", "Oceania");
		assertThat(page("/").select(".masthead nav").first().select("a").eachText()).containsExactly("Americas",
				"Europe", "Africa", "Middle East", "Russia", "Asia", "Oceania");
	}

	@Test
	void shadeTheLastFourteenDays() {
		Elements days = page("/").select(".days li");

		assertThat(days).hasSize(14);
		assertThat(days.last().text()).isEqualTo("Sat 17 5 stories");
		assertThat(days.last().select("a").attr("class")).isEqualTo("heat-4");
		assertThat(days.last().select("a").attr("aria-current")).isEqualTo("date");
		assertThat(days.first().select("a").hasAttr("class")).isFalse();
	}

	@Test
	void tellAStoryWithItsPlaceItsTimeAndItsWriters() {
		Document story = page("/2026/01/17/thanks");

		assertThat(story.title()).isEqualTo("Iran thanks Moscow for its stand at the United Nations – Iran – Dateline");
		assertThat(story.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://news.example/2026/01/17/thanks");
		assertThat(story.select(".crumbs a").eachText()).containsExactly("World", "Middle East", "Iran");
		assertThat(story.select(".story__head .dateline").text()).isEqualTo("Iran Saturday 17 January 2026");
		assertThat(story.select(".story__meta").text()).isEqualTo("By Middle East desk, Sara Ahmadi "
				+ "Published 17 January 2026, 14:00 UTC Updated 17 January 2026, 15:40 UTC 3 minutes to read");
		assertThat(story.select(".story__meta time").eachAttr("datetime")).containsExactly("2026-01-17T14:00:00Z",
				"2026-01-17T15:40:00Z");
		assertThat(story.select(".prose > p").first().text()).startsWith("TEHRAN (AGENCY) — The president");
		assertThat(story.select(".toc a").eachAttr("href")).containsExactly("#s-why", "#s-what", "#s-next");
		assertThat(story.select(".corrections li").text())
			.isEqualTo("17 January 2026 An earlier version <b>misspelt</b> a name.");
		assertThat(story.select(".only-print").text()).isEqualTo("news.example/2026/01/17/thanks");
		assertThat(story.select("meta[name=robots]").attr("content"))
			.isEqualTo("max-snippet:-1,max-image-preview:large");
	}

	@Test
	void linkFromFileToFileOnlyWhereTheOtherIsPublic() {
		Element text = page("/2026/01/17/thanks").select(".prose > p").first();

		assertThat(text.select("a:not(.slug)").eachAttr("href")).containsExactly("/2026/01/14/hormuz#s-lanes");
		assertThat(text.text()).contains("what is not public");
		assertThat(page("/about").select(".prose a").eachAttr("href")).containsExactly("/2026/01/14/hormuz");
	}

	@Test
	void leadOnFromAStoryByPlaceAndByDayWithoutRepeating() {
		Document story = page("/2026/01/17/thanks");

		assertThat(story.select(".onward h2").eachText()).containsExactly("More from Iran", "More on 17 January 2026");
		assertThat(story.select(".onward .card__title a").eachAttr("href")).hasSize(6)
			.doesNotHaveDuplicates()
			.doesNotContain("/2026/01/17/thanks");
		assertThat(story.select(".pager a").eachAttr("href")).containsExactly("/2026/01/16");
	}

	@Test
	void labelWhatIsNotPlainNews() {
		assertThat(page("/2026/01/17/gains").select("p.kind").text()).isEqualTo("Analysis");
		assertThat(page("/2026/01/17/thanks").select("p.kind")).isEmpty();
		assertThat(page("/regions/russia").select(".card .kind").text()).isEqualTo("Analysis");
	}

	@Test
	void escapeWhateverAFileSays() {
		for (String path : List.of("/2026/01/11/hostile", "/2026/01/11", "/regions/oman", "/topics", "/bylines")) {
			assertThat(page(path).select("main script, main img:not(.locator img), main i, dd b, .crumbs b")).as(path)
				.isEmpty();
		}
		assertThat(page("/2026/01/11/hostile").select("h1").text()).startsWith("<script>alert(1)</script> & “quotes”");
	}

	@Test
	void tellARegionWithWhatIsBesideItAndWithinIt() {
		Document iran = page("/regions/iran");

		assertThat(iran.select(".place__facts dd").eachText()).containsExactly("4", "17 January 2025",
				"17 January 2026");
		assertThat(iran.select(".place .dateline").text()).isEqualTo("Iran 44° to 63° east");
		assertThat(iran.select("h3.when").eachText()).containsExactly("January 2026", "January 2025");
		assertThat(iran.select("#by-beside ~ ul a").eachText()).containsExactly("Oman 1");
		assertThat(iran.select("#by-years ~ ul a").eachAttr("href")).containsExactly("/regions/iran/2026",
				"/regions/iran/2025");
		assertThat(iran.select(".masthead [aria-current]").text()).isEqualTo("Middle East");
		assertThat(page("/regions/middle-east").select("#by-within ~ ul a").eachText()).containsExactly("Iran 4",
				"Oman 1");
	}

	@Test
	void sayWhereTheNearestNewsIsWhenThereIsNone() {
		Document uganda = page("/regions/uganda");

		assertThat(uganda.select(".said").text())
			.isEqualTo("Nothing has been filed from Uganda yet. Until then, the nearest places with news:");
		assertThat(uganda.select(".card__title a").first().attr("href")).isEqualTo("/2026/01/17/kenya");
	}

	@Test
	void listEveryRegionWithOrWithoutStories() {
		Document regions = page("/regions");

		assertThat(regions.select("h3#americas").text()).isEqualTo("Americas 34");
		assertThat(regions.select("#russia").text()).isEqualTo("Russia 1");
		assertThat(regions.select(".flow #americas ~ ul a").eachText()).containsExactly("Brazil 31", "Chile 1",
				"Peru 1", "United States 1");
		assertThat(regions.select(".quiet a").eachText()).contains("Uganda", "Canada")
			.doesNotContain("Brazil", "Russia");
	}

	@Test
	void orderADayFromTheDateLineWestward() {
		assertThat(page("/2026/01/17").select(".card .dateline__place").eachText()).containsExactly("Fiji", "Iran",
				"Russia", "Kenya", "United States");
		assertThat(page("/2026/01/17").select("#by-years ~ ul a").eachAttr("href")).containsExactly("/2025/01/17");
	}

	@Test
	void leadFromDateToDateAcrossThoseWithoutStories() {
		assertThat(page("/2026/01/14").select("nav.pager a").eachAttr("href")).containsExactly("/2026/01/12",
				"/2026/01", "/2026/01/15");
		assertThat(page("/2026/01/17").select("nav.pager").text())
			.isEqualTo("‹ Friday 16 January 2026 All of January 2026 Tomorrow has not begun");
		assertThat(page("/2026/01/13").select(".said").text()).isEqualTo("No stories on this day.");
		assertThat(page("/2026/01").select("nav.pager a").eachAttr("href")).containsExactly("/2025/12");
		assertThat(page("/2025/12").select("nav[aria-label=Months] a").eachAttr("href")).containsExactly("/2025/01",
				"/2026/01");
		assertThat(page("/regions/iran/2026").select("nav.pager a").eachAttr("href"))
			.containsExactly("/regions/iran/2025");
	}

	@Test
	void continueOnTheNextPage() {
		Document second = page("/regions/brazil?page=2");

		assertThat(titles("/regions/brazil")).hasSize(20).startsWith("Brazil, day 31");
		assertThat(second.select("main .card__title a").eachText()).hasSize(11).endsWith("Brazil, day 1");
		assertThat(second.title()).isEqualTo("Brazil, page 2 – Dateline");
		assertThat(second.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://news.example/regions/brazil?page=2");
		assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/regions/brazil");
	}

	@Test
	void gatherATopicAndAByline() {
		assertThat(titles("/topics/energy")).containsExactly("How Kenya came to run on steam", "Chile’s lithium flats",
				"Hormuz, the narrow strait");
		assertThat(page("/topics").select("main .tallies a").eachText()).startsWith("Forests 31", "Energy 3");
		assertThat(page("/bylines/sara-ahmadi").select(".place .dateline").text()).isEqualTo("Has filed from 1 place");
		assertThat(page("/bylines").select("main .tallies a").eachText()).contains("Middle East desk 1",
				"سارا احمدی 1");
	}

	@Test
	void neverShowWhatIsNotPublic() {
		for (String path : List.of("/", "/2026/01/17", "/2026/01", "/2026/01/13", "/regions/iran", "/regions/world")) {
			assertThat(this.wire.get(path).body()).as(path)
				.doesNotContain("Not to be seen yet", "A story that was taken back");
		}
	}

}
