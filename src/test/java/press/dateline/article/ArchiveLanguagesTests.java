package press.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

/** Lists of one language, and stories told in several. */
@ArchiveTest
class ArchiveLanguagesTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final Locale PERSIAN = Locale.forLanguageTag("fa");

	private static final Selection ENGLISH_READERS = Selection.EVERYTHING.readIn(Locale.ENGLISH);

	@Autowired
	CopyDesk desk;

	@Autowired
	Archive archive;

	@Autowired
	Editions editions;

	@BeforeEach
	void publish() {
		file(aStory().titled("Both in English").in(Places.IRAN).about("Water").versionOf("both"));
		file(aStory().titled("Both in Persian").in(Places.IRAN).about("Water").written(PERSIAN).versionOf("both"));
		file(aStory().titled("Persian alone").in(Places.IRAN).written(PERSIAN));
		file(aStory().titled("Waiting").versionOf("waits").embargoedUntil(NOON.plusSeconds(60)));
		file(aStory().titled("Meanwhile in Persian").written(PERSIAN).versionOf("waits"));
		this.editions.open(NOON);
	}

	private void file(StoryBuilder story) {
		this.desk.file(story.copy(), null);
	}

	private List<String> titles(Selection selection) {
		return this.archive.newest(selection, 0, 9).stream().map(Summary::title).toList();
	}

	@Test
	void listsTheStoriesWrittenInALanguage() {
		assertThat(titles(Selection.EVERYTHING.writtenIn(PERSIAN))).containsExactlyInAnyOrder("Both in Persian",
				"Persian alone", "Meanwhile in Persian");
		assertThat(titles(Selection.EVERYTHING.writtenIn(PERSIAN).in("iran")))
			.containsExactlyInAnyOrder("Both in Persian", "Persian alone");
		assertThat(titles(Selection.EVERYTHING.writtenIn(Locale.FRENCH))).isEmpty();
	}

	@Test
	void listsForTheReadersOfALanguageEachStoryOnce() {
		assertThat(titles(ENGLISH_READERS)).containsExactlyInAnyOrder("Both in English", "Persian alone",
				"Meanwhile in Persian");
		assertThat(titles(ENGLISH_READERS.in("iran"))).containsExactlyInAnyOrder("Both in English", "Persian alone");
		assertThat(titles(ENGLISH_READERS.about(new Slug("water")))).containsExactly("Both in English");
		assertThat(this.archive.countByRegion(ENGLISH_READERS)).containsEntry("iran", 2L);
	}

	@Test
	void leavesAVersionToItsOwnLanguageOnceTheReadersHaveTheirs() {
		this.editions.open(NOON.plusSeconds(60));

		assertThat(titles(ENGLISH_READERS)).contains("Waiting").doesNotContain("Meanwhile in Persian");
	}

	@Test
	void knowsThePublicVersionsOfAStory() {
		Story english = story("/2026/01/17/both-in-english");

		assertThat(this.archive.versions(english)).extracting(Summary::title).containsExactly("Both in Persian");
		assertThat(this.archive.versions(story("/fa/2026/01/17/persian-alone"))).isEmpty();
		assertThat(this.archive.versions(story("/fa/2026/01/17/meanwhile-in-persian"))).isEmpty();
	}

	private Story story(String path) {
		return this.archive.find(path).map((here) -> ((Whereabouts.Here) here).story()).orElseThrow();
	}

}
