package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.commons.codec.digest.DigestUtils;
import press.dateline.newsroom.copy.CopyFile;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads files on all processors.
 */
@Component
class ReadingRoom implements DisposableBean {

	private final ContentFolder folder;

	private final SubEditor editor;

	private final PictureDesk pictures;

	private final ExecutorService desks = desks();

	private volatile FileFinder finder;

	ReadingRoom(ContentFolder folder, SubEditor editor, PictureDesk pictures) {
		this.folder = folder;
		this.editor = editor;
		this.pictures = pictures;
		this.finder = new FileFinder(folder);
	}

	/** Looks at the folder anew for the files that copy names. */
	void open() {
		this.finder = new FileFinder(this.folder);
	}

	/** Returns who finds the files that copy names, as they were at the last opening. */
	FileFinder finder() {
		return this.finder;
	}

	/** Begins to read files; the results come in the order of the tasks. */
	List<Future<Read>> begin(List<Task> tasks, String fingerprint) {
		List<Future<Read>> begun = new ArrayList<>(tasks.size());
		for (Task task : tasks) {
			begun.add(this.desks.submit(() -> read(task, fingerprint)));
		}
		return begun;
	}

	/** Waits until files have been read. */
	List<Read> finish(List<Future<Read>> begun) {
		List<Read> finished = new ArrayList<>(begun.size());
		for (Future<Read> one : begun) {
			finished.add(result(one));
		}
		return finished;
	}

	/**
	 * Returns the hash of a file's bytes.
	 * @throws IOException if it cannot be read
	 */
	String hash(ContentFile file) throws IOException {
		return DigestUtils.sha256Hex(this.folder.read(file));
	}

	@Override
	public void destroy() {
		this.desks.shutdown();
	}

	private Read read(Task task, String fingerprint) {
		ContentFile file = task.file();
		try {
			byte[] bytes = this.folder.read(file);
			if (bytes.length != file.stamp().size() || !this.folder.isSettled(file)) {
				return new Read.Restless(task);
			}
			Version version = Version.of(file.stamp(), DigestUtils.sha256Hex(bytes), fingerprint);
			if (!task.anew() && task.known() != null && task.known().version().says(version.hash(), fingerprint)) {
				return new Read.Same(task, version);
			}
			Reading reading = this.editor.read(new CopyFile(file.path(), bytes, version.hash(), task.arrivedAt()));
			PictureDesk.Illustrated illustrated = this.pictures.illustrate(file.path(),
					this.finder.find(file.path(), reading));
			return new Read.Understood(task, version, illustrated.reading(), illustrated.pictures());
		}
		catch (NoSuchFileException ex) {
			return new Read.Restless(task);
		}
		catch (IOException ex) {
			return new Read.Closed(task, error(file.path(), "The file cannot be read (" + ex
					+ "). Let the user that runs the site read it. What was published from it stays as it is."));
		}
	}

	private static Problem error(String path, String text) {
		return new Problem(path, 1, 1, Problem.Severity.ERROR, text);
	}

	// The waiting thread must not be interrupted, and is not: an interrupt would close
	// the files of an embedded store.
	private static Read result(Future<Read> future) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Reading was interrupted", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException("Reading failed", ex.getCause());
		}
	}

	private static ExecutorService desks() {
		AtomicInteger number = new AtomicInteger();
		return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), (work) -> {
			Thread thread = new Thread(work, "newsroom-reader-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}

}
