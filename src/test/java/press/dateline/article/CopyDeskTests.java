package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import press.dateline.article.Filing.AddressTaken;
import press.dateline.article.Filing.Filed;
import press.dateline.article.Filing.Unchanged;
import press.dateline.article.Whereabouts.Gone;
import press.dateline.article.Whereabouts.Here;
import press.dateline.article.Whereabouts.Moved;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
class CopyDeskTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final String URMIA = "/2026/01/17/lake-urmia-rises";

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@Autowired
	EntityManager entityManager;

	@Test
	void keepsEverythingThatAStoryPageShows() {
		publish(aStory().from("north/urmia.md").in(Places.IRAN).in(Places.JAPAN).about("Water").by("Sara Amini"));

		Story story = ((Here) this.archive.find(URMIA).orElseThrow()).story();

		assertThat(story.summary())
			.isEqualTo(new Summary(story.summary().id(), URMIA, Locale.ENGLISH, "Lake Urmia rises", "A standfirst.",
					Kind.NEWS, LocalDate.of(2026, 1, 17), "iran", Instant.parse("2026-01-17T00:00:00Z")));
		assertThat(story.source()).isEqualTo("north/urmia.md");
		assertThat(story.regions()).containsExactly("iran", "japan");
		assertThat(story.place()).isEqualTo("TEHRAN");
		assertThat(story.agency()).isEqualTo("Agency");
		assertThat(story.topics()).extracting(Topic::name).containsExactly("Water");
		assertThat(story.bylines()).extracting(Byline::name).containsExactly("Sara Amini");
		assertThat(story.html()).isEqualTo("<p>The water rose.</p>");
		assertThat(story.contents()).extracting("text").containsExactly("Depth");
		assertThat(story.words()).isEqualTo(3);
		assertThat(story.corrections()).extracting(Correction::text)
			.containsExactly("It rose by two metres, not three.");
	}

	@Test
	void tellsThatTheSameCopyChangesNothing() {
		publish(aStory());

		assertThat(this.desk.file(aStory().copy(), null)).isInstanceOf(Unchanged.class);
		assertThat(this.desk.file(aStory().saying("<p>It fell.</p>").copy(), null)).isInstanceOf(Filed.class);
	}

	@Test
	void noticesThatTheSameFileMeansSomethingElseNow() {
		publish(aStory().in(Places.NARNIA));

		assertThat(this.desk.file(aStory().in(Places.IRAN).copy(), null)).isInstanceOf(Filed.class);

		open();
		assertThat(this.archive.count(Selection.EVERYTHING.in("iran"))).isOne();
		assertThat(this.archive.count(Selection.EVERYTHING.in("narnia"))).isZero();
	}

	@Test
	void revisesAStoryInItsPlace() {
		publish(aStory().about("Water").about("Salt"));
		long id = only().id();

		publish(aStory().about("Salt").about("Birds").saying("<p>It fell.</p>"));

		assertThat(only().id()).isEqualTo(id);
		assertThat(here(URMIA).html()).isEqualTo("<p>It fell.</p>");
		assertThat(here(URMIA).topics()).extracting(Topic::name).containsExactly("Salt", "Birds");
	}

	@Test
	void listsAStoryOnceUnderATopicThatItWritesTwice() {
		publish(aStory().about("AI").about("ai"));

		assertThat(here(URMIA).topics()).extracting(Topic::name).containsExactly("AI");
	}

	@Test
	void refusesAnAddressThatAnotherFileHas() {
		publish(aStory().from("a.md"));

		assertThat(this.desk.file(aStory().from("b.md").copy(), null)).isEqualTo(new AddressTaken("a.md"));
	}

	@Test
	void refusesAnAddressThatAnotherStoryHadInPublic() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("urmia"));

		assertThat(this.desk.file(aStory().from("b.md").copy(), null)).isEqualTo(new AddressTaken("a.md"));
	}

	@Test
	void leavesAStoryAsItWasWhenItsNewAddressIsTaken() {
		publish(aStory().from("a.md"));
		publish(aStory().from("b.md").slugged("urmia"));

		assertThat(this.desk.file(aStory().from("b.md").saying("<p>New.</p>").copy(), null))
			.isEqualTo(new AddressTaken("a.md"));

		open();
		assertThat(here("/2026/01/17/urmia").html()).isEqualTo("<p>The water rose.</p>");
	}

	@Test
	void releasesAnAddressThatNeverWasPublic() {
		publish(aStory().from("a.md").draft());
		publish(aStory().from("a.md").slugged("urmia").draft());

		assertThat(this.desk.file(aStory().from("b.md").copy(), null)).isInstanceOf(Filed.class);
	}

	@Test
	void sendsReadersOnWhenAStoryMoves() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("urmia"));
		publish(aStory().from("a.md").dated("2026-01-18"));

		assertThat(this.archive.find(URMIA)).contains(new Moved("/2026/01/18/lake-urmia-rises"));
		assertThat(this.archive.find("/2026/01/17/urmia")).contains(new Moved("/2026/01/18/lake-urmia-rises"));
	}

	@Test
	void standsAgainWhereItStoodBefore() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("urmia"));
		publish(aStory().from("a.md"));

		assertThat(here(URMIA).source()).isEqualTo("a.md");
		assertThat(this.archive.find("/2026/01/17/urmia")).contains(new Moved(URMIA));
	}

	@Test
	void knowsARenamedFileByItsFormerPath() {
		publish(aStory().from("a.md"));
		long id = only().id();

		this.desk.file(aStory().from("b.md").slugged("urmia").copy(), "a.md");
		this.desk.remove("a.md");
		open();

		assertThat(only().id()).isEqualTo(id);
		assertThat(here("/2026/01/17/urmia").source()).isEqualTo("b.md");
		assertThat(this.archive.find(URMIA)).contains(new Moved("/2026/01/17/urmia"));
	}

	@Test
	void keepsARenamedStoryPublicWhenItsNewAddressIsTaken() {
		publish(aStory().from("a.md").slugged("taken"));
		publish(aStory().from("b.md"));

		assertThat(this.desk.file(aStory().from("c.md").slugged("taken").copy(), "b.md"))
			.isEqualTo(new AddressTaken("a.md"));
		this.desk.remove("b.md");
		open();

		assertThat(here(URMIA).source()).isEqualTo("c.md");
	}

	@Test
	void answersGoneForAStoryWhoseFileIsGone() {
		publish(aStory().from("a.md").in(Places.IRAN).about("Water"));

		this.desk.remove("a.md");
		open();

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
		assertThat(this.archive.count(Selection.EVERYTHING.in("iran"))).isZero();
		assertThat(this.archive.topics(Selection.EVERYTHING, 9)).isEmpty();
		assertThat(rows("ArticleBody")).isZero();
	}

	@Test
	void bringsAStoryBackWithItsFile() {
		publish(aStory().from("a.md"));
		long id = only().id();
		this.desk.remove("a.md");
		open();

		publish(aStory().from("elsewhere/b.md"));

		assertThat(only().id()).isEqualTo(id);
		assertThat(here(URMIA).source()).isEqualTo("elsewhere/b.md");
	}

	@Test
	void bringsAStoryBackAtAnOldAddress() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("urmia"));
		this.desk.remove("a.md");
		open();

		publish(aStory().from("b.md"));

		assertThat(here(URMIA).source()).isEqualTo("b.md");
		assertThat(this.archive.find("/2026/01/17/urmia")).contains(new Moved(URMIA));
	}

	@Test
	void letsALivingStoryTakeThePlaceOfOneThatIsGone() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("urmia"));
		this.desk.remove("a.md");
		publish(aStory().from("b.md").slugged("salt"));

		publish(aStory().from("b.md").slugged("urmia"));

		assertThat(here("/2026/01/17/urmia").source()).isEqualTo("b.md");
		assertThat(this.archive.find(URMIA)).contains(new Moved("/2026/01/17/urmia"));
		assertThat(this.archive.find("/2026/01/17/salt")).contains(new Moved("/2026/01/17/urmia"));
		assertThat(rows("Article")).isOne();
	}

	@Test
	void forgetsAStoryThatNeverWasPublic() {
		publish(aStory().from("a.md")
			.embargoedUntil(NOON.plusSeconds(60))
			.in(Places.IRAN)
			.about("Water")
			.alsoAt("/old"));

		this.desk.remove("a.md");
		open();

		assertThat(this.archive.find(URMIA)).isEmpty();
		assertThat(
				List.of(rows("Article"), rows("ArticleBody"), rows("Address"), rows("RegionEntry"), rows("TopicEntry")))
			.containsOnly(0L);
	}

	@Test
	void filesAnotherStoryFromThePathOfOneThatIsGone() {
		publish(aStory().from("a.md"));
		publish(aStory().from("b.md").slugged("salt"));

		this.desk.remove("a.md");
		this.desk.file(aStory().from("a.md").slugged("salt").copy(), "b.md");
		open();

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
		assertThat(here("/2026/01/17/salt").source()).isEqualTo("a.md");
	}

	@Test
	void recallsAStoryUntilItsFileIsMended() {
		publish(aStory().from("a.md").in(Places.IRAN));
		this.desk.recall("a.md");
		open();

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
		assertThat(this.archive.count(Selection.EVERYTHING)).isZero();
		assertThat(this.desk.file(aStory().from("b.md").copy(), null)).isEqualTo(new AddressTaken("a.md"));

		publish(aStory().from("a.md").in(Places.IRAN));

		assertThat(here(URMIA).regions()).containsExactly("iran");
	}

	@Test
	void answersGoneForAStoryThatIsADraftAgain() {
		publish(aStory());
		publish(aStory().draft());

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
	}

	@Test
	void answersGoneForAStoryWhoseEmbargoWasPutOff() {
		publish(aStory());
		publish(aStory().embargoedUntil(NOON.plusSeconds(60)));

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
	}

	@Test
	void keepsSilentAboutAnAddressThatADraftTookAfterItWasPublic() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.md").slugged("secret").draft());

		assertThat(this.archive.find(URMIA)).containsInstanceOf(Gone.class);
		assertThat(this.archive.find("/2026/01/17/secret")).isEmpty();
	}

	@Test
	void followsAnAliasToItsStory() {
		publish(aStory().alsoAt("/old/caf\u0065\u0301/").alsoAt("/gone.html"));

		assertThat(this.archive.find("/old/caf\u00e9")).contains(new Moved(URMIA));
		assertThat(this.archive.find("/gone.html")).contains(new Moved(URMIA));

		publish(aStory().alsoAt("/gone.html"));

		assertThat(this.archive.find("/old/caf\u00e9")).isEmpty();
		assertThat(this.archive.find("/gone.html")).contains(new Moved(URMIA));
	}

	@Test
	void letsAnAliasGiveWayToAStory() {
		publish(aStory().from("a.md").alsoAt("/2026/01/17/urmia"));
		publish(aStory().from("b.md").slugged("urmia"));

		assertThat(here("/2026/01/17/urmia").source()).isEqualTo("b.md");

		this.desk.file(aStory().from("a.md").alsoAt("/2026/01/17/urmia").saying("<p>New.</p>").copy(), null);
		open();

		assertThat(here("/2026/01/17/urmia").source()).isEqualTo("b.md");
	}

	@Test
	void hidesAnAliasWithItsStory() {
		publish(aStory().alsoAt("/old").draft());

		assertThat(this.archive.find("/old")).isEmpty();
	}

	@Test
	void takesNoAliasForTheFrontPageAndNoneBeyondReason() {
		publish(aStory().alsoAt("/").alsoAt("///").alsoAt("/" + "a".repeat(2000)).alsoAt("https://example.org/a"));

		assertThat(rows("Address")).isOne();
	}

	@Test
	void keepsATranslationBesideItsOriginal() {
		publish(aStory().from("a.md"));
		publish(aStory().from("a.fa.md").written(Locale.forLanguageTag("fa")));

		assertThat(here("/fa" + URMIA).summary().language()).isEqualTo(Locale.forLanguageTag("fa"));
		assertThat(here(URMIA).source()).isEqualTo("a.md");
	}

	@Test
	void keepsTheFirstDaysOfTheCalendarAsWritten() {
		publish(aStory().dated("1000-02-28"));

		assertThat(this.archive.find("/1000/02/28/lake-urmia-rises")).containsInstanceOf(Here.class);
		assertThat(this.archive.firstDay(Selection.EVERYTHING)).contains(LocalDate.of(1000, 2, 28));
	}

	@Test
	void filesAWholeArchiveInOneTransaction() {
		for (int number = 0; number < 1500; number++) {
			this.desk.file(aStory().titled("Story " + number).about("Water").by("Sara").copy(), null);
		}
		open();

		assertThat(this.archive.count(Selection.EVERYTHING)).isEqualTo(1500);
		assertThat(this.desk.file(aStory().titled("Story 0").about("Water").by("Sara").copy(), null))
			.isInstanceOf(Unchanged.class);
	}

	@Test
	void asksLittleHoweverManyNewStoriesAreFiledTogether() {
		List<Submission> few = stories(0, 20);
		List<Submission> many = stories(20, 220);
		this.desk.file(stories(220, 221));

		int forFew = AskedSql.of(() -> this.desk.file(few)).size();
		int forMany = AskedSql.of(() -> this.desk.file(many)).size();

		assertThat(forMany - forFew).isLessThan(200 / 5);
		open();
		assertThat(this.archive.count(Selection.EVERYTHING.about(new Slug("water")))).isEqualTo(221);
	}

	@Test
	void filesOneStoryWithFewQuestionsHoweverManyThereAre() {
		this.desk.file(stories(0, 300));
		open();
		Submission changed = new Submission(aStory().from("1.md").titled("Story 1").about("Salt").copy(), null);

		List<String> asked = AskedSql.of(() -> {
			this.desk.file(List.of(changed));
			open();
		});

		assertThat(asked).hasSizeLessThan(40);
	}

	@Test
	void filesTogetherAsItFilesOneByOne() {
		publish(aStory().from("old.md").titled("Old").alsoAt("/wanted"));
		List<Submission> submissions = List.of(submission(aStory().from("a.md").titled("Wanted")),
				submission(aStory().from("b.md").titled("Wanted")),
				submission(aStory().from("a.md").titled("Wanted").about("Salt")),
				submission(aStory().from("c.md").titled("Third").alsoAt("/2026/01/17/wanted").alsoAt("/third")));

		List<Filing> filings = this.desk.file(submissions);

		open();
		assertThat(filings).containsExactly(new Filed(), new AddressTaken("a.md"), new Filed(), new Filed());
		assertThat(this.archive.find("/third")).contains(new Moved("/2026/01/17/third"));
		Story wanted = ((Here) this.archive.find("/2026/01/17/wanted").orElseThrow()).story();
		assertThat(wanted.topics()).extracting(Topic::name).containsExactly("Salt");
	}

	@Test
	void givesAnAliasToAStoryThatIsFiledTogetherWithOthers() {
		publish(aStory().from("old.md").titled("Old").alsoAt("/2026/01/17/wanted"));

		this.desk.file(List.of(submission(aStory().from("a.md").titled("First")),
				submission(aStory().from("b.md").titled("Wanted")), submission(aStory().from("c.md").titled("Third"))));

		open();
		assertThat(this.archive.find("/2026/01/17/wanted")).get().isInstanceOf(Here.class);
		assertThat(this.archive.find("/2026/01/17/third")).get().isInstanceOf(Here.class);
	}

	@Test
	void filesStandingPages() {
		StandingPage about = new StandingPage(new Slug("about"), "About us", Locale.ENGLISH, "<p>We.</p>",
				"_pages/about.md");
		StandingPage contact = new StandingPage(new Slug("contact"), "Contact", Locale.ENGLISH, "<p>Write.</p>",
				"_pages/contact.md");
		StandingPage other = new StandingPage(new Slug("about"), "About us", Locale.ENGLISH, "<p>We.</p>",
				"_pages/about.txt");

		assertThat(this.desk.filePage(contact)).isInstanceOf(Filed.class);
		assertThat(this.desk.filePage(about)).isInstanceOf(Filed.class);
		assertThat(this.desk.filePage(about)).isInstanceOf(Unchanged.class);
		assertThat(this.desk.filePage(other)).isEqualTo(new AddressTaken("_pages/about.md"));
		assertThat(this.archive.pages()).extracting(StandingPage::title).containsExactly("About us", "Contact");
		assertThat(this.archive.page(Locale.ENGLISH, new Slug("about"))).contains(about);
	}

	@Test
	void movesAndRemovesStandingPages() {
		StandingPage about = new StandingPage(new Slug("about"), "About us", Locale.ENGLISH, "<p>We.</p>",
				"_pages/about.md");
		StandingPage moved = new StandingPage(new Slug("about-us"), "About us", Locale.ENGLISH, "<p>We.</p>",
				"_pages/about.md");
		this.desk.filePage(about);

		this.desk.filePage(moved);

		assertThat(this.archive.page(Locale.ENGLISH, new Slug("about"))).isEmpty();
		assertThat(this.archive.pages()).extracting(StandingPage::name).containsExactly(new Slug("about-us"));

		this.desk.removePage("_pages/about.md");

		assertThat(this.archive.page(Locale.ENGLISH, new Slug("about-us"))).isEmpty();
		assertThat(this.archive.pages()).isEmpty();
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void writesOnlyWithinTheTransactionThatOpensTheEdition() {
		Copy copy = aStory().copy();

		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.desk.file(copy, null));
	}

	private static List<Submission> stories(int from, int until) {
		return IntStream.range(from, until)
			.mapToObj((number) -> submission(
					aStory().from(number + ".md").titled("Story " + number).in(Places.IRAN).about("Water").by("Sara")))
			.toList();
	}

	private static Submission submission(StoryBuilder story) {
		return new Submission(story.copy(), null);
	}

	private void publish(StoryBuilder story) {
		assertThat(this.desk.file(story.copy(), null)).isInstanceOf(Filed.class);
		open();
	}

	private void open() {
		this.editions.open(NOON);
		this.entityManager.flush();
		this.entityManager.clear();
	}

	private Summary only() {
		List<Summary> all = this.archive.newest(Selection.EVERYTHING, 0, 10);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private Story here(String path) {
		Whereabouts found = this.archive.find(path).orElseThrow();
		assertThat(found).isInstanceOf(Here.class);
		return ((Here) found).story();
	}

	private long rows(String entity) {
		return this.entityManager.createQuery("select count(*) from " + entity, Long.class).getSingleResult();
	}

}
