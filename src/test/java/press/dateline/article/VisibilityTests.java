package press.dateline.article;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.article.Holdings.Mark;
import press.dateline.article.Whereabouts.Gone;
import press.dateline.article.Whereabouts.Here;
import press.dateline.article.Whereabouts.Moved;
import press.dateline.picture.Format;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

/** What is not public shows nowhere: each door of the archive, to the second. */
@ArchiveTest
class VisibilityTests {

	private static final Instant TWO_PM = Instant.parse("2026-01-17T14:00:00Z");

	private static final Instant A_SECOND_BEFORE = TWO_PM.minusSeconds(1);

	private static final LocalDate DAY = LocalDate.of(2026, 1, 17);

	private static final String PATH = "/2026/01/17/lake-urmia-rises";

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@Autowired
	Foresight foresight;

	record Question(String name, Predicate<Archive> tells) {

		String method() {
			return this.name.split(" ")[0];
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	private static Question question(String name, Predicate<Archive> tells) {
		return new Question(name, tells);
	}

	static Stream<Question> questions() {
		Selection all = Selection.EVERYTHING;
		Stream<Question> selections = Stream
			.of(all, all.in("iran"), all.in("world"), all.in("narnia"), all.about(new Slug("water")),
					all.by(new Slug("sara-amini")), all.on(DAY), all.during(YearMonth.of(2026, 1)).in("iran"),
					all.writtenIn(Locale.ENGLISH), all.in("iran").writtenIn(Locale.ENGLISH), all.readIn(Locale.ENGLISH),
					all.in("iran").readIn(Locale.ENGLISH), all.readIn(Locale.FRENCH),
					all.about(new Slug("water")).readIn(Locale.ENGLISH),
					all.by(new Slug("sara-amini")).readIn(Locale.ENGLISH), all.on(DAY).readIn(Locale.ENGLISH),
					all.during(YearMonth.of(2026, 1)).readIn(Locale.ENGLISH),
					all.in("iran").about(new Slug("water")).by(new Slug("sara-amini")).on(DAY))
			.flatMap((selection) -> Stream.of(
					question("newest " + selection, (archive) -> !archive.newest(selection, 0, 9).isEmpty()),
					question("westward " + selection, (archive) -> !archive.westward(selection, 0, 9).isEmpty()),
					question("newestOfDays " + selection, (archive) -> !archive.newestOfDays(selection, 9).isEmpty()),
					question("count " + selection, (archive) -> archive.count(selection) > 0),
					question("countByDay " + selection, (archive) -> !archive.countByDay(selection).isEmpty()),
					question("countByYear " + selection, (archive) -> !archive.countByYear(selection).isEmpty()),
					question("countByRegion " + selection, (archive) -> !archive.countByRegion(selection).isEmpty()),
					question("topics " + selection, (archive) -> !archive.topics(selection, 9).isEmpty()),
					question("bylines " + selection, (archive) -> !archive.bylines(selection, 9).isEmpty()),
					question("firstDay " + selection, (archive) -> archive.firstDay(selection).isPresent()),
					question("lastDay " + selection, (archive) -> archive.lastDay(selection).isPresent()),
					question("dayBefore " + selection,
							(archive) -> archive.dayBefore(selection, DAY.plusDays(9)).isPresent()),
					question("dayAfter " + selection,
							(archive) -> archive.dayAfter(selection, DAY.minusDays(9)).isPresent())));
		Stream<Question> others = Stream.of(
				question("topic", (archive) -> archive.topic(all, new Slug("water")).isPresent()),
				question("topic of a paper",
						(archive) -> archive.topic(all.readIn(Locale.ENGLISH), new Slug("water")).isPresent()),
				question("byline of a paper",
						(archive) -> archive.byline(all.readIn(Locale.ENGLISH), new Slug("sara-amini")).isPresent()),
				question("byline", (archive) -> archive.byline(all, new Slug("sara-amini")).isPresent()),
				question("region", (archive) -> archive.region("narnia").isPresent()),
				question("pinned", (archive) -> archive.pinned(all).isPresent()),
				question("breaking", (archive) -> archive.breaking(all).isPresent()),
				question("closestTo", (archive) -> !archive.closestTo("/2026/01/17/lake-urmia-rise", 9).isEmpty()),
				question("versions", (archive) -> !archive.versions(persian()).isEmpty()),
				question("byId", (archive) -> !archive.byId(anyIds()).isEmpty()),
				question("whole", (archive) -> !archive.whole(anySummaries()).isEmpty()),
				question("landmarks", (archive) -> !archive.landmarks(all, 0, 9).isEmpty()),
				question("changesAfter", (archive) -> !archive.changesAfter(Mark.NOTHING, 9).stories().isEmpty()),
				question("addressesOf", (archive) -> !archive.addressesOf(List.of("urmia.md")).isEmpty()),
				question("picture", (archive) -> archive.picture(PATH, "map.png").isPresent()),
				question("picture in a width", (archive) -> archive.picture(PATH, "map.320.webp").isPresent()),
				question("find", (archive) -> archive.find(PATH).filter(Here.class::isInstance).isPresent()),
				question("find alias", (archive) -> archive.find("/old").filter(Moved.class::isInstance).isPresent()));
		return Stream.concat(selections, others);
	}

	// More than all of these tests can use up.
	private static List<Long> anyIds() {
		return LongStream.rangeClosed(1, 10_000).boxed().toList();
	}

	private static List<Summary> anySummaries() {
		return anyIds().stream()
			.map((id) -> new Summary(id, PATH, Locale.ENGLISH, "Any", null, Kind.NEWS, DAY, null, A_SECOND_BEFORE))
			.toList();
	}

	private static Story persian() {
		Summary summary = new Summary(0, "/fa/2026/01/17/urmia", Locale.forLanguageTag("fa"), "دریاچه", null, Kind.NEWS,
				DAY, null, A_SECOND_BEFORE);
		return new Story(summary, summary.path(), "urmia.fa.md", "urmia", List.of(), null, null, null, null, List.of(),
				List.of(), "", List.of(), 0, List.of(), List.of(), null);
	}

	private static StoryBuilder story() {
		return aStory().from("urmia.md")
			.versionOf("urmia")
			.in(Places.IRAN)
			.in(Places.NARNIA)
			.about("Water")
			.by("Sara Amini")
			.showing(new Picture("map.png", "map.png", "0".repeat(64), Format.PNG, 640, 480, false))
			.alsoAt("/old")
			.pinnedUntil(TWO_PM.plusSeconds(60))
			.breakingUntil(TWO_PM.plusSeconds(60));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hidesAStoryUntilItsEmbargoLifts(Question question) {
		this.desk.file(story().embargoedUntil(TWO_PM).copy(), null);

		this.editions.open(A_SECOND_BEFORE);
		assertThat(question.tells().test(this.archive)).isFalse();

		this.editions.open(TWO_PM);
		assertThat(question.tells().test(this.archive)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hidesAStoryFromTheMomentItExpires(Question question) {
		this.desk.file(story().expiringAt(TWO_PM).copy(), null);

		this.editions.open(A_SECOND_BEFORE);
		assertThat(question.tells().test(this.archive)).isTrue();

		this.editions.open(TWO_PM);
		assertThat(question.tells().test(this.archive)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void foreseesAStoryForWhoeverAsksAndHidesItFromEverybodyElse(Question question) {
		this.desk.file(story().embargoedUntil(TWO_PM).copy(), null);
		this.editions.open(A_SECOND_BEFORE);

		assertThat(this.foresight.<Boolean>at(TWO_PM.minusNanos(1000), () -> question.tells().test(this.archive)))
			.isFalse();
		assertThat(this.foresight.<Boolean>at(TWO_PM, () -> question.tells().test(this.archive))).isTrue();
		assertThat(question.tells().test(this.archive)).isFalse();
	}

	@Test
	void foreseesThatAStoryWillHaveLeft() {
		this.desk.file(story().expiringAt(TWO_PM).copy(), null);
		this.editions.open(A_SECOND_BEFORE);

		assertThat(this.foresight.at(TWO_PM, () -> this.archive.find(PATH))).containsInstanceOf(Gone.class);
		assertThat(this.archive.find(PATH)).containsInstanceOf(Here.class);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hidesADraft(Question question) {
		this.desk.file(story().draft().copy(), null);

		this.editions.open(TWO_PM);

		assertThat(question.tells().test(this.archive)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void hidesEverythingBeforeTheFirstEdition(Question question) {
		this.desk.file(story().dated("1000-01-01").copy(), null);

		assertThat(question.tells().test(this.archive)).isFalse();
	}

	@Test
	void asksEveryDoorOfTheArchive() {
		List<String> withoutStories = List.of("edition", "page", "pages", "departed");

		assertThat(Stream.of(Archive.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()))
			.map(Method::getName)
			.filter((name) -> !withoutStories.contains(name)))
			.allMatch((name) -> questions().anyMatch((question) -> question.method().equals(name)));
	}

	@Test
	void knowsNothingOfAnAddressUntilItsEmbargoLifts() {
		this.desk.file(story().embargoedUntil(TWO_PM).copy(), null);
		this.editions.open(A_SECOND_BEFORE);

		assertThat(this.archive.find(PATH)).isEmpty();
		assertThat(this.archive.find("/old")).isEmpty();
	}

	@Test
	void tellsOfNoDepartureOfWhatNeverWasPublic() {
		this.desk.file(story().embargoedUntil(TWO_PM).copy(), null);
		this.desk.file(aStory().from("draft.md").draft().copy(), null);
		this.editions.open(A_SECOND_BEFORE);
		this.desk.remove("urmia.md");
		this.desk.remove("draft.md");
		this.editions.open(TWO_PM);

		assertThat(this.archive.departed(Instant.EPOCH, 9)).isEmpty();
		assertThat(this.archive.changesAfter(Mark.NOTHING, 9).departed()).isEmpty();
	}

	@Test
	void tellsOfTheDepartureOfWhatWasTakenBackOrHasExpired() {
		this.desk.file(story().expiringAt(TWO_PM).copy(), null);
		this.desk.file(aStory().from("back.md").slugged("back").copy(), null);
		long first = this.editions.open(A_SECOND_BEFORE).number();
		assertThat(this.archive.departed(Instant.EPOCH, 9)).isEmpty();

		this.desk.remove("back.md");
		this.editions.open(TWO_PM);

		assertThat(this.archive.departed(Instant.EPOCH, 9)).hasSize(2);
		assertThat(this.archive.changesAfter(Mark.all(first), 9).departed()).hasSize(2);
		assertThat(this.archive.changesAfter(Mark.all(first), 9).stories()).isEmpty();
	}

	@Test
	void answersGoneForAStoryThatHasExpired() {
		this.desk.file(story().expiringAt(TWO_PM).copy(), null);
		this.editions.open(TWO_PM);

		assertThat(this.archive.find(PATH)).containsInstanceOf(Gone.class);
	}

	@Test
	void knowsNothingOfAStoryThatExpiresBeforeItsEmbargoLifts() {
		this.desk.file(story().expiringAt(A_SECOND_BEFORE.minusSeconds(86400)).copy(), null);
		this.editions.open(TWO_PM);

		assertThat(this.archive.find(PATH)).isEmpty();
	}

}
