package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import press.dateline.newsroom.copy.Problem;

/**
 * What is filed within one transaction.
 */
final class Issue {

	private final Map<String, Filed> filed = new LinkedHashMap<>();

	private final Map<String, Supplier<Filed>> taken = new LinkedHashMap<>();

	private final Set<String> changed = new HashSet<>();

	/** Files one file; where another has its address, it may be filed again later. */
	void add(Supplier<Filed> filing) {
		Filed one = filing.get();
		this.filed.put(one.path(), one);
		if (one.changed()) {
			one.notes().forEach((note) -> this.changed.add(note.path()));
		}
		if (one.taken()) {
			this.taken.put(one.path(), filing);
		}
		else {
			this.taken.remove(one.path());
		}
	}

	/** Files those again whose address may have become free meanwhile. */
	void fileWaiting() {
		int before;
		do {
			before = this.taken.size();
			List.copyOf(this.taken.values()).forEach(this::add);
		}
		while (!this.taken.isEmpty() && this.taken.size() < before);
	}

	/**
	 * Returns the files of which something public may have changed, former paths as well.
	 */
	Set<String> changed() {
		return this.changed;
	}

	List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		this.filed.values().forEach((one) -> notes.addAll(one.notes()));
		return notes;
	}

	List<Problem> problems() {
		return notes().stream()
			.flatMap((note) -> (note.problems() != null) ? note.problems().stream() : Stream.empty())
			.toList();
	}

}
