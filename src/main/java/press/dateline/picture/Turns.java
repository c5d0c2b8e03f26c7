package press.dateline.picture;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import press.dateline.picture.Darkroom.BusyException;

/**
 * Makes each print once, however many ask for it at the same time, and few prints at a
 * time, because each takes much memory. Thread-safe.
 */
final class Turns {

	private static final int AT_ONCE = 2;

	private static final int MOST_WAITING = 64;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final ConcurrentMap<String, CompletableFuture<Optional<Print>>> making = new ConcurrentHashMap<>();

	/**
	 * Makes a print, or waits for the one who does.
	 * @param key stands for the print
	 * @throws BusyException if too many others wait for theirs
	 */
	Optional<Print> once(String key, Supplier<Optional<Print>> maker) {
		CompletableFuture<Optional<Print>> mine = new CompletableFuture<>();
		CompletableFuture<Optional<Print>> others = this.making.putIfAbsent(key, mine);
		if (others != null) {
			return joined(others);
		}
		try {
			Optional<Print> print = inTurn(maker);
			mine.complete(print);
			return print;
		}
		catch (RuntimeException | Error ex) {
			mine.completeExceptionally(ex);
			throw ex;
		}
		finally {
			this.making.remove(key, mine);
		}
	}

	private Optional<Print> inTurn(Supplier<Optional<Print>> maker) {
		if (this.places.getQueueLength() >= MOST_WAITING) {
			throw new BusyException();
		}
		this.places.acquireUninterruptibly();
		try {
			return maker.get();
		}
		finally {
			this.places.release();
		}
	}

	private static Optional<Print> joined(CompletableFuture<Optional<Print>> others) {
		try {
			return others.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
