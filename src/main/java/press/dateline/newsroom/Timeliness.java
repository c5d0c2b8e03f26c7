package press.dateline.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import press.dateline.newsroom.FolderHealth.Timing;

/**
 * How long it took from a file being saved to readers seeing it, for the last files.
 */
final class Timeliness {

	private static final int REMEMBERED = 200;

	// A file that was copied here keeps the time at which it was written elsewhere.
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final Deque<Duration> last = new ArrayDeque<>();

	/** Takes note of a file; one whose times make no sense is left out. */
	synchronized void add(Instant saved, Instant visible) {
		Duration wait = Duration.between(saved, visible);
		if (!wait.isNegative() && wait.compareTo(LONGEST) <= 0) {
			this.last.addLast(wait);
			if (this.last.size() > REMEMBERED) {
				this.last.removeFirst();
			}
		}
	}

	/** Returns the median and the worst; empty before the first file. */
	synchronized Optional<Timing> timing() {
		List<Duration> sorted = this.last.stream().sorted().toList();
		return sorted.isEmpty() ? Optional.empty()
				: Optional.of(new Timing(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size()));
	}

}
