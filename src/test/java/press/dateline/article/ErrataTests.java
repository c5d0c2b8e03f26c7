package press.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
class ErrataTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final Selection ENGLISH = Selection.EVERYTHING.readIn(Locale.ENGLISH);

	private static final Selection PERSIAN = Selection.EVERYTHING.writtenIn(Locale.forLanguageTag("fa"));

	@Autowired
	CopyDesk desk;

	@Autowired
	Errata errata;

	@Autowired
	Editions editions;

	private static StoryBuilder story(String name) {
		return aStory().from(name + ".md").titled(name).uncorrected();
	}

	private void publish(StoryBuilder... stories) {
		for (StoryBuilder story : stories) {
			this.desk.file(story.copy(), null);
		}
		this.editions.open(NOON);
	}

	private List<String> told(Selection paper) {
		List<String> told = this.errata.newest(paper, 0, 9)
			.stream()
			.map((erratum) -> erratum.story().title() + ": " + erratum.correction().text())
			.toList();
		assertThat(this.errata.count(paper)).isEqualTo(told.size());
		return told;
	}

	@Test
	void listsEveryCorrectionNewestFirst() {
		publish(story("A").corrected("2026-01-19", "second").corrected("2026-01-18", "first"), story("B"),
				story("C").corrected("2026-01-20", "third"));

		assertThat(told(ENGLISH)).containsExactly("C: third", "A: second", "A: first");
		assertThat(this.errata.newest(ENGLISH, 1, 1)).extracting((one) -> one.correction().text())
			.containsExactly("second");
	}

	@Test
	void listsNoneOfAStoryThatIsNotPublic() {
		publish(story("A").corrected("2026-01-19", "draft").draft(),
				story("B").corrected("2026-01-19", "embargoed").embargoedUntil(NOON.plusSeconds(60)),
				story("C").corrected("2026-01-19", "withdrawn"), story("D").corrected("2026-01-19", "recalled"));
		this.desk.remove("C.md");
		this.desk.recall("D.md");
		this.editions.open(NOON);

		assertThat(told(ENGLISH)).isEmpty();

		this.editions.open(NOON.plusSeconds(60));

		assertThat(told(ENGLISH)).containsExactly("B: embargoed");
	}

	@Test
	void followsWhatTheFileSays() {
		publish(story("A").corrected("2026-01-19", "misspelt"));
		publish(story("A").corrected("2026-01-19", "mended"));

		assertThat(told(ENGLISH)).containsExactly("A: mended");
	}

	@Test
	void listsThoseOfThePaperOfALanguage() {
		Locale persian = Locale.forLanguageTag("fa");
		publish(story("A").corrected("2026-01-19", "English").versionOf("a"),
				story("B").corrected("2026-01-19", "Persian").written(persian).versionOf("a"),
				story("C").corrected("2026-01-18", "Persian alone").written(persian));

		assertThat(told(ENGLISH)).containsExactly("A: English", "C: Persian alone");
		assertThat(told(PERSIAN)).containsExactly("B: Persian", "C: Persian alone");
	}

}
