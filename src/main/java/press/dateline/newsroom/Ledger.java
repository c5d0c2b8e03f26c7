package press.dateline.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;

import org.springframework.stereotype.Component;

/**
 * What the newsroom knows of every file. The store remembers it; a copy is kept in
 * memory, so that comparing the folder asks the store nothing.
 */
@Component
class Ledger {

	private final CopyRecords records;

	private final Problems problems;

	private final Links links;

	private final Map<String, Known> present = new ConcurrentHashMap<>();

	private final Map<String, Known> gone = new ConcurrentHashMap<>();

	private final Map<String, String> waiting = new ConcurrentHashMap<>();

	Ledger(CopyRecords records, Problems problems, Links links) {
		this.records = records;
		this.problems = problems;
		this.links = links;
	}

	/** Reads what the store remembers. */
	void open() {
		this.present.clear();
		this.gone.clear();
		this.waiting.clear();
		this.links.open();
		this.records.findAllKnown()
			.forEach((copy) -> learn(copy.get(0, String.class), copy.get(1, Known.class).retried()));
	}

	/** Returns how many files the store remembers, those that have left as well. */
	long remembered() {
		return this.records.count();
	}

	/** Returns what is known of a file, even where it has left. */
	Optional<Known> find(String path) {
		Known known = this.present.get(path);
		return Optional.ofNullable((known != null) ? known : this.gone.get(path));
	}

	/** Returns the files that have not left and fulfil a condition. */
	List<String> present(Predicate<String> condition) {
		return this.present.keySet().stream().filter(condition).sorted().toList();
	}

	/** Counts the files that have not left and fulfil a condition. */
	long count(Predicate<Known> condition) {
		return this.present.values().stream().filter(condition).count();
	}

	/** Returns the files that left after the given moment. */
	List<String> leftSince(Instant moment) {
		return this.gone.entrySet()
			.stream()
			.filter((file) -> file.getValue().isAwaySince(moment))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/** Returns the files that wait for an address that one of the given files has. */
	Set<String> waitingFor(Collection<String> holders) {
		return this.waiting.entrySet()
			.stream()
			.filter((file) -> holders.contains(file.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** Returns the files that show a picture which has come, changed or gone since. */
	Set<String> withOtherPictures() {
		return this.links.shown().filesToReadAgain();
	}

	/** Returns the files that show one of the given pictures. */
	Set<String> showing(Collection<String> pictures) {
		return this.links.shown().filesShowing(pictures);
	}

	/**
	 * Returns the files with a link that leads nowhere, to one of the given files if
	 * those were read again.
	 */
	Set<String> naming(Collection<String> paths, FileFinder finder) {
		return this.links.naming(paths, finder);
	}

	/**
	 * Writes notes to the store, within the caller's transaction; {@link #learn} follows
	 * when it has been committed.
	 */
	void write(Collection<Note> notes) {
		Map<String, Note> changed = new HashMap<>();
		List<String> forgotten = new ArrayList<>();
		List<String> replaced = new ArrayList<>();
		List<Problem> found = new ArrayList<>();
		for (Note note : notes) {
			if (note.known() != null) {
				changed.put(note.path(), note);
			}
			else {
				forgotten.add(note.path());
			}
			if (note.problems() != null) {
				found.addAll(note.problems());
				// Nothing is written of a file that was never seen.
				if (find(note.path()).isPresent()) {
					replaced.add(note.path());
				}
			}
		}
		this.records.deleteAllByIdInBatch(forgotten);
		store(changed);
		this.problems.replace(replaced, found);
		this.links.write(replaced, notes);
	}

	/** Writes what the transaction has done so far. */
	void flush() {
		this.records.flush();
	}

	/** Learns what has been written and committed. */
	void learn(Collection<Note> notes) {
		notes.forEach((note) -> {
			learn(note.path(), note.known());
			this.links.learn(note);
		});
	}

	private void learn(String path, @Nullable Known known) {
		this.present.remove(path);
		this.gone.remove(path);
		this.waiting.remove(path);
		if (known != null) {
			(known.isGone() ? this.gone : this.present).put(path, known);
			if (known.holder() != null) {
				this.waiting.put(path, known.holder());
			}
		}
	}

	private void store(Map<String, Note> changed) {
		Map<String, Note> fresh = new HashMap<>(changed);
		List<String> stored = changed.keySet().stream().filter((path) -> find(path).isPresent()).toList();
		this.records.findAllById(stored).forEach((copy) -> copy.become(fresh.remove(copy.getId())));
		this.records.saveAll(fresh.values().stream().map(CopyRecord::new).toList());
	}

}
