package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.CountedStory.Listed;
import press.dateline.region.Region;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

/**
 * What is kept of the public stories is what they come to when they are looked at one by
 * one, whatever is done to them.
 */
@ArchiveTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TellerTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("fa"), Locale.FRENCH);

	private static final List<String> TOPICS = List.of("Water", "water", "WATER", "Oil", "Art");

	private static final List<String> BYLINES = List.of("Sara Amini", "sara amini", "Ann Ray");

	private static final List<Region> REGIONS = List.of(Places.IRAN, Places.JAPAN, Places.PERU, Places.NARNIA);

	private static final int FILES = 14;

	private static final int EVERY = Integer.MAX_VALUE;

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@Autowired
	Teller teller;

	@Autowired
	EntityManager entityManager;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void empty() {
		StoreTests.empty(this.jdbc);
		this.jdbc.update("insert into tally_rule values (1, 0, '')");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void keepsWhatTheStoriesComeTo(long seed) {
		Random random = new Random(seed);
		Instant now = NOON;
		for (int edition = 0; edition < 12; edition++) {
			now = now.plus(random.nextInt(5), ChronoUnit.HOURS);
			Instant instant = now;

			inOneTransaction(() -> change(random, instant));

			assertKept("edition " + edition + " of " + seed);
		}
	}

	private void change(Random random, Instant now) {
		for (int change = random.nextInt(9); change >= 0; change--) {
			String file = "f" + random.nextInt(FILES) + ".md";
			switch (random.nextInt(8)) {
				case 0 -> this.desk.remove(file);
				case 1 -> this.desk.recall(file);
				case 2 -> this.desk.file(story(random, file, now), "f" + random.nextInt(FILES) + ".md");
				case 3 -> this.editions.open(now);
				default -> this.desk.file(story(random, file, now), null);
			}
		}
		if (random.nextInt(4) > 0) {
			this.editions.open(now);
		}
	}

	private static Copy story(Random random, String file, Instant now) {
		StoryBuilder story = aStory().from(file)
			.slugged("s" + random.nextInt(FILES))
			.saying("<p>" + random.nextInt(3) + "</p>")
			.dated(LocalDate.of(2025, 12, 30).plusDays(random.nextInt(5)).toString())
			.written(any(random, LANGUAGES))
			.versionOf("work " + random.nextInt(4));
		IntStream.range(0, random.nextInt(3)).forEach((i) -> story.in(any(random, REGIONS)));
		IntStream.range(0, random.nextInt(3)).forEach((i) -> story.about(any(random, TOPICS)));
		IntStream.range(0, random.nextInt(2)).forEach((i) -> story.by(any(random, BYLINES)));
		Instant soon = now.plus(random.nextInt(9) - 2, ChronoUnit.HOURS);
		return (switch (random.nextInt(5)) {
			case 0 -> story.embargoedUntil(soon);
			case 1 -> story.expiringAt(soon);
			case 2 -> (random.nextInt(3) == 0) ? story.draft() : story.pinnedUntil(soon);
			default -> story;
		}).copy();
	}

	private static <T> T any(Random random, List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	@Test
	void countsAnewAtTheStartWhatAnOtherRuleCounted() {
		Random random = new Random(9);
		inOneTransaction(() -> {
			change(random, NOON);
			change(random, NOON);
			this.editions.open(NOON);
		});
		this.jdbc.update("delete from tally where under = 'TOPICS'");
		this.jdbc.update("update tally set stories = '7 2026-01' where under = 'MONTHS'");
		this.jdbc.update("update tally_rule set version = 0");

		this.teller.afterSingletonsInstantiated();

		assertKept("a new start");
		assertThat(this.archive.count(Selection.EVERYTHING.readIn(Locale.ENGLISH))).isPositive();
	}

	@Test
	void keepsCountsThatStandAtTheStart() {
		inOneTransaction(() -> {
			this.desk.file(aStory().copy(), null);
			this.editions.open(NOON);
		});
		this.teller.afterSingletonsInstantiated();
		this.jdbc.update("update tally set stories = replace(stories, '1 ', '7 ') where list = 'everything'");

		this.teller.afterSingletonsInstantiated();

		assertThat(this.archive.count(Selection.EVERYTHING.readIn(Locale.ENGLISH))).isEqualTo(7);
	}

	private void inOneTransaction(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> work.run());
	}

	private void assertKept(String when) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			for (Locale language : LANGUAGES) {
				List<CountedStory> stories = readBy(language.getLanguage());
				Selection paper = language.equals(Locale.ENGLISH) ? Selection.EVERYTHING.readIn(language)
						: Selection.EVERYTHING.writtenIn(language);
				selections(paper).forEach((selection) -> assertKept(selection,
						stories.stream().filter((story) -> isIn(selection, story)).toList(), when));
				assertNamed(paper, stories, when);
			}
		});
	}

	// Straight from the articles, by nothing that the archive asks with.
	private List<CountedStory> readBy(String language) {
		Instant instant = this.editions.current().instant();
		List<CountedStory> open = this.entityManager.createQuery("from Article a", Article.class)
			.getResultStream()
			.filter((article) -> article.window().isOpenAt(instant))
			.map(this::told)
			.toList();
		return open.stream()
			.filter((story) -> story.language().equals(language) || (language.equals("en") && open.stream()
				.noneMatch((other) -> other.work().equals(story.work()) && other.language().equals("en"))))
			.toList();
	}

	private CountedStory told(Article article) {
		Story story = article.story(new Copy.Body("", "", List.of(), 0), List.of());
		List<String> regions = this.entityManager
			.createQuery("select e.slug from RegionEntry e where e.article = :article", String.class)
			.setParameter("article", article)
			.getResultList();
		return new CountedStory(article.id(), article.work(), article.primaryLanguage(), article.date(),
				article.window(), regions.stream().map((slug) -> new Listed(slug, slug)).toList(),
				story.topics().stream().map((topic) -> new Listed(topic.slug().value(), topic.name())).toList(),
				story.bylines().stream().map((one) -> new Listed(one.slug().value(), one.name())).toList());
	}

	private static Stream<Selection> selections(Selection paper) {
		Stream<Selection> lists = Stream.of(paper, paper.in("iran"), paper.in("asia"), paper.in("narnia"),
				paper.about(new Slug("water")), paper.about(new Slug("oil")), paper.by(new Slug("sara-amini")),
				paper.in("iran").about(new Slug("water")));
		LocalDate newYear = LocalDate.of(2026, 1, 1);
		return lists.flatMap((list) -> Stream.of(list, list.during(Year.of(2025)), list.during(YearMonth.of(2026, 1)),
				list.on(newYear), list.before(newYear), list.after(newYear),
				list.between(newYear.minusDays(2), newYear.plusDays(1))));
	}

	private static boolean isIn(Selection selection, CountedStory story) {
		return selection.has(story.date()) && (selection.region() == null || has(story.regions(), selection.region()))
				&& (selection.topic() == null || has(story.topics(), selection.topic().value()))
				&& (selection.byline() == null || has(story.bylines(), selection.byline().value()));
	}

	private static boolean has(List<Listed> listed, String slug) {
		return listed.stream().anyMatch((one) -> one.slug().equals(slug));
	}

	private void assertKept(Selection selection, List<CountedStory> stories, String when) {
		String asked = when + ": " + selection;
		Map<LocalDate, Long> days = stories.stream()
			.collect(Collectors.groupingBy(CountedStory::date, TreeMap::new, Collectors.counting()));
		assertThat(this.archive.count(selection)).as(asked).isEqualTo(stories.size());
		assertThat(this.archive.countByDay(selection)).as(asked).isEqualTo(days);
		assertThat(this.archive.countByYear(selection)).as(asked)
			.isEqualTo(stories.stream()
				.collect(Collectors.groupingBy((story) -> Year.from(story.date()), Collectors.counting())));
		assertThat(this.archive.firstDay(selection)).as(asked).isEqualTo(days.keySet().stream().findFirst());
		assertThat(this.archive.lastDay(selection)).as(asked)
			.isEqualTo(days.keySet().stream().max(Comparator.naturalOrder()));
		assertThat(this.archive.countByRegion(selection)).as(asked).isEqualTo(under(stories, CountedStory::regions));
		assertThat(
				this.archive.topics(selection, EVERY).stream().map((tally) -> line(tally.of().slug(), tally.count())))
			.as(asked)
			.containsExactlyElementsOf(most(under(stories, CountedStory::topics)));
		assertThat(
				this.archive.bylines(selection, EVERY).stream().map((tally) -> line(tally.of().slug(), tally.count())))
			.as(asked)
			.containsExactlyElementsOf(most(under(stories, CountedStory::bylines)));
		List<Long> list = this.archive.newest(selection, 0, 99).stream().map(Summary::id).toList();
		for (int offset = 0; offset <= list.size() + 1; offset++) {
			assertThat(this.archive.newest(selection, offset, 2)).as(asked + " from " + offset)
				.extracting(Summary::id)
				.isEqualTo(list.stream().skip(offset).limit(2).toList());
		}
	}

	private static Map<String, Long> under(List<CountedStory> stories, Function<CountedStory, List<Listed>> listed) {
		return stories.stream()
			.flatMap((story) -> listed.apply(story).stream())
			.collect(Collectors.groupingBy(Listed::slug, Collectors.counting()));
	}

	private static List<String> most(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((one) -> line(new Slug(one.getKey()), one.getValue()))
			.toList();
	}

	private static String line(Slug slug, long count) {
		return slug + "=" + count;
	}

	private void assertNamed(Selection paper, List<CountedStory> stories, String when) {
		Map<String, Long> names = stories.stream()
			.flatMap((story) -> story.topics().stream())
			.filter((topic) -> topic.slug().equals("water"))
			.collect(Collectors.groupingBy(Listed::name, TreeMap::new, Collectors.counting()));
		Optional<Topic> commonest = names.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map((name) -> new Topic(name.getKey(), new Slug("water")));

		assertThat(this.archive.topic(paper, new Slug("water"))).as(when).isEqualTo(commonest);
		assertThat(this.archive.topics(paper, EVERY)).as(when)
			.filteredOn((tally) -> tally.of().slug().value().equals("water"))
			.map(Tally::of)
			.containsExactlyElementsOf(commonest.stream().toList());
	}

}
