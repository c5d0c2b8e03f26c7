package press.dateline.desk.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import press.dateline.newsroom.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class GuessesTests {

	private final MovableClock clock = new MovableClock();

	private final Guesses guesses = new Guesses(this.clock);

	private void guess(String network, int times) {
		for (int i = 0; i < times; i++) {
			this.guesses.ask(network);
		}
	}

	@Test
	void letAnEditorMistypeAFewTimes() {
		guess("a", Guesses.FREE - 1);

		assertThat(this.guesses.ask("a")).isZero();
	}

	@Test
	void makeWhoeverGoesOnWaitLongerAndLonger() {
		guess("a", Guesses.FREE);
		assertThat(this.guesses.ask("a")).isEqualTo(Duration.ofSeconds(10));

		this.clock.forward(Duration.ofSeconds(10));
		assertThat(this.guesses.ask("a")).isZero();
		assertThat(this.guesses.ask("a")).isEqualTo(Duration.ofSeconds(20));
	}

	@Test
	void neverMakeAnybodyWaitMoreThanAQuarterOfAnHour() {
		for (int i = 0; i < 50; i++) {
			this.clock.forward(this.guesses.ask("a"));
		}
		guess("a", 1);

		assertThat(this.guesses.ask("a")).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void doNotLetThoseWhoWaitMakeItLonger() {
		guess("a", Guesses.FREE + 100);

		assertThat(this.guesses.ask("a")).isEqualTo(Duration.ofSeconds(10));
	}

	@Test
	void doNotLetOneNetworkPayForAnother() {
		guess("a", 100);

		assertThat(this.guesses.ask("b")).isZero();
	}

	@Test
	void stopManyNetworksTogetherButNoneThatAnEditorCameFrom() {
		this.guesses.ask("editor");
		this.guesses.right("editor");
		for (int i = 0; i < Guesses.OF_ALL; i++) {
			this.guesses.ask("stranger " + i);
		}

		assertThat(this.guesses.ask("another stranger")).isPositive();
		assertThat(this.guesses.ask("editor")).isZero();

		this.clock.forward(Duration.ofMinutes(10));
		assertThat(this.guesses.ask("another stranger")).isZero();
	}

	@Test
	void areForgottenOnceOneWasRight() {
		guess("a", Guesses.FREE - 1);
		this.guesses.right("a");
		guess("a", Guesses.FREE - 1);

		assertThat(this.guesses.ask("a")).isZero();
	}

}
