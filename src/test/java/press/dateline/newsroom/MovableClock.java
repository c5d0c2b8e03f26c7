package press.dateline.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that shows what a test tells it to.
 */
public class MovableClock extends Clock {

	static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

	private volatile Instant now = NOON;

	void show(Instant moment) {
		this.now = moment;
	}

	/** Puts it forward. */
	public void forward(Duration time) {
		show(this.now.plus(time));
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
