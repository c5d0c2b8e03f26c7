package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.FileNames;

import org.springframework.stereotype.Component;

/**
 * The links between files, and which of them lead nowhere. A file that comes or goes
 * mends or breaks the links of others, which need not be read again for that.
 */
@Component
class Links {

	private final LinkRecords records;

	private final Problems problems;

	private final ContentFolder folder;

	private final ShownPictures shown;

	Links(LinkRecords records, Problems problems, ContentFolder folder) {
		this.records = records;
		this.problems = problems;
		this.folder = folder;
		this.shown = new ShownPictures(folder);
	}

	/** Reads what the store remembers of the pictures that files show. */
	void open() {
		this.shown.clear();
		this.records.findAllByPictureTrue()
			.forEach((link) -> this.shown.add(link.path(), link.reference().target(), link.seen()));
	}

	/** Learns what has been written and committed. */
	void learn(Note note) {
		if (note.problems() != null) {
			this.shown.replace(note);
		}
	}

	/** Returns the pictures that files show. */
	ShownPictures shown() {
		return this.shown;
	}

	/**
	 * Writes the links that notes tell of, within the caller's transaction.
	 * @param replaced the files that may have had others
	 */
	void write(Collection<String> replaced, Collection<Note> notes) {
		List<LinkRecord> found = new ArrayList<>();
		for (Note note : notes) {
			if (note.problems() != null) {
				note.links()
					.forEach(
							(link) -> found.add(new LinkRecord(note.path(), link, note.pictures().get(link.target()))));
			}
		}
		if (!replaced.isEmpty()) {
			this.records.deleteAllOf(replaced);
		}
		this.records.saveAll(found);
	}

	/**
	 * Tells which links lead nowhere, after files came, changed or went.
	 * @param touched those files
	 * @return what was not known before
	 */
	List<Problem> judge(Collection<String> touched) {
		Set<String> affected = new TreeSet<>(touched);
		// A file that is no copy tells nobody when it comes; those that miss one are
		// asked
		// again.
		Set<String> troubled = this.problems.paths(ProblemRecord.Origin.LINK);
		affected.addAll(troubled);
		for (List<String> some : Portions.of(touched)) {
			affected.addAll(this.records.findPathsTo(some));
		}
		List<Problem> fresh = new ArrayList<>();
		for (List<String> some : Portions.of(affected)) {
			List<Problem> broken = broken(some);
			if (!broken.isEmpty() || !Collections.disjoint(some, troubled)) {
				fresh.addAll(this.problems.renew(ProblemRecord.Origin.LINK, some, broken));
			}
		}
		return fresh;
	}

	/**
	 * Returns the files with a link that leads nowhere, but to one of the given files
	 * once they are read again.
	 */
	Set<String> naming(Collection<String> paths, FileFinder finder) {
		Set<String> found = new TreeSet<>();
		Set<String> touched = Set.copyOf(paths);
		Set<String> names = paths.stream().map(FileNames::name).collect(Collectors.toSet());
		for (List<String> some : Portions.of(this.problems.paths(ProblemRecord.Origin.LINK))) {
			this.records.findAllByPathIn(some)
				.stream()
				.filter((link) -> names.contains(FileNames.name(link.reference().written())))
				.filter((link) -> isLost(link.reference()))
				.filter((link) -> finder.find(link.path(), link.reference()).filter(touched::contains).isPresent())
				.forEach((link) -> found.add(link.path()));
		}
		return found;
	}

	private boolean isLost(FileReference link) {
		return !link.picture() && link.written().startsWith("/") && !this.folder.holds(link.target());
	}

	private List<Problem> broken(List<String> paths) {
		Set<String> there = new HashSet<>();
		List<Problem> broken = new ArrayList<>();
		for (LinkRecord link : this.records.findAllByPathIn(paths)) {
			String target = link.reference().target();
			if (link.reference().picture()) {
				continue;
			}
			if (!there.contains(target) && !this.folder.holds(target)) {
				broken.add(problem(link.path(), link.reference()));
			}
			else {
				there.add(target);
			}
		}
		return broken;
	}

	/** Returns what is wrong with a file that links to one that is not there. */
	static Problem problem(String path, FileReference link) {
		return new Problem(path, link.line(), link.column(), Problem.Severity.WARNING, "This links to " + link.told()
				+ ", which is not in the folder; readers see plain text. Mend the link, " + "or file the other story.");
	}

}
