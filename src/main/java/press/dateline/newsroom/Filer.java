package press.dateline.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.CopyDesk;
import press.dateline.article.Filing;
import press.dateline.article.Submission;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;

import org.springframework.stereotype.Component;

/**
 * Takes one file at a time to the copy desk. Every method joins the caller's transaction.
 */
@Component
class Filer {

	private final CopyDesk desk;

	Filer(CopyDesk desk) {
		this.desk = desk;
	}

	/** Files stories, one after the other. */
	List<Filed> fileStories(List<Read.Understood> reads) {
		List<Submission> submissions = reads.stream().map(Filer::submission).toList();
		List<Filing> filings = this.desk.file(submissions);
		List<Filed> filed = new ArrayList<>(reads.size());
		for (int i = 0; i < reads.size(); i++) {
			filed.add(story(reads.get(i), filings.get(i)));
		}
		return filed;
	}

	/** Files what was read, whatever it is. */
	Filed file(Read.Understood read) {
		Known before = before(read);
		Reading reading = read.reading();
		if (reading instanceof Reading.Readable) {
			return fileStories(List.of(read)).get(0);
		}
		if (reading instanceof Reading.Standing standing) {
			return filePage(read, before, standing);
		}
		if (reading instanceof Reading.Held held) {
			return hold(read, before, held);
		}
		return filed(read, before.notCopy(), List.of(), withdraw(before));
	}

	/** Remembers that a file was written again but says the same. */
	Filed touch(Read.Same read) {
		String path = read.task().path();
		Known known = Objects.requireNonNull(read.task().known());
		return new Filed(path, List.of(Note.same(path, known.reading(read.version()))), false, null);
	}

	/** Takes a file's story or page out of the site. */
	Filed remove(String path, Known known, Instant now) {
		boolean changed = withdraw(known);
		return new Filed(path, List.of(Note.gone(path, known.gone(now))), changed, null);
	}

	/**
	 * Gives the story that one file had to another file, whose path follows later: the
	 * first half of an exchange.
	 * @return the file that has it, which knows it by a path that no file can have
	 */
	Read.Understood park(Read.Understood read, String holder) {
		Task task = read.task();
		String parked = "/" + task.path();
		Reading.Readable readable = (Reading.Readable) read.reading();
		this.desk.file(at(parked, readable.copy()), holder);
		Known known = before(read).story(parked);
		return new Read.Understood(new Task(task.file(), known, task.former(), task.arrivedAt(), true), read.version(),
				readable, read.pictures());
	}

	private static Copy at(String path, Copy copy) {
		return new Copy(new Copy.Source(path, copy.source().hash()), copy.permalink(), copy.headline(), copy.dateline(),
				copy.language(), copy.work(), copy.kind(), copy.topics(), copy.bylines(), copy.timing(), copy.body(),
				copy.corrections(), copy.aliases(), copy.withdrawal());
	}

	private static Known before(Read.Understood read) {
		Task task = read.task();
		return (task.known() != null) ? task.known().reading(read.version())
				: Known.arriving(read.version(), task.arrivedAt());
	}

	private static Submission submission(Read.Understood read) {
		Copy copy = ((Reading.Readable) read.reading()).copy();
		return new Submission(copy, other(before(read).storyPath(), read.task().path()));
	}

	private Filed story(Read.Understood read, Filing filing) {
		Known before = before(read);
		if (filing instanceof Filing.AddressTaken taken) {
			return addressTaken(read, before, taken.holder(), false);
		}
		boolean changed = !(filing instanceof Filing.Unchanged);
		if (before.pagePath() != null) {
			this.desk.removePage(before.pagePath());
			changed = true;
		}
		return filed(read, before.story(read.task().path()), read.reading().references(), changed);
	}

	private Filed filePage(Read.Understood read, Known before, Reading.Standing standing) {
		String path = read.task().path();
		String formerPage = other(before.pagePath(), path);
		if (formerPage != null) {
			this.desk.removePage(formerPage);
		}
		Filing filing = this.desk.filePage(standing.page());
		if (filing instanceof Filing.AddressTaken taken) {
			return addressTaken(read, (formerPage != null) ? before.withoutPage() : before, taken.holder(),
					formerPage != null);
		}
		boolean changed = formerPage != null || !(filing instanceof Filing.Unchanged);
		if (before.storyPath() != null) {
			this.desk.remove(before.storyPath());
			changed = true;
		}
		return filed(read, before.page(path), standing.references(), changed);
	}

	private Filed hold(Read.Understood read, Known before, Reading.Held held) {
		boolean changed = false;
		Known after = before.held();
		if (held.recalls() && before.storyPath() != null) {
			this.desk.recall(before.storyPath());
			changed = true;
		}
		if (held.recalls() && before.pagePath() != null) {
			this.desk.removePage(before.pagePath());
			after = after.withoutPage();
			changed = true;
		}
		return filed(read, after, List.of(), changed);
	}

	private boolean withdraw(Known known) {
		boolean story = known.storyPath() != null && !known.isGone();
		if (story) {
			this.desk.remove(known.storyPath());
		}
		if (known.pagePath() != null) {
			this.desk.removePage(known.pagePath());
		}
		return story || known.pagePath() != null;
	}

	/** Returns what is wrong with a file that asks for an address that another has. */
	static Problem addressTaken(String path, String holder) {
		return new Problem(path, 1, 1, Problem.Severity.ERROR,
				path + " asks for the address that " + holder + " has. Give one of them another slug, or remove one.");
	}

	private static Filed addressTaken(Read.Understood read, Known before, String holder, boolean changed) {
		String path = read.task().path();
		List<Problem> problems = new ArrayList<>(read.reading().problems());
		problems.add(addressTaken(path, holder));
		return new Filed(path, notes(read, before.addressTaken(holder), problems, List.of()), changed, holder);
	}

	private static Filed filed(Read.Understood read, Known known, List<FileReference> links, boolean changed) {
		return new Filed(read.task().path(), notes(read, known, read.reading().problems(), links), changed, null);
	}

	private static List<Note> notes(Read.Understood read, Known known, List<Problem> problems,
			List<FileReference> links) {
		List<Note> notes = new ArrayList<>();
		if (read.task().former() != null) {
			notes.add(Note.gone(read.task().former(), null));
		}
		notes.add(new Note(read.task().path(), known, problems, links, read.pictures(), Gist.of(read.reading())));
		return notes;
	}

	private static @Nullable String other(@Nullable String path, String own) {
		return own.equals(path) ? null : path;
	}

}
