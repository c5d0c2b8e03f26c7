package press.dateline.cluster;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for something to come true, for a limited time.
 */
final class Patience {

	private static final Duration LONGEST = Duration.ofMinutes(4);

	private static final int OFTEN = 20;

	private Patience() {
	}

	/**
	 * Asks again and again until the answer is yes.
	 * @param what says what is waited for
	 * @param state is told where it does not come true
	 */
	static void until(String what, BooleanSupplier answer, Supplier<String> state) {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!answer.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("In " + LONGEST + " it did not come to this: " + what + "\n" + state.get());
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(OFTEN);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
