package press.dateline.desk.live;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.newsroom.FilesTaken;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class EventStreamsTests {

	private static final Interest LAKE = new Interest("lake.md");

	private final EventStreams streams = new EventStreams();

	@BeforeEach
	void start() {
		this.streams.start();
	}

	@AfterEach
	void stop() {
		this.streams.stop();
	}

	@Test
	void tellOfOneFileToWhomItConcernsAlone() {
		assertThat(LAKE.isIn(new FilesTaken(Set.of("lake.md", "river.md")))).isTrue();
		assertThat(LAKE.isIn(new FilesTaken(Set.of("river.md")))).isFalse();
		assertThat(LAKE.isIn(new FilesTaken(Set.of()))).as("taken by another node").isTrue();
		assertThat(LAKE.isInEditions()).isFalse();
		assertThat(Interest.EVERYTHING.isIn(new FilesTaken(Set.of("river.md")))).isTrue();
		assertThat(Interest.EVERYTHING.isInEditions()).isTrue();
	}

	@Test
	void areNotOpenedWithoutEnd() {
		assertThat(IntStream.range(0, 200).mapToObj((number) -> open())).containsOnly(HttpStatus.OK);

		assertThat(open()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void areNotOpenedWhileTheSiteStops() {
		this.streams.stop();

		assertThat(open()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void areOpenedAgainWhereTheSiteGoesOn() {
		this.streams.stop();
		this.streams.start();

		assertThat(open()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void endWhereTheReaderMayNotReadOn() {
		AtomicBoolean wanted = new AtomicBoolean(true);
		EventStream stream = new EventStream(LAKE, wanted::get, Runnable::run);

		assertThat(stream.pulse(9)).isTrue();
		wanted.set(false);
		assertThat(stream.pulse(9)).isFalse();
	}

	@Test
	void endAfterSomeTimeSoThatTheyAreOpenedAnew() {
		EventStream stream = new EventStream(LAKE, () -> true, Runnable::run);

		assertThat(stream.pulse(2)).isTrue();
		assertThat(stream.pulse(2)).isFalse();
	}

	@Test
	void letGoWhoTakesNothing() {
		Executor stuck = (work) -> {
		};
		EventStream stream = new EventStream(LAKE, () -> true, stuck);

		assertThat(stream.pulse(9)).isTrue();
		assertThat(stream.pulse(9)).isFalse();
	}

	private Object open() {
		return this.streams.open(Interest.EVERYTHING, () -> true).getStatusCode();
	}

}
