package press.dateline.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.Edition;
import press.dateline.article.Editions;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The librarian, who keeps the index in step with the archive in a thread of their own:
 * after every edition the stories that have changed, and all of them where the index is
 * missing, damaged, or of another rule. Whatever goes wrong is tried again; the archive
 * knows what is missing, so nothing is lost.
 */
@Component
class Librarian implements SmartLifecycle {

	private static final Duration GLANCE = Duration.ofMillis(250);

	private static final Duration RECOVERY = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Logger logger = LoggerFactory.getLogger(Librarian.class);

	private final Engine engine;

	private final Stocktaking stocktaking;

	private final Editions editions;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition wanted = this.lock.newCondition();

	private final Condition done = this.lock.newCondition();

	private volatile @Nullable Index index;

	private volatile @Nullable Shelfmark reached;

	private volatile boolean rebuilding;

	private volatile boolean away;

	private volatile boolean running;

	private @Nullable Thread thread;

	Librarian(Engine engine, Stocktaking stocktaking, Editions editions) {
		this.engine = engine;
		this.stocktaking = stocktaking;
		this.editions = editions;
	}

	/**
	 * Returns the index, as soon as it has everything of the edition in force; where that
	 * takes longer, as it is.
	 * @return nothing where there is none
	 */
	Optional<Index> index(Edition edition, Duration atMost) {
		this.lock.lock();
		try {
			long left = atMost.toNanos();
			while (left > 0 && !hasAll(edition) && !this.rebuilding && !this.away) {
				this.wanted.signalAll();
				left = this.done.awaitNanos(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
		return Optional.ofNullable(this.index);
	}

	/** Returns whether the index has everything that an edition shows. */
	boolean hasAll(Edition edition) {
		Shelfmark mark = this.reached;
		return mark != null && mark.edition() >= edition.number();
	}

	/** Says that the index does not answer, so that it is looked after. */
	void report(RuntimeException ex) {
		logger.warn("The search does not answer; its index is opened again: {}", told(ex));
		this.reached = null;
		wake();
	}

	@Override
	public void start() {
		this.running = true;
		Thread started = new Thread(this::work, "librarian");
		started.setDaemon(true);
		this.thread = started;
		started.start();
	}

	@Override
	public void stop() {
		this.running = false;
		wake();
		Thread stopped = this.thread;
		try {
			if (stopped != null) {
				stopped.join(PATIENCE.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void wake() {
		this.lock.lock();
		try {
			this.wanted.signalAll();
			this.done.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void work() {
		while (this.running) {
			try {
				if (this.index == null || this.reached == null) {
					open();
				}
				catchUp();
				this.away = false;
				pause(GLANCE);
			}
			catch (RuntimeException ex) {
				recover(ex);
			}
		}
		end();
	}

	// A place whose index is still open is not given to the next.
	private void end() {
		try {
			close();
			this.engine.release();
		}
		catch (RuntimeException ex) {
			logger.warn("The index of the search could not be closed in good order: {}", told(ex));
		}
	}

	private void open() {
		close();
		Index opened = this.engine.open();
		try {
			this.reached = opened.reached().orElseGet(() -> Shelfmark.nothing(""));
			this.index = opened;
		}
		catch (RuntimeException ex) {
			opened.close();
			throw ex;
		}
	}

	private void close() {
		Index open = this.index;
		this.index = null;
		this.reached = null;
		if (open != null) {
			open.close();
		}
	}

	// The engine tells requests and answers at length; what happened is in the first
	// line.
	private static String told(RuntimeException ex) {
		return String.valueOf(ex.getMessage()).lines().map(String::strip).findFirst().orElse(ex.toString());
	}

	// What cannot be opened or read is made anew; a cluster that is away will be back,
	// and
	// so will a store, for whose sake no index need go.
	private void recover(RuntimeException ex) {
		this.away = true;
		logger.warn("The index of the search could not be kept in step with the archive; it is tried again in {} s: {}",
				RECOVERY.toSeconds(), told(ex));
		logger.debug("What happened to the index of the search", ex);
		this.reached = null;
		if (ex instanceof SearchException) {
			putAside();
		}
		pause(RECOVERY);
	}

	private void putAside() {
		try {
			close();
			if (this.engine.discard()) {
				logger.warn("The index of the search is made anew");
			}
		}
		catch (RuntimeException ex) {
			logger.warn("The index of the search could not be put aside: {}", told(ex));
		}
	}

	private void catchUp() {
		Edition inForce = this.editions.inForce();
		Index open = this.index;
		Shelfmark before = this.reached;
		if (open == null || before == null || inForce.number() == 0
				|| (hasAll(inForce) && this.stocktaking.isByTheRule(before))) {
			return;
		}
		// Whoever asks while an index is emptied waits, whatever edition they ask for.
		Shelfmark from = this.stocktaking.canGoOnFrom(before) ? before : Shelfmark.nothing("");
		this.reached = from;
		this.rebuilding = this.stocktaking.isLong(from);
		Shelfmark after = this.stocktaking.of(open, from, () -> this.running);
		this.reached = after;
		this.rebuilding = false;
		wake();
	}

	private void pause(Duration length) {
		this.lock.lock();
		try {
			if (this.running && (this.reached == null || hasAll(this.editions.inForce()))) {
				this.wanted.await(length.toNanos(), TimeUnit.NANOSECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

}
