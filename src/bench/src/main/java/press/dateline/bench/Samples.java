package press.dateline.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Several measurements of the same thing.
 */
final class Samples {

	private final List<Double> values = new ArrayList<>();

	void add(double value) {
		this.values.add(value);
	}

	int count() {
		return this.values.size();
	}

	/** Returns the one in the middle. */
	double median() {
		return below(50);
	}

	/** Returns the largest. */
	double worst() {
		return below(100);
	}

	/**
	 * Returns the smallest value that so many of a hundred do not exceed.
	 * @throws IllegalStateException where nothing was measured
	 */
	double below(int percent) {
		if (this.values.isEmpty()) {
			throw new IllegalStateException("Nothing was measured");
		}
		List<Double> sorted = this.values.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

}
