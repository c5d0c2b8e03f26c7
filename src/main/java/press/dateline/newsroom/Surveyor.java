package press.dateline.newsroom;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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

	private final Planning planning;

	private final Duration settle;

	private final CountDownLatch closed = new CountDownLatch(1);

	/** Compares a snapshot with what is known. */
	interface Planning {

		Plan plan(Snapshot snapshot, Set<String> anew);

	}

	Surveyor(ContentFolder folder, Duration settle, Planning planning) {
		this.folder = folder;
		this.watcher = new FolderWatcher(folder, settle);
		this.planning = planning;
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
			.map((snapshot) -> new Survey(snapshot, this.planning.plan(snapshot, Set.of()), false))
			.filter((survey) -> !MassRemovalGuard.isLarge(survey.plan().vanished()));
	}

	/**
	 * Surveys the whole folder.
	 * @param anew files to read even where nothing in them changed
	 */
	Survey walk(Set<String> anew) {
		Snapshot snapshot = this.watcher.walk();
		Plan plan = this.planning.plan(snapshot, anew);
		boolean vanishing = MassRemovalGuard.isLarge(plan.vanished());
		while (vanishing && pause()) {
			int before = plan.vanished();
			snapshot = this.watcher.walk();
			plan = this.planning.plan(snapshot, anew);
			vanishing = plan.vanished() > before;
		}
		return settled(snapshot, plan, anew);
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
		return new Survey(rest, this.planning.plan(rest, anew), true);
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
