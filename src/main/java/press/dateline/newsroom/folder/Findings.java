package press.dateline.newsroom.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;

/**
 * What a walk has found so far.
 */
final class Findings {

	private final TreeMap<String, ContentFile> files = new TreeMap<>();

	private final Set<String> doubtful = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	private @Nullable Set<Path> realFiles;

	private @Nullable ContentFile regions;

	/** Returns whether a path can be used; where it cannot, that is a problem. */
	boolean isFit(String path) {
		return Names.flaw(path).map((flaw) -> {
			if (Names.isUnreadable(path)) {
				// Which remembered file it was is unknown: none near it is taken for
				// gone. In the root only the file itself can be meant.
				String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
				this.doubtful.add(folder.isEmpty() ? path : folder);
			}
			problem(Names.printable(path), Problem.Severity.ERROR, flaw);
			return false;
		}).orElse(true);
	}

	void file(ContentFile file, long limit) {
		if (isSmallEnough(file, limit)) {
			ContentFile other = this.files.get(file.path());
			this.files.put(file.path(), (other != null) ? one(file, other) : file);
			if (this.realFiles != null) {
				this.realFiles.add(file.file());
			}
		}
	}

	void regions(ContentFile file, long limit) {
		if (isSmallEnough(file, limit)) {
			this.regions = file;
		}
	}

	/** Returns whether a file is already known by its real path. */
	boolean hasReal(Path file) {
		if (this.realFiles == null) {
			this.realFiles = new HashSet<>();
			for (ContentFile known : this.files.values()) {
				this.realFiles.add(known.file());
			}
		}
		return this.realFiles.contains(file);
	}

	void doubt(String path, String text) {
		this.doubtful.add(path);
		problem(path, Problem.Severity.ERROR, text);
	}

	void warn(String path, String text) {
		problem(path, Problem.Severity.WARNING, text);
	}

	Snapshot snapshot() {
		warnOfCase();
		return new Snapshot(this.files, this.regions, this.doubtful, this.problems, null);
	}

	private boolean isSmallEnough(ContentFile file, long limit) {
		if (file.stamp().size() <= limit) {
			return true;
		}
		doubt(file.path(), String.format(Locale.ROOT,
				"The file has %,d bytes, and at most %,d are read. Split it, or raise dateline.newsroom.file-size.",
				file.stamp().size(), limit));
		return false;
	}

	// Two names on disk that are one in NFC: the one that is spelt so keeps it, else the
	// earlier, so that every machine chooses alike.
	private ContentFile one(ContentFile file, ContentFile other) {
		boolean first = isSpeltAsPath(file)
				|| (!isSpeltAsPath(other) && file.file().toString().compareTo(other.file().toString()) < 0);
		problem(file.path(), Problem.Severity.WARNING,
				"Two files have this name, spelt with different Unicode forms of the same letters; one of them is not "
						+ "read. Rename or remove it.");
		return first ? file : other;
	}

	private static boolean isSpeltAsPath(ContentFile file) {
		return file.file().toString().replace('\\', '/').endsWith(file.path());
	}

	private void warnOfCase() {
		Map<String, String> seen = new HashMap<>();
		for (String path : this.files.keySet()) {
			String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
			if (other != null) {
				warn(path, "The name differs from " + other + " in capital letters alone. On many machines they "
						+ "would be one file; rename one of them.");
			}
		}
	}

	private void problem(String path, Problem.Severity severity, String text) {
		this.problems.add(new Problem(path, 1, 1, severity, text));
	}

}
