package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.dateline.article.Holdings.Mark;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
@Timeout(60)
class ChangesTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	@Autowired
	CopyDesk desk;

	@Autowired
	Editions editions;

	@Autowired
	Archive archive;

	@Autowired
	EntityManager entityManager;

	private long known;

	private static StoryBuilder story(String name) {
		return aStory().from(name + ".md").titled(name).slugged(name);
	}

	private void publish(Instant at, StoryBuilder... stories) {
		for (StoryBuilder story : stories) {
			this.desk.file(story.copy(), null);
		}
		this.editions.open(at);
		// As readers ask, in a transaction of their own.
		this.entityManager.clear();
	}

	/** Reads on as a newsroom does that asks with the edition it has. */
	private List<String> news(int limit) {
		List<String> news = new ArrayList<>();
		Mark mark = null;
		Changes changes = this.archive.changesAfter(Mark.all(this.known), limit);
		while (!changes.last().equals(mark)) {
			mark = changes.last();
			changes.stories().forEach((story) -> news.add(story.summary().title()));
			changes.departed().forEach((gone) -> news.add("-" + gone.path().replaceFirst(".*/", "")));
			assertThat(changes.stories().size() + changes.departed().size()).isLessThanOrEqualTo(limit);
			changes = this.archive.changesAfter(mark, limit);
		}
		return news;
	}

	private List<String> news() {
		List<String> news = news(100);
		assertThat(news(2)).containsExactlyInAnyOrderElementsOf(news);
		this.known = this.archive.edition().number();
		return news;
	}

	@Test
	void tellAFollowerOfEveryChangeOnce() {
		publish(NOON, story("one"), story("two"), story("three"), story("draft").draft(),
				story("later").embargoedUntil(NOON.plusSeconds(60)), story("short").expiringAt(NOON.plusSeconds(90)));
		assertThat(news()).containsExactly("one", "two", "three", "short");
		assertThat(news()).isEmpty();

		publish(NOON.plusSeconds(10), story("one").saying("<p>Otherwise.</p>"), story("four"));
		assertThat(news()).containsExactlyInAnyOrder("one", "four");

		publish(NOON.plusSeconds(70));
		assertThat(news()).containsExactly("later");

		this.desk.remove("two.md");
		publish(NOON.plusSeconds(80));
		assertThat(news()).containsExactly("-two");

		publish(NOON.plusSeconds(100));
		assertThat(news()).containsExactly("-short");

		publish(NOON.plusSeconds(110));
		assertThat(news()).isEmpty();
	}

	@Test
	void tellThatAStoryWasTakenBackHoweverThatWasDone() {
		publish(NOON, story("draft"), story("embargo"), story("recalled"), story("expired"));
		news();

		this.desk.recall("recalled.md");
		publish(NOON.plusSeconds(10), story("draft").draft(), story("embargo").embargoedUntil(NOON.plusSeconds(60)),
				story("expired").expiringAt(NOON.minusSeconds(60)));
		assertThat(news()).containsExactlyInAnyOrder("-draft", "-embargo", "-recalled", "-expired");

		publish(NOON.plusSeconds(20), story("draft").draft().saying("<p>Still not.</p>"));
		publish(NOON.plusSeconds(70), story("recalled"));
		assertThat(news()).containsExactlyInAnyOrder("-draft", "embargo", "recalled");

		assertThat(this.archive.departed(NOON.minusSeconds(99), 9)).extracting(Departure::path)
			.allSatisfy((path) -> assertThat(path).doesNotContain("embargo", "recalled"));
	}

	@Test
	void sayNothingOfWhatNeverWasPublic() {
		publish(NOON, story("draft").draft(), story("later").embargoedUntil(NOON.plusSeconds(60)));
		publish(NOON.plusSeconds(1), story("draft").draft().saying("<p>More.</p>"));
		this.desk.remove("later.md");
		publish(NOON.plusSeconds(90));

		Changes all = this.archive.changesAfter(Mark.all(0), 100);

		assertThat(all.stories()).isEmpty();
		assertThat(all.departed()).isEmpty();
		assertThat(all.last()).isEqualTo(Mark.all(0));
	}

	@Test
	void goOnWithWhatChangesMeanwhile() {
		publish(NOON, story("one"), story("two"), story("three"));
		Changes first = this.archive.changesAfter(Mark.all(0), 2);
		publish(NOON.plusSeconds(1), story("three").saying("<p>Otherwise.</p>"));

		assertThat(first.stories()).extracting((story) -> story.summary().title()).containsExactly("one", "two");
		assertThat(this.archive.changesAfter(first.last(), 2).stories()).extracting((story) -> story.summary().title())
			.containsExactly("three");
	}

}
