package press.dateline.newsroom;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Opens an edition at the very moment at which something is due to change: an embargo
 * lifts, a story expires, a pin ends, a day begins.
 */
@Component
class Schedule {

	// A machine that slept, or whose clock was set, finds out this soon.
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private static final Logger logger = LoggerFactory.getLogger(Schedule.class);

	private final Press press;

	private volatile @Nullable Thread thread;

	Schedule(Press press) {
		this.press = press;
	}

	/** Opens an edition now if a moment has come or was missed. */
	void catchUp() {
		this.press.catchUp();
	}

	void start() {
		Thread started = new Thread(this::run, "newsroom-schedule");
		started.setDaemon(true);
		this.thread = started;
		started.start();
	}

	void stop() {
		this.thread = null;
		this.press.wake();
	}

	private void run() {
		while (isWanted()) {
			try {
				this.press.awaitDue(LONGEST_WAIT, this::isWanted);
				if (isWanted()) {
					catchUp();
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (LostLeaseException ex) {
				// Whoever has the lease opens it.
				return;
			}
			catch (RuntimeException ex) {
				logger.error("The next edition could not be opened; it is tried again in {} s",
						LONGEST_WAIT.toSeconds(), ex);
				rest();
			}
		}
	}

	private boolean isWanted() {
		return Thread.currentThread() == this.thread;
	}

	private void rest() {
		try {
			Thread.sleep(LONGEST_WAIT.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
