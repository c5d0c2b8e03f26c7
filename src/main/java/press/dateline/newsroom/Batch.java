package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes one transaction and one edition: few enough files that memory holds them
 * and readers do not wait, many enough that a store does not tire.
 *
 * @param reading files to read
 * @param leaving files to take out
 */
record Batch(List<Task> reading, List<String> leaving) {

	private static final int FILES = 500;

	private static final long BYTES = 16 * 1024 * 1024;

	/** Divides a plan; a small one stays whole. */
	static List<Batch> of(Plan plan) {
		List<Batch> batches = new ArrayList<>();
		List<Task> reading = new ArrayList<>();
		List<String> leaving = new ArrayList<>();
		long bytes = 0;
		for (String path : plan.leaving()) {
			leaving.add(path);
			if (leaving.size() == FILES) {
				batches.add(new Batch(List.of(), List.copyOf(leaving)));
				leaving.clear();
			}
		}
		for (Task task : plan.reading()) {
			reading.add(task);
			bytes += task.file().stamp().size();
			if (reading.size() == FILES || bytes > BYTES) {
				batches.add(new Batch(List.copyOf(reading), List.copyOf(leaving)));
				reading.clear();
				leaving.clear();
				bytes = 0;
			}
		}
		if (!reading.isEmpty() || !leaving.isEmpty()) {
			batches.add(new Batch(List.copyOf(reading), List.copyOf(leaving)));
		}
		return batches;
	}

}
