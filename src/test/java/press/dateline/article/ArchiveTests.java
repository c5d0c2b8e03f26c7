package press.dateline.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
class ArchiveTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final Selection ALL = Selection.EVERYTHING;

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@Test
	void listsNewestFirst() {
		publish(aStory().titled("A").dated("2026-01-17").embargoedUntil(Instant.parse("2026-01-17T08:00:00Z")),
				aStory().titled("B").dated("2026-01-19"),
				aStory().titled("C").dated("2026-01-17").embargoedUntil(Instant.parse("2026-01-17T09:00:00Z")),
				aStory().titled("D").dated("2026-01-19"));

		assertThat(this.archive.newest(ALL, 0, 9)).extracting(Summary::title).containsExactly("D", "B", "C", "A");
		assertThat(this.archive.newest(ALL, 1, 2)).extracting(Summary::title).containsExactly("B", "C");
		assertThat(this.archive.newest(ALL, 4, 2)).isEmpty();
	}

	@Test
	void listsFromTheDateLineWestward() {
		publish(aStory().titled("Iran").in(Places.IRAN), aStory().titled("Nowhere"),
				aStory().titled("Peru").in(Places.PERU).in(Places.JAPAN), aStory().titled("Narnia").in(Places.NARNIA),
				aStory().titled("Japan").in(Places.JAPAN), aStory().titled("Peru later").in(Places.PERU));

		assertThat(this.archive.westward(ALL, 0, 9)).extracting(Summary::title)
			.containsExactly("Japan", "Iran", "Peru later", "Peru", "Narnia", "Nowhere");
		assertThat(this.archive.westward(ALL.in("japan"), 0, 9)).extracting(Summary::title)
			.containsExactly("Japan", "Peru");
	}

	@Test
	void listsAStoryUnderEveryRegionThatHoldsItsOwn() {
		publish(aStory().titled("Iran").in(Places.IRAN), aStory().titled("Both").in(Places.PERU).in(Places.IRAN),
				aStory().titled("Nowhere"));

		assertThat(this.archive.newest(ALL.in("iran"), 0, 9)).extracting(Summary::title)
			.containsExactly("Both", "Iran");
		assertThat(this.archive.newest(ALL.in("middle-east"), 0, 9)).extracting(Summary::title)
			.containsExactly("Both", "Iran");
		assertThat(this.archive.newest(ALL.in("world"), 0, 9)).extracting(Summary::title)
			.containsExactly("Both", "Iran");
		assertThat(this.archive.countByRegion(ALL)).containsEntry("iran", 2L)
			.containsEntry("middle-east", 2L)
			.containsEntry("world", 2L)
			.containsEntry("peru", 1L);
	}

	@Test
	void countsTheRegionsOfWhatIsSelected() {
		publish(aStory().titled("Iran").in(Places.IRAN).about("Water"),
				aStory().titled("Both").in(Places.PERU).in(Places.IRAN), aStory().titled("Peru").in(Places.PERU));

		assertThat(this.archive.countByRegion(ALL.in("iran"))).containsEntry("iran", 2L).containsEntry("peru", 1L);
		assertThat(this.archive.countByRegion(ALL.about(new Slug("water")))).containsEntry("iran", 1L)
			.doesNotContainKey("peru");
	}

	@Test
	void narrowsBySeveralThingsAtOnce() {
		publish(aStory().titled("A").in(Places.IRAN).about("Water").by("Sara").dated("2026-01-17"),
				aStory().titled("B").in(Places.IRAN).about("Water").by("Omid").dated("2026-01-17"),
				aStory().titled("C").in(Places.PERU).about("Water").by("Sara").dated("2026-01-17"),
				aStory().titled("D").in(Places.IRAN).about("Oil").by("Sara").dated("2026-01-17"),
				aStory().titled("E").in(Places.IRAN).about("Water").by("Sara").dated("2026-01-18"));
		Selection selection = ALL.in("iran")
			.about(new Slug("water"))
			.by(new Slug("sara"))
			.on(LocalDate.of(2026, 1, 17));

		assertThat(this.archive.newest(selection, 0, 9)).extracting(Summary::title).containsExactly("A");
		assertThat(this.archive.count(selection)).isOne();
		assertThat(this.archive.count(ALL.in("iran").about(new Slug("water")))).isEqualTo(3);
		assertThat(this.archive.count(ALL.about(new Slug("water")).by(new Slug("sara")))).isEqualTo(3);
	}

	@Test
	void countsByDay() {
		publish(aStory().titled("A").dated("2026-01-17").in(Places.IRAN), aStory().titled("B").dated("2026-01-17"),
				aStory().titled("C").dated("2025-12-31").in(Places.IRAN));

		assertThat(this.archive.countByDay(ALL)).containsExactly(Map.entry(LocalDate.of(2025, 12, 31), 1L),
				Map.entry(LocalDate.of(2026, 1, 17), 2L));
		assertThat(this.archive.countByDay(ALL.in("world").during(Year.of(2026))))
			.containsExactly(Map.entry(LocalDate.of(2026, 1, 17), 1L));
	}

	@Test
	void listsTheNewestStoryOfEachDay() {
		publish(aStory().titled("A").dated("2026-01-17").in(Places.IRAN),
				aStory().titled("B").dated("2026-01-17").in(Places.IRAN).in(Places.PERU),
				aStory().titled("C")
					.dated("2026-01-17")
					.in(Places.IRAN)
					.embargoedUntil(Instant.parse("2026-01-17T09:00:00Z")),
				aStory().titled("D").dated("2026-01-17").embargoedUntil(NOON.plusSeconds(1)),
				aStory().titled("E").dated("2026-01-19"), aStory().titled("F").dated("2025-12-31").in(Places.PERU));

		assertThat(this.archive.newestOfDays(ALL, 9)).extracting(Summary::title).containsExactly("E", "C", "F");
		assertThat(this.archive.newestOfDays(ALL, 2)).extracting(Summary::title).containsExactly("E", "C");
		assertThat(this.archive.newestOfDays(ALL.in("peru"), 9)).extracting(Summary::title).containsExactly("B", "F");
		assertThat(this.archive.newestOfDays(ALL.during(Year.of(2026)).in("iran"), 9)).extracting(Summary::title)
			.containsExactly("C");
		assertThat(this.archive.newestOfDays(ALL.in("japan"), 9)).isEmpty();
	}

	@Test
	void ranksTopicsByTheirStoriesThenByName() {
		publish(aStory().titled("A").about("Water").about("Oil").about("AI"),
				aStory().titled("B").about("ai").about("Birds").about("Water"), aStory().titled("C").about("AI"));

		assertThat(this.archive.topics(ALL, 9)).extracting((tally) -> tally.of().name(), Tally::count)
			.containsExactly(tuple("AI", 3L), tuple("Water", 2L), tuple("Birds", 1L), tuple("Oil", 1L));
		assertThat(this.archive.topics(ALL, 1)).hasSize(1);
		assertThat(this.archive.topics(ALL.about(new Slug("oil")), 9)).extracting((tally) -> tally.of().name())
			.containsExactly("AI", "Oil", "Water");
		assertThat(this.archive.topic(Selection.EVERYTHING, new Slug("ai"))).map(Topic::name).contains("AI");
		assertThat(this.archive.topic(Selection.EVERYTHING, new Slug("salt"))).isEmpty();
	}

	@Test
	void ranksBylines() {
		publish(aStory().titled("A").by("Sara"), aStory().titled("B").by("Omid").by("Sara"));

		assertThat(this.archive.bylines(ALL, 9)).extracting((tally) -> tally.of().name(), Tally::count)
			.containsExactly(tuple("Sara", 2L), tuple("Omid", 1L));
		assertThat(this.archive.byline(Selection.EVERYTHING, new Slug("omid"))).map(Byline::name).contains("Omid");
	}

	@Test
	void knowsTheRegionsOfTheGazetteerAndThoseThatStoriesName() {
		publish(aStory().in(Places.NARNIA));

		assertThat(this.archive.region("iran")).contains(Places.IRAN);
		assertThat(this.archive.region("narnia")).contains(Places.NARNIA);
		assertThat(this.archive.region("atlantis")).isEmpty();
		assertThat(this.archive.region("\u0000")).isEmpty();
	}

	@Test
	void findsTheDaysThatHaveStories() {
		publish(aStory().titled("A").dated("2025-12-31").in(Places.IRAN), aStory().titled("B").dated("2026-01-17"),
				aStory().titled("C").dated("2026-01-20").in(Places.IRAN));
		LocalDate between = LocalDate.of(2026, 1, 17);

		assertThat(this.archive.firstDay(ALL)).contains(LocalDate.of(2025, 12, 31));
		assertThat(this.archive.lastDay(ALL)).contains(LocalDate.of(2026, 1, 20));
		assertThat(this.archive.dayBefore(ALL, between)).contains(LocalDate.of(2025, 12, 31));
		assertThat(this.archive.dayAfter(ALL, between)).contains(LocalDate.of(2026, 1, 20));
		assertThat(this.archive.dayAfter(ALL, LocalDate.of(2026, 1, 20))).isEmpty();
		assertThat(this.archive.dayBefore(ALL.in("iran"), LocalDate.of(2026, 1, 20)))
			.contains(LocalDate.of(2025, 12, 31));
		assertThat(this.archive.dayBefore(ALL.during(Year.of(2026)), between)).isEmpty();
		assertThat(this.archive.firstDay(ALL.in("peru"))).isEmpty();
	}

	@Test
	void pinsTheNewestUntilItsPinEnds() {
		publish(aStory().titled("Old").dated("2026-01-17").pinnedUntil(NOON.plusSeconds(20)),
				aStory().titled("New").dated("2026-01-18").pinnedUntil(NOON.plusSeconds(10)),
				aStory().titled("Other").dated("2026-01-19"));

		assertThat(this.archive.pinned(Selection.EVERYTHING)).map(Summary::title).contains("New");

		this.editions.open(NOON.plusSeconds(10));
		assertThat(this.archive.pinned(Selection.EVERYTHING)).map(Summary::title).contains("Old");

		this.editions.open(NOON.plusSeconds(20));
		assertThat(this.archive.pinned(Selection.EVERYTHING)).isEmpty();
	}

	@Test
	void tellsBreakingNewsUntilItEnds() {
		publish(aStory().breakingUntil(NOON.plusSeconds(10)));

		assertThat(this.archive.breaking(Selection.EVERYTHING)).map(Summary::title).contains("Lake Urmia rises");

		this.editions.open(NOON.plusSeconds(10));
		assertThat(this.archive.breaking(Selection.EVERYTHING)).isEmpty();
	}

	@Test
	void findsAnAddressInAnyFormOfUnicode() {
		publish(aStory().slugged("été"));

		assertThat(this.archive.find("/2026/01/17/e\u0301te\u0301")).containsInstanceOf(Whereabouts.Here.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/2026", "/2026/01/17", "/2026/01/17/", "/2026/01/17/lake-urmia-rises/",
			"/2026/01/17/Lake-Urmia-Rises", "//", "\u0000", "\ud800", "/2026/99/99/x", "/%00" })
	void knowsNothingOfAnAddressThatNoStoryHas(String path) {
		publish(aStory());

		assertThat(this.archive.find(path)).isEmpty();
	}

	@Test
	void answersForHostileAddressesAtOnce() {
		publish(aStory());

		for (String part : List.of("a", "-", "/", "a-", "2026/", "\u0301", "🙂")) {
			String path = "/" + part.repeat(200_000);

			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
				assertThat(this.archive.find(path)).isEmpty();
				assertThat(this.archive.closestTo(path, 5)).isEmpty();
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2026/01/17/lake-urmia-rise", "/2026/01/18/lake-urmia-rises", "/2026/01/lake-urmia-rises",
			"/lake-urmia-rises", "/2026/01/17/urmia-lake-rises", "/2026/01/25/urmia-lake-rises",
			"/2026/1/17/Lake_Urmia_Rises.html", "/2026/99/99/lake-urmia", "/news/lake-urmia-rises-again/" })
	void findsTheStoryThatAnAddressMeans(String path) {
		publish(aStory().titled("Lake Urmia rises"), aStory().titled("Birds return"),
				aStory().titled("Oil falls").dated("2026-01-18"));

		assertThat(this.archive.closestTo(path, 3)).extracting(Summary::title).startsWith("Lake Urmia rises");
	}

	@Test
	void findsALongSlugByAFewOfItsWords() {
		publish(aStory().titled("Lake Urmia rises for a third year after wet winters in the north"),
				aStory().titled("Oil falls"));

		assertThat(this.archive.closestTo("/2026/01/17/lake-urmia-falls", 3)).extracting(Summary::title)
			.first()
			.asString()
			.startsWith("Lake Urmia");
	}

	@Test
	void findsNothingCloseToAnAddressThatIsUnlikeAny() {
		publish(aStory());

		assertThat(this.archive.closestTo("/2026/01/17/zzz", 3)).isEmpty();
		assertThat(this.archive.closestTo("/wp-login.php", 3)).isEmpty();
		assertThat(this.archive.closestTo("", 3)).isEmpty();
	}

	@Test
	void tellsTheAddressesOfAnyNumberOfSources() {
		publish(aStory().from("a.md"));
		List<String> sources = IntStream.range(0, 1200).mapToObj((number) -> number + ".md").toList();

		assertThat(this.archive.addressesOf(List.of("a.md", "b.md")))
			.containsExactly(Map.entry("a.md", "/2026/01/17/lake-urmia-rises"));
		assertThat(this.archive.addressesOf(sources)).isEmpty();
		assertThat(this.archive.addressesOf(List.of())).isEmpty();
		assertThat(this.archive.addressesOf(List.of("\u0000", "\ud800"))).isEmpty();
	}

	private void publish(StoryBuilder... stories) {
		for (StoryBuilder story : stories) {
			assertThat(this.desk.file(story.copy(), null)).isInstanceOf(Filing.Filed.class);
		}
		this.editions.open(NOON);
	}

}
