package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.newsroom.copy.Problem;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class IngestTests {

	private static final String URMIA = "/2026/01/17/lake-urmia";

	@TempDir
	Path root;

	@Autowired
	TestNewsroom newsroom;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void open() {
		this.newsroom.open(this.root);
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@Test
	void publishesAFileThatIsDropped() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.edition()).isEqualTo(1);
	}

	@Test
	void takesOutAStoryBesideAFileWhoseNameCannotBeUsed() throws IOException {
		write("lakes/lake-urmia.md", story("The lake rises"));
		write("lakes/broken\nname.md", story("A name in two lines"));
		this.newsroom.compare();

		Files.delete(this.root.resolve("lakes/lake-urmia.md"));
		write("lakes/lake-van.md", story("The other lake"));
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isNotEqualTo("The lake rises");
		assertThat(this.newsroom.at("/2026/01/17/lake-van")).isEqualTo("The other lake");
	}

	@Test
	void waitsForRoomOnTheDisk() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();
		write("lake-van.md", story("The other lake"));
		this.newsroom.headroom = DataSize.ofTerabytes(1_000_000);
		this.newsroom.restart();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.at("/2026/01/17/lake-van")).isEqualTo("unknown");
		assertThat(this.newsroom.state.isReady()).isTrue();

		this.newsroom.headroom = DataSize.ofMegabytes(1);
		this.newsroom.restart();

		assertThat(this.newsroom.at("/2026/01/17/lake-van")).isEqualTo("The other lake");
	}

	@Test
	void tellsTheProgramOfEachFileThatItTook() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();
		write("held.md", "---\ntitle: Held\ndate: 2026-02-30\n---\n\nText.\n");
		this.newsroom.compare();
		this.newsroom.compare();

		assertThat(this.newsroom.events).containsExactly(new FilesTaken(Set.of("lake-urmia.md")),
				new FilesTaken(Set.of("held.md")));
	}

	@Test
	void opensOneEditionForOneChangeAndNoneForNone() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		write("tehran-snow.md", story("Snow in Tehran"));
		write("README.md", "How we work");
		this.newsroom.compare();
		assertThat(this.newsroom.edition()).isEqualTo(1);

		this.newsroom.compare();
		assertThat(this.newsroom.edition()).isEqualTo(1);

		write("lake-urmia.md", story("The lake falls"));
		Files.delete(this.root.resolve("tehran-snow.md"));
		write("baku-wind.md", story("Wind in Baku"));
		this.newsroom.compare();

		assertThat(this.newsroom.edition()).isEqualTo(2);
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake falls");
		assertThat(this.newsroom.at("/2026/01/17/tehran-snow")).isEqualTo("gone");
		assertThat(this.newsroom.at("/2026/01/17/baku-wind")).isEqualTo("Wind in Baku");
	}

	@Test
	void readsNothingAgainAfterARestart() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		write("broken.md", "---\ntitle: Broken\ndate: February 30, 2026\n---\nText.");
		write("README.md", "How we work");
		write("_pages/about.md", "---\ntitle: About\n---\nWe.");
		this.newsroom.compare();

		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
		assertThat(this.newsroom.edition()).isEqualTo(1);

		write("lake-urmia.md", story("The lake falls"));
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isEqualTo(1);
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake falls");
	}

	@Test
	void opensNoEditionForAFileThatWasOnlyTouched() throws IOException {
		Path file = write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();

		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
		this.newsroom.compare();
		this.newsroom.restart();

		assertThat(this.newsroom.edition()).isEqualTo(1);
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void keepsTheArrivalOfAnUndatedStoryWhateverHappensToItsFile() throws IOException {
		write("lake-urmia.md", "---\ntitle: No date\n---\nText.");
		this.newsroom.compare();
		this.clock.show(MovableClock.NOON.plus(Duration.ofDays(3)));

		write("lake-urmia.md", "---\ntitle: Still no date\n---\nText.");
		this.newsroom.compare();
		assertThat(this.newsroom.at("/2026/01/20/lake-urmia")).isEqualTo("Still no date");

		write("other-story.md", story("Another"));
		Files.delete(this.root.resolve("lake-urmia.md"));
		this.newsroom.compare();
		assertThat(this.newsroom.at("/2026/01/20/lake-urmia")).isEqualTo("gone");

		this.newsroom.restart();
		write("lake-urmia.md", "---\ntitle: Back without date\n---\nText.");
		this.newsroom.compare();
		assertThat(this.newsroom.at("/2026/01/20/lake-urmia")).isEqualTo("Back without date");
	}

	@Test
	void recognisesARenamedFileByWhatItSays() throws IOException {
		Path file = write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();

		Files.move(file, this.root.resolve("urmia-rises.md"));
		this.newsroom.compare();

		assertThat(this.newsroom.at("/2026/01/17/urmia-rises")).isEqualTo("The lake rises");
		assertThat(this.newsroom.at(URMIA)).isEqualTo("moved to /2026/01/17/urmia-rises");
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void takesAMovedFolderForOneChange() throws IOException {
		for (int i = 0; i < 60; i++) {
			write("iran/story-number-" + letters(i) + ".md", story("Story " + letters(i)));
		}
		this.newsroom.compare();

		Files.move(this.root.resolve("iran"), this.root.resolve("persia"));
		this.newsroom.compare();

		assertThat(this.newsroom.edition()).isEqualTo(2);
		assertThat(this.newsroom.ledger.count(Known::isFiled)).isEqualTo(60);
		assertThat(this.newsroom.state.missing()).isZero();
		assertThat(this.newsroom.at("/2026/01/17/story-number-ab")).isEqualTo("Story ab");
	}

	@Test
	void exchangesTwoStoriesWhoseFilesExchangedTheirNames() throws IOException {
		Path first = write("1.md", story("First of all the stories"));
		Path second = write("2.md", story("Second of all the stories"));
		this.newsroom.compare();

		exchange(first, second);
		this.newsroom.compare();

		assertThat(this.newsroom.at("/2026/01/17/first-of-all-the-stories")).isEqualTo("First of all the stories");
		assertThat(this.newsroom.at("/2026/01/17/second-of-all-the-stories")).isEqualTo("Second of all the stories");
		assertThat(this.newsroom.problems()).isEmpty();
		Files.delete(first);
		this.newsroom.compare();
		assertThat(this.newsroom.at("/2026/01/17/second-of-all-the-stories")).isEqualTo("gone");
		assertThat(this.newsroom.at("/2026/01/17/first-of-all-the-stories")).isEqualTo("First of all the stories");
	}

	@Test
	void revisesTwoStoriesWhoseAddressesComeFromExchangedNames() throws IOException {
		Path first = write("lake-urmia.md", story("The lake"));
		Path second = write("tehran-snow.md", story("The snow of Tehran"));
		this.newsroom.compare();

		exchange(first, second);
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("The snow of Tehran");
		assertThat(this.newsroom.at("/2026/01/17/tehran-snow")).isEqualTo("The lake");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void keepsTheLastGoodVersionOfAFileThatIsHeld() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();

		write("lake-urmia.md", "");
		write("other-story.md", story("Another"));
		this.newsroom.compare();

		assertThat(this.newsroom.outcome("lake-urmia.md")).isEqualTo(Outcome.HELD);
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.at("/2026/01/17/other-story")).isEqualTo("Another");
	}

	@Test
	void takesBackAFileWhoseDateCannotBeRead() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		write("other-story.md", story("Another"));
		this.newsroom.compare();

		write("lake-urmia.md", "---\ntitle: The lake rises\nembargo: Februember\n---\nText.");
		this.newsroom.compare();
		assertThat(this.newsroom.outcome("lake-urmia.md")).isEqualTo(Outcome.HELD);
		assertThat(this.newsroom.at(URMIA)).isEqualTo("gone");

		write("lake-urmia.md", story("The lake rises again"));
		this.newsroom.compare();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises again");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void tellsBothFilesThatWantOneAddressAndLetsTheEarlierHaveIt() throws IOException {
		write("b/lake-urmia.md", story("Later path"));
		write("a/lake-urmia.md", story("Earlier path"));
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("Earlier path");
		assertThat(this.newsroom.problems()).singleElement()
			.returns("b/lake-urmia.md", Problem::path)
			.returns(Problem.Severity.ERROR, Problem::severity)
			.satisfies((problem) -> assertThat(problem.text()).contains("a/lake-urmia.md"));
	}

	@Test
	void givesAnAddressToTheFileThatWaitsForItAsSoonAsItIsFree() throws IOException {
		write("a/lake-urmia.md", story("Holder"));
		write("other-story.md", story("Another"));
		this.newsroom.compare();
		write("b/lake-urmia.md", story("Waits"));
		this.newsroom.compare();
		assertThat(this.newsroom.outcome("b/lake-urmia.md")).isEqualTo(Outcome.ADDRESS_TAKEN);

		this.newsroom.restart();
		Files.delete(this.root.resolve("a/lake-urmia.md"));
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("Waits");
		assertThat(this.newsroom.outcome("b/lake-urmia.md")).isEqualTo(Outcome.STORY);
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void letsAnotherFileTakeTheAddressOfOneThatLeftInTheSameChange() throws IOException {
		write("b/lake-urmia.md", story("Before"));
		write("c.md", story("Bystander"));
		this.newsroom.compare();

		Files.delete(this.root.resolve("b/lake-urmia.md"));
		write("a/lake-urmia.md", story("After"));
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("After");
		assertThat(this.newsroom.edition()).isEqualTo(2);
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void takesOutAFileThatIsNoLongerCopy() throws IOException {
		write("lake-urmia.txt", story("The lake rises"));
		write("other-story.md", story("Another"));
		this.newsroom.compare();

		write("lake-urmia.txt", "Notes to myself.");
		this.newsroom.compare();

		assertThat(this.newsroom.outcome("lake-urmia.txt")).isEqualTo(Outcome.NOT_COPY);
		assertThat(this.newsroom.at(URMIA)).isEqualTo("gone");
	}

	@Test
	void findsFilesWhoseNamesAreSpeltInDecomposedLetters() throws IOException {
		write("the-cafe\u0301-of-tehran.md", story("The caf\u00e9"));
		this.newsroom.compare();

		assertThat(this.newsroom.at("/2026/01/17/the-caf\u00e9-of-tehran")).isEqualTo("The caf\u00e9");
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void withdrawsNothingWhenEveryFileVanishesAndTakesUpWhereItWasWhenTheyAreBack() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		write("tehran-snow.md", story("Snow in Tehran"));
		this.newsroom.compare();

		Files.delete(this.root.resolve("lake-urmia.md"));
		Files.delete(this.root.resolve("tehran-snow.md"));
		this.newsroom.compare();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.state.missing()).isEqualTo(2);

		this.newsroom.restart();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.state.missing()).isEqualTo(2);

		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();
		assertThat(this.newsroom.state.missing()).isEqualTo(1);
		assertThat(this.newsroom.at("/2026/01/17/tehran-snow")).isEqualTo("Snow in Tehran");
		write("tehran-snow.md", story("Snow in Tehran"));
		this.newsroom.compare();
		assertThat(this.newsroom.state.missing()).isZero();
		assertThat(this.newsroom.edition()).isEqualTo(1);
	}

	@Test
	void withdrawsNothingWhenALargeShareVanishesAtOnce() throws IOException {
		for (int i = 0; i < 80; i++) {
			write("story-number-" + letters(i) + ".md", story("Story " + letters(i)));
		}
		this.newsroom.compare();

		for (int i = 0; i < 21; i++) {
			Files.delete(this.root.resolve("story-number-" + letters(i) + ".md"));
		}
		this.newsroom.compare();

		assertThat(this.newsroom.state.missing()).isEqualTo(21);
		assertThat(this.newsroom.at("/2026/01/17/story-number-aa")).isEqualTo("Story aa");
		assertThat(this.newsroom.edition()).isEqualTo(1);
	}

	@Test
	void withdrawsAFewFilesThatWereDeleted() throws IOException {
		for (int i = 0; i < 24; i++) {
			write("story-number-" + letters(i) + ".md", story("Story " + letters(i)));
		}
		this.newsroom.compare();

		for (int i = 0; i < 20; i++) {
			Files.delete(this.root.resolve("story-number-" + letters(i) + ".md"));
		}
		this.newsroom.compare();

		assertThat(this.newsroom.state.missing()).isZero();
		assertThat(this.newsroom.at("/2026/01/17/story-number-aa")).isEqualTo("gone");
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void servesWhatItHasWhileTheFolderIsAway() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();
		Path away = this.root.resolveSibling(this.root.getFileName() + "-away");
		Files.move(this.root, away);

		this.newsroom.compare();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.state.unavailable()).isPresent();
		this.newsroom.restart();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.problems()).extracting(Problem::path).containsExactly(".");

		Files.move(away, this.root);
		this.newsroom.compare();
		assertThat(this.newsroom.state.unavailable()).isEmpty();
		assertThat(this.newsroom.problems()).isEmpty();
		assertThat(this.newsroom.edition()).isEqualTo(1);
	}

	@Test
	void readsEverythingAgainWhenTheRegionsChange() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		write("other-story.md", story("Another"));
		this.newsroom.compare();

		write("_regions.yml", "lake-urmia:\n  name: Lake Urmia\n  parents: [iran]\n");
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).isEmpty();
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();

		write("_regions.yml", "lake-urmia:\n  name: Lake Urmia\n  parents: [nowhere-at-all]\n");
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isEqualTo(2);
		assertThat(this.newsroom.problems()).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem.path()).isEqualTo("_regions.yml"));
	}

	@Test
	void movesAStandingPageBetweenFilesAndKinds() throws IOException {
		write("_pages/about.md", "---\ntitle: About\n---\nWe.");
		write("other-story.md", story("Another"));
		this.newsroom.compare();
		assertThat(this.newsroom.outcome("_pages/about.md")).isEqualTo(Outcome.PAGE);

		Files.createDirectories(this.root.resolve("_pages/deep"));
		Files.move(this.root.resolve("_pages/about.md"), this.root.resolve("about-us.md"));
		this.newsroom.compare();

		assertThat(this.newsroom.outcome("about-us.md")).isEqualTo(Outcome.STORY);
		assertThat(this.newsroom.at("/2026/01/20/about-us")).isEqualTo("About");
		assertThat(this.newsroom.ledger.find("_pages/about.md")).isEmpty();
	}

	@Test
	void readsAFileLargerThanAllowedNoMoreButKeepsItsStory() throws IOException {
		write("lake-urmia.md", story("The lake rises"));
		this.newsroom.compare();

		write("lake-urmia.md", story("The lake rises") + "x".repeat(3_000_000));
		this.newsroom.compare();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.problems()).extracting(Problem::path).containsExactly("lake-urmia.md");

		write("lake-urmia.md", story("The lake falls"));
		this.newsroom.compare();
		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake falls");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void filesAThousandStoriesInWholeEditions() throws IOException {
		for (int i = 0; i < 1100; i++) {
			write("story-number-" + letters(i) + ".md", story("Story " + letters(i)));
		}
		this.newsroom.compare();

		assertThat(this.newsroom.edition()).isEqualTo(3);
		assertThat(this.newsroom.ledger.count((known) -> known.outcome() == Outcome.STORY)).isEqualTo(1100);
	}

	@Test
	void warnsOfALinkThatLeadsNowhereUntilTheOtherFileIsThere() throws IOException {
		write("lake-urmia.md", story("The lake rises") + "\nAs [before](old/lake-falls.md) and [told](told.pdf).\n");
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).hasSize(2)
			.allSatisfy((problem) -> assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING));

		write("old/lake-falls.md", story("The lake falls"));
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("told.pdf"));

		write("told.pdf", "not really");
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).isEmpty();

		Files.delete(this.root.resolve("old/lake-falls.md"));
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.toString()).startsWith("lake-urmia.md:")
				.contains("old/lake-falls.md"));
	}

	@Test
	void findsAFileThatIsNamedWithoutItsFolderWhenItComesAndWhenItMoves() throws IOException {
		write("notes/lake-urmia.md", story("The lake rises") + "\nNear the [[Salt Flats]].\n");
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("Salt Flats"));

		write("places/salt flats.md", story("The salt flats"));
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).isEmpty();

		Files.createDirectories(this.root.resolve("far"));
		Files.move(this.root.resolve("places/salt flats.md"), this.root.resolve("far/salt flats.md"));
		this.newsroom.compare();
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void holdsTheOneFileThatTheStoreRefusesAndFilesTheRest() throws IOException {
		this.newsroom.refuse("article", "title <> 'Refused'");
		write("a-good-story.md", story("Good"));
		write("refused-by-store.md", story("Refused"));
		write("z-good-story.md", story("Good as well"));

		this.newsroom.compare();
		this.newsroom.accept("article");

		assertThat(this.newsroom.at("/2026/01/17/a-good-story")).isEqualTo("Good");
		assertThat(this.newsroom.at("/2026/01/17/z-good-story")).isEqualTo("Good as well");
		assertThat(this.newsroom.at("/2026/01/17/refused-by-store")).isEqualTo("unknown");
		assertThat(this.newsroom.problems()).singleElement()
			.returns("refused-by-store.md", Problem::path)
			.returns(Problem.Severity.ERROR, Problem::severity);

		this.newsroom.restart();
		assertThat(this.newsroom.at("/2026/01/17/refused-by-store")).isEqualTo("Refused");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void completesAfterACrashWhatItHadNotFiled() throws IOException {
		for (int i = 0; i < 1100; i++) {
			write("story-number-" + letters(i) + ".md", story("Story " + letters(i)));
		}
		this.newsroom.crashAtCommit(2);

		assertThatExceptionOfType(TestNewsroom.Crash.class).isThrownBy(this.newsroom::compare);
		assertThat(this.newsroom.edition()).isEqualTo(1);
		assertThat(this.newsroom.stored("article")).isEqualTo(500);
		assertThat(this.newsroom.stored("copy_file")).isEqualTo(500);

		this.newsroom.restart();
		assertThat(this.newsroom.opened).isEqualTo(600);
		assertThat(this.newsroom.edition()).isEqualTo(3);
		assertThat(this.newsroom.stored("article")).isEqualTo(1100);
	}

	@Test
	void marksNoFileAsFaultyWhenTheStoreItselfFails() throws IOException {
		this.newsroom.refuse("copy_file", "path = ''");
		write("lake-urmia.md", story("The lake rises"));

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(this.newsroom::compare);
		this.newsroom.accept("copy_file");
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("The lake rises");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	private Path write(String path, String text) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private void exchange(Path first, Path second) throws IOException {
		Path aside = this.root.resolve("aside");
		Files.move(first, aside);
		Files.move(second, first);
		Files.move(aside, second, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String story(String title) {
		return """
				---
				title: %s
				date: 2026-01-17
				region: Iran
				---
				The water of the lake rose.
				""".formatted(title);
	}

	private static String letters(int number) {
		return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26)
				+ ((number >= 676) ? "x".repeat(number / 676) : "");
	}

}
