package press.dateline.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.dateline.article.CopyDesk;
import press.dateline.article.Filing;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;

/**
 * Takes one file at a time to the copy desk. Every method joins the caller's transaction.
 */
@Component
class Filer {

	private final CopyDesk desk;

	Filer(CopyDesk desk) {
		this.desk = desk;
	}

	/** Files what was read, whatever it is. */
	Filed file(Read.Understood read) {
		Known before = before(read);
		Reading reading = read.reading();
		if (reading instanceof Reading.Readable readable) {
			return fileStory(read, before, readable);
		}
		if (reading instanceof Reading.Standing standing) {
			return filePage(read, before, standing);
		}
		if (reading instanceof Reading.Held held) {
			return hold(read, before, held);
		}
		return filed(read, before.notCopy(), reading.problems(), withdraw(before), false);
	}

	/** Remembers that a file was written again but says the same. */
	Filed touch(Read.Same read) {
		Known known = Objects.requireNonNull(read.task().known()).reading(read.version());
		return new Filed(read.task().path(), List.of(new Note(read.task().path(), known, null)), false, false);
	}

	/** Takes a file's story or page out of the site. */
	Filed remove(String path, Known known, Instant now) {
		boolean changed = withdraw(known);
		return new Filed(path, List.of(new Note(path, known.gone(now), List.of())), changed, false);
	}

	private Known before(Read.Understood read) {
		Task task = read.task();
		return (task.known() != null) ? task.known().reading(read.version())
				: Known.arriving(read.version(), task.arrivedAt());
	}

	private Filed fileStory(Read.Understood read, Known before, Reading.Readable readable) {
		String path = read.task().path();
		Filing filing = this.desk.file(readable.copy(), other(before.storyPath(), path));
		if (filing instanceof Filing.AddressTaken taken) {
			return addressTaken(read, before, taken);
		}
		boolean changed = !(filing instanceof Filing.Unchanged);
		if (before.pagePath() != null) {
			this.desk.removePage(before.pagePath());
			changed = true;
		}
		return filed(read, before.story(path), readable.problems(), changed, false);
	}

	private Filed filePage(Read.Understood read, Known before, Reading.Standing standing) {
		String path = read.task().path();
		String formerPage = other(before.pagePath(), path);
		if (formerPage != null) {
			this.desk.removePage(formerPage);
		}
		Filing filing = this.desk.filePage(path, standing.page());
		if (filing instanceof Filing.AddressTaken taken) {
			Known known = (formerPage != null) ? before.withoutPage() : before;
			return addressTaken(read, known, taken);
		}
		boolean changed = formerPage != null || !(filing instanceof Filing.Unchanged);
		if (before.storyPath() != null) {
			this.desk.remove(before.storyPath());
			changed = true;
		}
		return filed(read, before.page(path), standing.problems(), changed, false);
	}

	private Filed addressTaken(Read.Understood read, Known before, Filing.AddressTaken taken) {
		List<Problem> problems = new ArrayList<>(read.reading().problems());
		String path = read.task().path();
		problems.add(new Problem(path, 1, 1, Problem.Severity.ERROR, path + " asks for an address that "
				+ taken.holder() + " has. Give one of them another slug, or remove one."));
		boolean changed = before.pagePath() == null && read.task().known() != null
				&& read.task().known().pagePath() != null;
		return filed(read, before.addressTaken(taken.holder()), problems, changed, true);
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
		return filed(read, after, held.problems(), changed, false);
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

	private static Filed filed(Read.Understood read, Known known, List<Problem> problems, boolean changed,
			boolean taken) {
		List<Note> notes = new ArrayList<>();
		if (read.task().former() != null) {
			notes.add(new Note(read.task().former(), null, List.of()));
		}
		notes.add(new Note(read.task().path(), known, problems));
		return new Filed(read.task().path(), notes, changed, taken);
	}

	private static @Nullable String other(@Nullable String path, String own) {
		return own.equals(path) ? null : path;
	}

}
