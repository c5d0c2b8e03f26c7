package press.dateline.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuessesTests {

	private final Watch watch = new Watch();

	private final Guesses guesses = new Guesses(this.watch);

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

		this.watch.forward(Duration.ofSeconds(10));
		assertThat(this.guesses.ask("a")).isZero();
		assertThat(this.guesses.ask("a")).isEqualTo(Duration.ofSeconds(20));
	}

	@Test
	void neverMakeAnybodyWaitMoreThanAQuarterOfAnHour() {
		for (int i = 0; i < 50; i++) {
			this.watch.forward(this.guesses.ask("a"));
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

		this.watch.forward(Duration.ofMinutes(10));
		assertThat(this.guesses.ask("another stranger")).isZero();
	}

	@Test
	void areForgottenOnceOneWasRight() {
		guess("a", Guesses.FREE - 1);
		this.guesses.right("a");
		guess("a", Guesses.FREE - 1);

		assertThat(this.guesses.ask("a")).isZero();
	}

	/**
	 * A clock that a test puts forward.
	 */
	private static final class Watch extends Clock {

		private Instant now = Instant.parse("2026-01-20T12:00:00Z");

		void forward(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
