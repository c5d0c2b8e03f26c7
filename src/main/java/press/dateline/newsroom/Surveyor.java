package press.dateline.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.FolderWatcher;
import press.dateline.newsroom.folder.Hints;
import press.dateline.newsroom.folder.Snapshot;

/**
 * Looks at the folder until it has come to rest: a file that grows is left for later, and
 * files are not taken for gone while more of them vanish.
 */
final class Surveyor implements AutoCloseable {

	private final ContentFolder folder;

	private final FolderWatcher watcher;

	private final Round round;

	private final Duration settle;

	private final CountDownLatch closed = new CountDownLatch(1);

	Surveyor(ContentFolder folder, Duration settle, Round round) {
		this.folder = folder;
		this.watcher = new FolderWatcher(folder, settle);
		this.round = round;
		this.settle = settle;
	}

	/** Waits for a hint that something changed. */
	Hints await(Duration atMost) {
		return this.watcher.await(atMost);
	}

	/**
	 * Surveys only the files that a hint names; empty where that cannot tell enough.
	 */
	Optional<Survey> glance(Hints hints) {
		return this.folder.look(hints.files())
			.flatMap(this::withThoseThatShowIt)
			.map((looked) -> new Survey(looked.snapshot(), this.round.plan(looked.snapshot(), looked.anew(), false),
					false))
			.filter((survey) -> !MassRemovalGuard.isLarge(survey.plan().vanished()));
	}

	private record Looked(Snapshot snapshot, Set<String> anew) {
	}

	// A picture changes the stories that show it.
	private Optional<Looked> withThoseThatShowIt(Snapshot snapshot) {
		Set<String> paths = Objects.requireNonNull(snapshot.looked(), "Not the whole folder was looked at");
		Set<String> anew = this.round.showing(paths);
		if (anew.isEmpty()) {
			return Optional.of(new Looked(snapshot, anew));
		}
		Set<Path> files = Stream.concat(paths.stream(), anew.stream()).map(Path::of).collect(Collectors.toSet());
		return this.folder.look(files).map((all) -> new Looked(all, anew));
	}

	/**
	 * Surveys the whole folder.
	 * @param anew files to read even where nothing in them changed
	 * @param release whether all that is missing may leave, however much it is
	 */
	Survey walk(Set<String> anew, boolean release) {
		Snapshot snapshot = this.watcher.walk();
		Plan plan = this.round.plan(snapshot, anew, release);
		boolean vanishing = MassRemovalGuard.isLarge(plan.vanished());
		while (vanishing && pause()) {
			int before = plan.vanished();
			snapshot = this.watcher.walk();
			plan = this.round.plan(snapshot, anew, release);
			vanishing = plan.vanished() > before;
		}
		return settled(snapshot, plan, anew);
	}

	/** Returns whether the system tells of changes in the whole folder. */
	boolean isWatching() {
		return this.watcher.isWatching();
	}

	/** Ends every wait for good. */
	@Override
	public void close() {
		this.closed.countDown();
		this.watcher.close();
	}

	private Survey settled(Snapshot snapshot, Plan plan, Set<String> anew) {
		if (plan.reading().isEmpty() || !pause()) {
			return new Survey(snapshot, plan, false);
		}
		List<String> growing = plan.reading()
			.stream()
			.map(Task::file)
			.filter((file) -> !this.folder.isSettled(file))
			.map((file) -> file.path())
			.toList();
		if (growing.isEmpty()) {
			return new Survey(snapshot, plan, false);
		}
		Snapshot rest = snapshot.leavingOut(growing);
		return new Survey(rest, this.round.plan(rest, anew, plan.release()), true);
	}

	private boolean pause() {
		try {
			return !this.closed.await(this.settle.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
