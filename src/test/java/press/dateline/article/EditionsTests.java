package press.dateline.article;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.article.StoryBuilder.aStory;

@ArchiveTest
@ExtendWith(OutputCaptureExtension.class)
class EditionsTests {

	private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private static final Instant MIDNIGHT = Instant.parse("2026-01-21T00:00:00Z");

	@Autowired
	Editions editions;

	@Autowired
	CopyDesk desk;

	@Test
	void startsBeforeEverything() {
		Edition none = this.editions.current();

		assertThat(none.number()).isZero();
		assertThat(none.instant()).isBefore(Instant.parse("1000-01-01T00:00:00Z"));
		assertThat(none.nextChange()).isBefore(NOON);
	}

	@Test
	void opensOneAfterTheOther() {
		Edition first = this.editions.open(NOON);
		Edition second = this.editions.open(NOON.plusSeconds(1));

		assertThat(first).isEqualTo(new Edition(1, NOON, MIDNIGHT));
		assertThat(second).isEqualTo(new Edition(2, NOON.plusSeconds(1), MIDNIGHT));
		assertThat(this.editions.current()).isEqualTo(second);
	}

	@Test
	void keepsItsInstantToTheMicrosecond() {
		this.editions.open(NOON.plusNanos(1_999));

		assertThat(this.editions.current().instant()).isEqualTo(NOON.plusNanos(1_000));
	}

	@Test
	void neverGoesBack(CapturedOutput output) {
		this.editions.open(NOON);

		Edition next = this.editions.open(NOON.minusSeconds(60));

		assertThat(next.number()).isEqualTo(2);
		assertThat(next.instant()).isEqualTo(NOON);
		assertThat(output).contains("Check the time of this machine");
	}

	static Stream<StoryBuilder> storiesThatChangeInAMinute() {
		Instant then = NOON.plusSeconds(60);
		return Stream.of(aStory().embargoedUntil(then), aStory().expiringAt(then), aStory().pinnedUntil(then),
				aStory().breakingUntil(then));
	}

	@ParameterizedTest
	@MethodSource("storiesThatChangeInAMinute")
	void changesNextWhenAStoryDoes(StoryBuilder story) {
		this.desk.file(aStory().titled("Later").embargoedUntil(NOON.plusSeconds(90)).copy(), null);
		this.desk.file(story.copy(), null);

		assertThat(this.editions.open(NOON).nextChange()).isEqualTo(NOON.plusSeconds(60));
		assertThat(this.editions.open(NOON.plusSeconds(60)).nextChange()).isEqualTo(NOON.plusSeconds(90));
		assertThat(this.editions.open(NOON.plusSeconds(90)).nextChange()).isEqualTo(MIDNIGHT);
	}

	@Test
	void expectsNoChangeOfAStoryThatWasRevisedOrRemoved() {
		this.desk.file(aStory().from("a.md").embargoedUntil(NOON.plusSeconds(60)).copy(), null);
		this.desk.file(aStory().from("b.md").slugged("b").embargoedUntil(NOON.plusSeconds(60)).copy(), null);

		this.desk.file(aStory().from("a.md").copy(), null);
		this.desk.remove("b.md");

		assertThat(this.editions.open(NOON).nextChange()).isEqualTo(MIDNIGHT);
	}

	@Test
	void beginsTheDayAtMidnight() {
		assertThat(this.editions.open(MIDNIGHT).nextChange()).isEqualTo(MIDNIGHT.plusSeconds(24 * 60 * 60));
	}

}
