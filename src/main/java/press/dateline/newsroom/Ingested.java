package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import press.dateline.newsroom.copy.Problem;

/**
 * What an ingest did.
 */
final class Ingested {

	private final Set<String> changed = new HashSet<>();

	private final Set<String> touched = new HashSet<>();

	private final Set<String> restless = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	private final List<Problem> closed = new ArrayList<>();

	void add(Issue issue) {
		this.changed.addAll(issue.changed());
		issue.notes().forEach((note) -> this.touched.add(note.path()));
		this.problems.addAll(issue.problems());
	}

	void addRestless(String path) {
		this.restless.add(path);
	}

	void addClosed(Problem problem) {
		this.closed.add(problem);
	}

	/** Files of which something public may have changed. */
	Set<String> changed() {
		return this.changed;
	}

	/** Files that came, changed or went, former paths as well. */
	Set<String> touched() {
		return this.touched;
	}

	/** Files that changed while they were read. */
	Set<String> restless() {
		return this.restless;
	}

	/** Problems of the files that were read. */
	List<Problem> problems() {
		return this.problems;
	}

	/** Problems of files that could not be opened. */
	List<Problem> closed() {
		return this.closed;
	}

}
