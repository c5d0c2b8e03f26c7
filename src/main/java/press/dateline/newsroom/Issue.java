package press.dateline.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;

/**
 * What is filed within one transaction.
 */
final class Issue {

	private final Filer filer;

	private final Map<String, Filed> filed = new LinkedHashMap<>();

	private final Map<String, Read.Understood> waiting = new LinkedHashMap<>();

	private final Set<String> changed = new HashSet<>();

	Issue(Filer filer) {
		this.filer = filer;
	}

	void remove(String path, Known known, Instant now) {
		add(this.filer.remove(path, known, now));
	}

	/** Files what was read, the stories last and together. */
	void file(Collection<Read> reads) {
		List<Read.Understood> stories = new ArrayList<>();
		for (Read read : reads) {
			if (isStory(read)) {
				stories.add((Read.Understood) read);
			}
			else {
				file(read);
			}
		}
		List<Filed> done = this.filer.fileStories(stories);
		for (int i = 0; i < done.size(); i++) {
			add(stories.get(i), done.get(i));
		}
	}

	void file(Read read) {
		if (read instanceof Read.Understood understood) {
			add(understood, this.filer.file(understood));
		}
		else if (read instanceof Read.Same same && !same.isKnown()) {
			add(this.filer.touch(same));
		}
	}

	private void add(Read.Understood read, Filed one) {
		add(one);
		if (one.holder() != null) {
			this.waiting.put(one.path(), read);
		}
		else {
			this.waiting.remove(one.path());
		}
	}

	/** Files those again whose address may have become free meanwhile. */
	void fileWaiting() {
		int before;
		do {
			before = this.waiting.size();
			List.copyOf(this.waiting.values()).forEach(this::file);
		}
		while (!this.waiting.isEmpty() && this.waiting.size() < before);
	}

	/**
	 * Returns files that want each other's address, as when two have exchanged their
	 * names; empty where there are none.
	 */
	Optional<List<String>> circle() {
		return this.waiting.keySet().stream().map(this::circleFrom).filter((circle) -> !circle.isEmpty()).findFirst();
	}

	/** Moves the story that each file of a circle wants out of the way of the others. */
	List<Read.Understood> park(List<String> circle) {
		return circle.stream().map((path) -> this.filer.park(this.waiting.remove(path), holder(path))).toList();
	}

	/**
	 * Returns the files of which something public may have changed, and their former
	 * paths.
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

	private void add(Filed one) {
		this.filed.put(one.path(), one);
		if (one.changed()) {
			one.notes().forEach((note) -> this.changed.add(note.path()));
		}
	}

	private List<String> circleFrom(String start) {
		Set<String> circle = new LinkedHashSet<>();
		String path = start;
		while (path != null && isStory(this.waiting.get(path)) && !circle.contains(path)) {
			circle.add(path);
			path = holder(path);
		}
		return start.equals(path) ? List.copyOf(circle) : List.of();
	}

	private static boolean isStory(@Nullable Read read) {
		return read instanceof Read.Understood understood && understood.reading() instanceof Reading.Readable;
	}

	private String holder(String path) {
		return Objects.requireNonNull(this.filed.get(path).holder());
	}

}
