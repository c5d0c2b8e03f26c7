package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of changes in the content folder and waits until they are over. What it says is a
 * hint; where the system tells nothing, as on a network share, it says nothing, and only
 * walks find what changed.
 *
 * <p>
 * One thread walks and waits; any thread may close it, which ends the wait.
 */
public final class FolderWatcher implements AutoCloseable {

	// A folder that never rests, such as one with a log in it, may not keep the rest
	// waiting.
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(FolderWatcher.class);

	private final ContentFolder folder;

	private final Duration settle;

	private final @Nullable WatchService service;

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Registrations registrations = new Registrations();

	private final Rumours rumours;

	/**
	 * Makes a watcher that hears nothing until the folder has been walked once.
	 * @param folder what to watch
	 * @param settle how long nothing may happen to a file before it is told of
	 */
	public FolderWatcher(ContentFolder folder, Duration settle) {
		this.folder = folder;
		this.settle = settle;
		this.service = open();
		this.rumours = new Rumours(folder, this.registrations);
	}

	/**
	 * Walks the whole folder and watches every folder in it. A folder is watched before
	 * it is listed, so that no change falls between the two.
	 */
	public Snapshot walk() {
		this.registrations.begin();
		Snapshot snapshot = this.folder.walk(this::watch);
		this.registrations.end();
		return snapshot;
	}

	/**
	 * Waits for something to happen, and then until it is over: until nothing has
	 * happened for the time to settle, one second at most.
	 * @param atMost how long to wait for the first sign
	 * @return what may have changed; nothing after that time, or when closed
	 */
	public Hints await(Duration atMost) {
		try {
			long patience = this.rumours.isEmpty() ? atMost.toNanos()
					: Math.min(atMost.toNanos(), this.settle.toNanos());
			WatchKey key = poll(patience);
			long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
			while (key != null) {
				hear(key);
				key = poll(Math.min(this.settle.toNanos(), deadline - System.nanoTime()));
			}
			return this.rumours.settledFor(this.settle);
		}
		catch (ClosedWatchServiceException ex) {
			return Hints.NONE;
		}
	}

	/** Returns whether the system tells of changes in every folder that was walked. */
	public boolean isWatching() {
		return this.service != null && !this.registrations.isRefused();
	}

	/** Ends the wait for good. */
	@Override
	public void close() {
		this.closed.countDown();
		try {
			if (this.service != null) {
				this.service.close();
			}
		}
		catch (IOException ex) {
			logger.debug("The watch on {} did not close cleanly", this.folder.root(), ex);
		}
	}

	private @Nullable WatchService open() {
		try {
			return FileSystems.getDefault().newWatchService();
		}
		catch (IOException | UnsupportedOperationException ex) {
			logger.warn("The system cannot tell of changes in {} ({}). They are found by comparing the folder from "
					+ "time to time.", this.folder.root(), ex.toString());
			return null;
		}
	}

	private void watch(Path real) {
		if (this.service != null) {
			this.registrations.register(real, this.service);
		}
	}

	private @Nullable WatchKey poll(long nanos) {
		try {
			if (this.service == null) {
				this.closed.await(Math.max(0, nanos), TimeUnit.NANOSECONDS);
				return null;
			}
			return this.service.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private void hear(WatchKey key) {
		this.registrations.folderOf(key)
			.ifPresentOrElse((real) -> this.rumours.add(real, key.pollEvents()), key::pollEvents);
		if (!key.reset()) {
			this.registrations.forget(key);
			this.rumours.everything();
		}
	}

}
