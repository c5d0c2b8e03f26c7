package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import press.dateline.article.Holdings.Changes;
import press.dateline.article.Holdings.Mark;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
class HoldingsTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	@Autowired
	CopyDesk desk;

	@Autowired
	Editions editions;

	@Autowired
	Holdings holdings;

	private Edition publish(StoryBuilder... stories) {
		for (StoryBuilder story : stories) {
			this.desk.file(story.copy(), null);
		}
		return this.editions.open(NOON);
	}

	private static StoryBuilder story(String name) {
		return aStory().from(name + ".md").titled(name).slugged(name);
	}

	private List<String> titlesAfter(Mark mark) {
		List<String> titles = new ArrayList<>();
		Changes changes = this.holdings.changesAfter(mark, 2);
		while (!changes.last().equals(mark)) {
			changes.stories().forEach((story) -> titles.add(story.title()));
			mark = changes.last();
			changes = this.holdings.changesAfter(mark, 2);
		}
		return titles;
	}

	@Test
	void tellEverythingThatIsFiledHoweverItIsRead() {
		publish(story("one"), story("two"), story("three"));
		publish(story("four"), story("five"));

		assertThat(titlesAfter(Mark.NOTHING)).containsExactly("one", "two", "three", "four", "five");
	}

	@Test
	void tellWhatIsNewerThanAnEdition() {
		Edition first = publish(story("one"), story("two"));
		publish(story("three"));
		Edition third = publish(story("one").saying("<p>Otherwise.</p>"));

		assertThat(titlesAfter(Mark.all(first.number()))).containsExactly("three", "one");
		assertThat(titlesAfter(Mark.all(third.number()))).isEmpty();
	}

	@Test
	void tellWhatIsNotPublicWithItsWindow() {
		publish(story("later").embargoedUntil(NOON.plusSeconds(60)));

		assertThat(this.holdings.changesAfter(Mark.NOTHING, 9).stories()).singleElement()
			.satisfies((story) -> assertThat(story.window().goesPublicAt()).isEqualTo(NOON.plusSeconds(60)));
	}

	@Test
	void tellWhatEveryIndexNeeds() {
		publish(story("one").in(Places.IRAN).about("Water").by("Sara Amini"));

		Holding story = this.holdings.changesAfter(Mark.NOTHING, 9).stories().get(0);
		assertThat(story.regions()).contains("iran", "middle-east", "world");
		assertThat(story.topics()).extracting(Topic::name).containsExactly("Water");
		assertThat(story.bylines()).extracting(Byline::name).containsExactly("Sara Amini");
		assertThat(story.text()).isNotBlank();
	}

	@Test
	void tellThatAStoryIsGone() {
		Edition first = publish(story("one"), story("two"));
		long id = this.holdings.changesAfter(Mark.NOTHING, 1).stories().get(0).id();
		this.desk.remove("one.md");
		this.editions.open(NOON);

		Changes changes = this.holdings.changesAfter(Mark.all(first.number()), 9);
		assertThat(changes.stories()).isEmpty();
		assertThat(changes.gone()).containsExactly(id);
	}

	@Test
	void tellThatAStoryLeftWithoutATrace() {
		Edition first = publish(story("never").embargoedUntil(NOON.plusSeconds(60)));
		long id = this.holdings.changesAfter(Mark.NOTHING, 1).stories().get(0).id();
		this.desk.remove("never.md");
		this.editions.open(NOON);

		assertThat(titlesAfter(Mark.NOTHING)).isEmpty();
		assertThat(this.holdings.removedAfter(first.number())).containsExactly(id);
	}

}
