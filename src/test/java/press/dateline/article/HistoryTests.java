package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import press.dateline.article.EditionChanges.Line;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
class HistoryTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final Instant EMBARGO = NOON.plusSeconds(60);

	private static final String URMIA = "/2026/01/17/lake-urmia-rises";

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	History history;

	@Autowired
	Chronicle chronicle;

	@Autowired
	Editions editions;

	@Autowired
	EntityManager entityManager;

	@Test
	void keepsNothingOfAStoryThatWasFiledOnce() {
		publish(aStory());

		assertThat(rows()).isZero();
		assertThat(told(URMIA)).containsExactly("1 since 1: The water rose.");
	}

	@Test
	void keepsWhatReadersHadUntilTheEditionThatShowsSomethingElse() {
		publish(aStory());
		publish(aStory().saying("<p>It fell.</p>"));
		publish(aStory().saying("<p>It rose again.</p>"));

		assertThat(told(URMIA)).containsExactly("3 since 3: It rose again.", "2 since 2 until 3: It fell.",
				"1 since 1 until 2: The water rose.");
		Version first = steps(URMIA).get(2).version();
		assertThat(first.since()).isEqualTo(NOON.plusSeconds(1));
		assertThat(first.until()).isEqualTo(NOON.plusSeconds(2));
	}

	@Test
	void makesNoVersionOfWhatChangesNoWord() {
		publish(aStory().about("Water"));
		publish(aStory().about("Salt").in(Places.IRAN).pinnedUntil(EMBARGO));
		open(EMBARGO);

		assertThat(rows()).isZero();
		assertThat(told(URMIA)).containsExactly("1 since 1: The water rose.");
	}

	@Test
	void makesAVersionOfANewTitleStandfirstUpdateOrCorrection() {
		publish(aStory().from("a.md").slugged("a"));
		publish(aStory().from("a.md").slugged("a").titled("It fell"));
		publish(aStory().from("a.md").slugged("a").titled("It fell").updatedAt(NOON));
		publish(aStory().from("a.md").slugged("a").titled("It fell").updatedAt(NOON).uncorrected());

		assertThat(steps("/2026/01/17/a")).hasSize(4).noneMatch(Step::isSlight);
	}

	@Test
	void keepsNothingOfWhatWasReplacedBeforeAnyEdition() {
		this.desk.file(aStory().saying("<p>Never shown.</p>").copy(), null);
		publish(aStory());
		this.desk.file(aStory().saying("<p>Never shown either.</p>").copy(), null);
		publish(aStory().saying("<p>It fell.</p>"));

		assertThat(told(URMIA)).containsExactly("2 since 2: It fell.", "1 since 1 until 2: The water rose.");
	}

	@Test
	void keepsNothingOfDraftsAndEmbargoedVersions() {
		publish(aStory().saying("<p>A draft.</p>").draft());
		publish(aStory().saying("<p>Embargoed.</p>").embargoedUntil(EMBARGO));
		publish(aStory().embargoedUntil(EMBARGO));

		open(EMBARGO);

		assertThat(told(URMIA)).containsExactly("1 since 4: The water rose.");
		assertThat(rows()).isZero();
	}

	@Test
	void keepsTheLastVersionOfAStoryThatIsTakenBackAndGoesOnFromIt() {
		publish(aStory().from("a.md"));
		this.desk.remove("a.md");
		open();

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Whereabouts.Gone.class);
		assertThat(rows()).isOne();

		publish(aStory().from("b.md").saying("<p>It is back.</p>"));

		assertThat(told(URMIA)).containsExactly("2 since 3: It is back.", "1 since 1 until 2: The water rose.");
		assertThat(steps(URMIA).get(0).isAfterAbsence()).isTrue();
	}

	@Test
	void keepsTheLastVersionOfAStoryThatIsHeldBackAndShowsNothingBeforeItReturns() {
		publish(aStory().from("a.md"));
		this.desk.recall("a.md");
		open();
		publish(aStory().from("a.md").saying("<p>Not yet.</p>").embargoedUntil(EMBARGO));

		assertThat(this.chronicle.steps("a.md", 0, 9)).hasSize(1);

		open(EMBARGO);

		assertThat(told(URMIA)).containsExactly("2 since 4: Not yet.", "1 since 1 until 2: The water rose.");
	}

	@Test
	void keepsWhatReadersHadOfAStoryWhoseTimeWasOver() {
		publish(aStory().expiringAt(EMBARGO));
		open(EMBARGO);
		open(EMBARGO.plusSeconds(1));
		this.desk.file(aStory().saying("<p>It is back.</p>").copy(), null);
		open(EMBARGO.plusSeconds(2));

		assertThat(told(URMIA)).containsExactly("2 since 4: It is back.", "1 since 1 until 2: The water rose.");
	}

	@Test
	void neverTellsOfAStoryWhoseTimeWasOverBeforeItsEdition() {
		open();
		this.desk.file(aStory().expiringAt(NOON.plusSeconds(30)).copy(), null);
		open(EMBARGO);
		this.desk.file(aStory().saying("<p>It is here.</p>").copy(), null);
		open(EMBARGO.plusSeconds(2));

		assertThat(told(URMIA)).containsExactly("1 since 3: It is here.");
	}

	@Test
	void followsAFileAndAnAddressThatChange() {
		publish(aStory().from("a.md"));
		this.desk.file(aStory().from("b.md").slugged("urmia").saying("<p>It fell.</p>").copy(), "a.md");
		open();

		assertThat(told("/2026/01/17/urmia")).containsExactly("2 since 2: It fell.",
				"1 since 1 until 2: The water rose.");
	}

	@Test
	void goesOnFromTheStoryWhoseAddressAFileTakesOver() {
		publish(aStory().from("a.md"));
		publish(aStory().from("b.md").slugged("other").draft());
		this.desk.remove("a.md");
		publish(aStory().from("b.md").saying("<p>It fell.</p>"));

		assertThat(told(URMIA)).containsExactly("2 since 3: It fell.", "1 since 1 until 3: The water rose.");
	}

	@Test
	void mixesNoTwoStoriesThatReadersHadSideBySide() {
		publish(aStory().from("a.md"));
		publish(aStory().from("b.md").slugged("other").saying("<p>Salt.</p>"));
		this.desk.remove("a.md");
		publish(aStory().from("b.md").saying("<p>It fell.</p>"));

		assertThat(told(URMIA)).containsExactly("2 since 3: It fell.", "1 since 2 until 3: Salt.");
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void readsAFewOfManyVersionsEachWithTheOneBeforeIt() {
		for (int version = 1; version <= 9; version++) {
			publish(aStory().saying("<p>" + version + "</p>"));
		}

		List<Step> steps = this.history.steps(story(URMIA), 2, 3);

		assertThat(this.history.count(story(URMIA))).isEqualTo(9);
		assertThat(steps).extracting((step) -> step.version().number()).containsExactly(7, 6, 5);
		assertThat(steps).extracting((step) -> step.before().number()).containsExactly(6, 5, 4);
		assertThat(this.history.steps(story(URMIA), 8, 3)).singleElement()
			.satisfies((step) -> assertThat(step.before()).isNull());
		assertThat(this.history.steps(story(URMIA), 9, 3)).isEmpty();
	}

	@Test
	void callsAFewWordsASmallEditButNoFigureAndNoTitle() {
		publish(aStory().saying("<p>The water rose by 2 metres in the nihgt.</p>"));
		publish(aStory().saying("<p>The water rose, by 2 metres, in the night.</p>"));
		publish(aStory().saying("<p>The water rose, by 3 metres, in the night.</p>"));
		publish(aStory().saying("<p>Nobody knows why the water rose, by 3 metres, in the night.</p>"));

		assertThat(steps(URMIA)).extracting(Step::isSlight).containsExactly(false, false, true, false);
	}

	/** Whatever is filed when, a version holds only what readers could open. */
	@RepeatedTest(12)
	void tellsNothingThatNoReaderCouldOpen(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Instant now = NOON;
		List<String> read = new ArrayList<>();
		for (int turn = 0; turn < 40; turn++) {
			now = now.plusSeconds(random.nextInt(20));
			for (int change = random.nextInt(3); change > 0; change--) {
				change(random, now, turn + "." + change);
			}
			if (random.nextInt(4) > 0) {
				open(now);
				String open = read(URMIA);
				if (open != null && (read.isEmpty() || !read.get(read.size() - 1).equals(open))) {
					read.add(open);
				}
				assertThat(kept()).isSubsetOf(read);
				if (open != null) {
					assertThat(this.history.steps(story(URMIA), 0, 999))
						.extracting((step) -> step.version().wording().text())
						.isSubsetOf(read)
						.first()
						.isEqualTo(open);
				}
			}
		}
		assertThat(kept()).containsAll(read.subList(0, Math.max(0, read.size() - 1)));
	}

	private void change(Random random, Instant now, String words) {
		StoryBuilder story = aStory().from("a.md").saying("<p>" + words + "</p>");
		switch (random.nextInt(7)) {
			case 0 -> this.desk.remove("a.md");
			case 1 -> this.desk.recall("a.md");
			case 2 -> this.desk.file(story.draft().copy(), null);
			case 3 -> this.desk.file(story.embargoedUntil(now.plusSeconds(random.nextInt(60))).copy(), null);
			case 4 -> this.desk.file(story.expiringAt(now.plusSeconds(random.nextInt(60) - 9)).copy(), null);
			default -> this.desk.file(story.copy(), null);
		}
	}

	@Test
	void tellsWhatEachEditionChanged() {
		publish(aStory().from("a.md").titled("A"), aStory().from("b.md").titled("B").expiringAt(EMBARGO));
		publish(aStory().from("a.md").titled("A").saying("<p>Other.</p>"), aStory().from("c.md").titled("C"));
		this.desk.remove("c.md");
		this.desk.file(aStory().from("a.md").titled("A").saying("<p>Other.</p>").about("Water").copy(), null);
		open();
		open(EMBARGO);

		List<EditionChanges> editions = this.chronicle.editions(9, 9);

		assertThat(editions).extracting((one) -> one.edition().number()).containsExactly(4L, 3L, 2L, 1L);
		assertThat(editions).extracting((one) -> titles(one.came()) + titles(one.changed()) + titles(one.left()))
			.containsExactly("[][][B]", "[][][C]", "[C][A][]", "[A, B][][]");
		assertThat(editions.get(1).left().first()).containsExactly(new Line(null, "/2026/01/17/c", "C"));
	}

	@Test
	void countsWhatAnEditionChangedBeyondTheStoriesThatItNames() {
		publish(aStory().titled("A"), aStory().titled("B"), aStory().titled("C"));

		EditionChanges changes = this.chronicle.editions(1, 2).get(0);

		assertThat(changes.came().count()).isEqualTo(3);
		assertThat(changes.came().first()).hasSize(2);
	}

	private static String titles(EditionChanges.Stories stories) {
		return stories.first().stream().map(Line::title).sorted().toList().toString();
	}

	private void publish(StoryBuilder... stories) {
		for (StoryBuilder story : stories) {
			this.desk.file(story.copy(), null);
		}
		open();
	}

	private void open() {
		open(NOON.plusSeconds(this.editions.current().number() + 1));
	}

	private void open(Instant instant) {
		this.editions.open(instant);
		// As the newsroom files, in a transaction of its own.
		this.entityManager.clear();
	}

	private Story story(String path) {
		return ((Whereabouts.Here) this.archive.find(path).orElseThrow()).story();
	}

	private String read(String path) {
		return this.archive.find(path)
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story().html().replaceAll("<[^>]*>", ""))
			.orElse(null);
	}

	private List<Step> steps(String path) {
		return this.history.steps(story(path), 0, 99);
	}

	private List<String> told(String path) {
		return steps(path).stream()
			.map(Step::version)
			.map((version) -> version.number() + " since " + version.edition()
					+ ((version.until() != null) ? " until " + editionAt(version.until()) : "") + ": "
					+ version.wording().text())
			.toList();
	}

	private long editionAt(Instant instant) {
		return this.entityManager
			.createQuery("select min(e.number) from OpenedEdition e where e.instant = :instant", Long.class)
			.setParameter("instant", instant)
			.getSingleResult();
	}

	private List<String> kept() {
		return this.entityManager.createQuery("select v.text from PastVersion v", String.class).getResultList();
	}

	private long rows() {
		return this.entityManager.createQuery("select count(*) from PastVersion", Long.class).getSingleResult();
	}

}
