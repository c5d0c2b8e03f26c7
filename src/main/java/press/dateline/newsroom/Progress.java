package press.dateline.newsroom;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a long reading has come. It tells the log every five seconds.
 */
final class Progress {

	private static final long SILENCE = TimeUnit.SECONDS.toNanos(5);

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private final int total;

	private final long started = System.nanoTime();

	private volatile int read;

	private long told = this.started;

	Progress(int total) {
		this.total = total;
	}

	void advance(int files) {
		this.read += files;
		long now = System.nanoTime();
		if (now - this.told > SILENCE && this.read < this.total) {
			this.told = now;
			logger.info("{}", this);
		}
	}

	/** Returns how many files there are to read. */
	int total() {
		return this.total;
	}

	/** Returns whether it is worth telling of. */
	boolean isLong() {
		return this.total > 500;
	}

	/** Returns the seconds since it began. */
	double seconds() {
		return (System.nanoTime() - this.started) / 1e9;
	}

	@Override
	public String toString() {
		double rate = this.read / Math.max(seconds(), 0.001);
		String left = (this.read > 0)
				? String.format(Locale.ROOT, ", about %.0f s left", (this.total - this.read) / rate) : "";
		return String.format(Locale.ROOT, "Read %,d of %,d files, %,.0f a second%s", this.read, this.total, rate, left);
	}

}
