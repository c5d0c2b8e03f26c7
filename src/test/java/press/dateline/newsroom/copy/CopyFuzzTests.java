package press.dateline.newsroom.copy;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No file takes the reader of copy long, or more memory than its size explains. Some
 * files in every build; {@code -Ddateline.foul-play.inputs=1000000} reads many, and
 * {@code -Ddateline.foul-play.seed=…} others.
 */
class CopyFuzzTests {

	private static final int INPUTS = Integer.getInteger("dateline.foul-play.inputs", 1000);

	private static final long SEED = Long.getLong("dateline.foul-play.seed", 7);

	// Of processor time: what else the machine does is not counted.
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private static final int OFTEN = 50;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@Test
	void readsEveryFileInTimeAndInProportion() throws InterruptedException {
		Watched reading = new Watched();
		reading.setDaemon(true);
		reading.start();
		while (reading.isAlive()) {
			reading.join(OFTEN);
			assertThat(reading.spent()).as(reading::told).isLessThan(LONGEST);
		}
		assertThat(reading.failure).as(reading::told).isNull();
		assertThat(reading.read).isEqualTo(INPUTS);
	}

	/**
	 * A thread that reads one file after the other and knows what each has taken.
	 */
	private static final class Watched extends Thread {

		// Compiling a pattern or a table for the first time, whatever the file.
		private static final long MOST_FOR_ANY = 96L << 20;

		private static final long MOST_FOR_A_BYTE = 16 << 10;

		private final CopyReader reader = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped,
				ReadingLimits.DEFAULTS);

		private volatile int read;

		private volatile long began = Long.MAX_VALUE;

		private volatile int size;

		private volatile Throwable failure;

		private Duration slowest = Duration.ZERO;

		private double hungriest;

		@Override
		public void run() {
			try {
				for (; this.read < INPUTS; this.read++) {
					read(new FoulCopy(seed()).file());
				}
				System.out.printf("Read %d files from seed %d: at most %d ms and %.0f bytes for each byte%n", this.read,
						SEED, this.slowest.toMillis(), this.hungriest);
			}
			catch (Throwable ex) {
				this.failure = ex;
			}
		}

		private void read(CopyFile file) {
			this.size = file.bytes().length;
			long held = THREADS.getThreadAllocatedBytes(getId());
			this.began = THREADS.getThreadCpuTime(getId());
			Reading reading = this.reader.read(file);
			Duration spent = spent();
			long taken = THREADS.getThreadAllocatedBytes(getId()) - held;
			this.began = Long.MAX_VALUE;
			assertThat(spent).isLessThan(LONGEST);
			assertThat(taken).as("bytes taken").isLessThan(MOST_FOR_ANY + this.size * MOST_FOR_A_BYTE);
			SoundReading.demand(file, reading);
			this.slowest = (spent.compareTo(this.slowest) > 0) ? spent : this.slowest;
			this.hungriest = Math.max(this.hungriest, (double) taken / Math.max(1000, this.size));
		}

		/** Returns the processor time that the file at hand has taken so far. */
		Duration spent() {
			long since = this.began;
			return (since == Long.MAX_VALUE) ? Duration.ZERO
					: Duration.ofNanos(THREADS.getThreadCpuTime(getId()) - since);
		}

		String told() {
			return "new FoulCopy(" + seed() + "L).file(), " + this.size + " bytes";
		}

		private long seed() {
			return SEED * 1_000_003L + this.read;
		}

	}

}
