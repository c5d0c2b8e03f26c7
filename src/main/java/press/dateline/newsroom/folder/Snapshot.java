package press.dateline.newsroom.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;

/**
 * The content folder at one moment, or a part of it.
 *
 * @param files what counts as copy, by path
 * @param regions the file {@code _regions.yml}, where there is one
 * @param doubtful paths of files and folders that are there but could not be looked at:
 * nothing at or below them may be taken for gone; the empty path is the content folder
 * itself
 * @param problems what an editor must mend
 * @param looked the paths that were looked at; {@code null} for the whole folder
 */
public record Snapshot(SortedMap<String, ContentFile> files, @Nullable ContentFile regions, Set<String> doubtful,
		List<Problem> problems, @Nullable Set<String> looked) {

	/** The path under which a problem of the content folder itself is told. */
	public static final String FOLDER = ".";

	private static final String ROOT = "";

	public Snapshot {
		files = Collections.unmodifiableSortedMap(files);
		doubtful = Set.copyOf(doubtful);
		problems = List.copyOf(problems);
		looked = (looked != null) ? Set.copyOf(looked) : null;
	}

	static Snapshot unavailable(String text) {
		Problem problem = new Problem(FOLDER, 1, 1, Problem.Severity.ERROR, text);
		return new Snapshot(new TreeMap<>(), null, Set.of(ROOT), List.of(problem), null);
	}

	/** Returns what to tell where the content folder itself could not be read. */
	public Optional<String> unavailable() {
		return this.doubtful.contains(ROOT) ? Optional.of(this.problems.get(0).text()) : Optional.empty();
	}

	/** Returns whether the whole folder was looked at. */
	public boolean isWhole() {
		return this.looked == null;
	}

	/**
	 * Returns whether a file is certainly not in the folder: its place was looked at, and
	 * it was not there.
	 */
	public boolean lacks(String path) {
		return covers(path) && !this.files.containsKey(path) && !isDoubtful(path);
	}

	/** Returns whether the given path was looked at. */
	public boolean covers(String path) {
		return this.looked == null || this.looked.contains(path);
	}

	/**
	 * Returns the same folder without files that have not stopped growing; they are
	 * neither changed nor gone.
	 */
	public Snapshot leavingOut(Collection<String> growing) {
		if (growing.isEmpty()) {
			return this;
		}
		SortedMap<String, ContentFile> settled = new TreeMap<>(this.files);
		settled.keySet().removeAll(new HashSet<>(growing));
		Set<String> unsure = new HashSet<>(this.doubtful);
		unsure.addAll(growing);
		return new Snapshot(settled, this.regions, unsure, new ArrayList<>(this.problems), this.looked);
	}

	private boolean isDoubtful(String path) {
		if (this.doubtful.isEmpty()) {
			return false;
		}
		String at = path;
		while (!this.doubtful.contains(at)) {
			if (at.isEmpty()) {
				return false;
			}
			at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
		}
		return true;
	}

}
