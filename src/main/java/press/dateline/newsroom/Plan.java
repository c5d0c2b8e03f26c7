package press.dateline.newsroom;

import java.util.List;

/**
 * What is to be done after the folder was compared with what is known.
 *
 * @param fingerprint of everything besides a file that its reading depends on
 * @param reading files to read, in the order of their paths
 * @param leaving files that left, and may be taken out
 * @param missing files that vanished in such numbers that they are kept
 * @param release whether an editor has ordered that those leave which are missing
 */
record Plan(String fingerprint, List<Task> reading, List<String> leaving, List<String> missing, boolean release) {

	/** Returns whether there is nothing to do. */
	boolean isEmpty() {
		return this.reading.isEmpty() && this.leaving.isEmpty() && this.missing.isEmpty();
	}

	/** Returns how many files are no longer there. */
	int vanished() {
		return this.leaving.size() + this.missing.size();
	}

}
