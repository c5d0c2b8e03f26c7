package press.dateline.cluster;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Somebody who asks a node for the same pages again and again, and remembers how it
 * answered.
 */
final class Readers {

	private final List<String> failures = new CopyOnWriteArrayList<>();

	private final List<Long> times = new CopyOnWriteArrayList<>();

	private final Thread thread;

	private volatile boolean ended;

	Readers(Node node, List<String> paths) {
		this.thread = new Thread(() -> {
			while (!this.ended) {
				paths.forEach((path) -> ask(node, path));
			}
		}, "readers");
		this.thread.setDaemon(true);
	}

	private void ask(Node node, String path) {
		long started = System.nanoTime();
		try {
			HttpResponse<byte[]> answer = node.get(path);
			if (answer.statusCode() != 200) {
				this.failures.add(path + " answers " + answer.statusCode());
			}
		}
		catch (RuntimeException ex) {
			this.failures.add(path + ": " + ex);
		}
		this.times.add(System.nanoTime() - started);
	}

	void start() {
		this.thread.start();
	}

	void end() throws InterruptedException {
		this.ended = true;
		this.thread.join();
	}

	/** Returns every answer that was not the page. */
	List<String> failures() {
		return this.failures;
	}

	@Override
	public String toString() {
		List<Long> sorted = this.times.stream().sorted().toList();
		return String.format(Locale.ROOT, "%,d answers, %d of them no page, p50 %.1f ms, p99 %.1f ms, worst %.1f ms",
				sorted.size(), this.failures.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
	}

	private static double at(List<Long> sorted, double share) {
		return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
	}

}
