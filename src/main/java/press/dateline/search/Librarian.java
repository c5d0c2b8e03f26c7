package press.dateline.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.article.Edition;
import press.dateline.article.Editions;
import press.dateline.article.Holdings;
import press.dateline.article.Holdings.Changes;
import press.dateline.article.Holdings.Mark;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

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

	/** To be raised with every change of what is indexed how. */
	private static final int RULE = 1;

	private static final int AT_ONCE = 500;

	private static final int MUCH = 5000;

	private static final Duration GLANCE = Duration.ofMillis(250);

	private static final Duration RECOVERY = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Logger logger = LoggerFactory.getLogger(Librarian.class);

	private final Engine engine;

	private final Holdings holdings;

	private final Editions editions;

	private final Atlas atlas;

	private final List<Locale> languages;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition wanted = this.lock.newCondition();

	private final Condition done = this.lock.newCondition();

	private volatile @Nullable Index index;

	private volatile @Nullable Shelfmark reached;

	private volatile boolean rebuilding;

	private volatile boolean running;

	private @Nullable Thread thread;

	private String rule = "";

	private int atlasRevision = -1;

	Librarian(Engine engine, Holdings holdings, Editions editions, Atlas atlas, Site site) {
		this.engine = engine;
		this.holdings = holdings;
		this.editions = editions;
		this.atlas = atlas;
		this.languages = Stream.concat(Stream.of(site.language()), site.languages().stream()).toList();
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
			while (left > 0 && !hasAll(edition) && !this.rebuilding) {
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
		logger.warn("The search does not answer ({}); its index is opened again", ex.toString());
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
				pause(GLANCE);
			}
			catch (RuntimeException ex) {
				recover(ex);
			}
		}
		close();
		this.engine.release();
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

	// What cannot be opened or read is made anew; a cluster that is away will be back.
	private void recover(RuntimeException ex) {
		logger.warn("The index of the search could not be kept in step with the archive; it is tried again in {} s: {}",
				RECOVERY.toSeconds(), ex.toString());
		logger.debug("What happened to the index of the search", ex);
		try {
			close();
			if (this.engine.discard()) {
				logger.warn("The index of the search is made anew");
			}
		}
		catch (RuntimeException again) {
			logger.warn("The index of the search could not be put aside: {}", again.toString());
		}
		pause(RECOVERY);
	}

	private void catchUp() {
		Edition inForce = this.editions.inForce();
		if (inForce.number() == 0 || hasAll(inForce) && !rulesChanged()) {
			return;
		}
		Index open = this.index;
		Shelfmark before = this.reached;
		if (open == null || before == null) {
			return;
		}
		Edition now = this.holdings.edition();
		if (!before.canPrecede(now, rule())) {
			open.clear();
			before = Shelfmark.nothing(rule());
			this.reached = before;
		}
		reach(open, write(open, before));
	}

	private Shelfmark write(Index open, Shelfmark before) {
		Mark mark = before.mark();
		long begun = System.nanoTime();
		long written = 0;
		long total = (before.edition() < 0) ? this.holdings.count() : 0;
		this.rebuilding = total > MUCH;
		Changes changes = this.holdings.changesAfter(mark, AT_ONCE);
		while (!changes.last().equals(mark) && this.running) {
			Gazetteer gazetteer = this.atlas.current();
			open.write(changes.stories().stream().map((story) -> Entry.of(story, gazetteer, this.languages)).toList(),
					changes.gone());
			mark = changes.last();
			written += changes.stories().size();
			if (this.rebuilding && written % MUCH < AT_ONCE) {
				logger.info("Indexed {} of {} stories for the search", written, total);
			}
			changes = this.holdings.changesAfter(mark, AT_ONCE);
		}
		open.write(List.of(), this.holdings.removedAfter(before.edition()));
		if (total > 0) {
			logger.info("The index of the search was made, {} stories in {} s", written,
					"%.1f".formatted((System.nanoTime() - begun) / 1e9));
		}
		return Shelfmark.of(changes.edition(), this.rule);
	}

	private void reach(Index open, Shelfmark mark) {
		if (!this.running) {
			return;
		}
		open.reach(mark);
		this.reached = mark;
		this.rebuilding = false;
		wake();
	}

	private boolean rulesChanged() {
		Shelfmark mark = this.reached;
		return mark != null && !mark.rule().equals(rule());
	}

	// Stories are found by the names of their places, so another gazetteer is another
	// rule; so is another archive.
	private String rule() {
		int revision = this.atlas.revision();
		if (this.atlasRevision != revision) {
			Gazetteer gazetteer = this.atlas.current();
			StringBuilder names = new StringBuilder().append(RULE).append(this.languages);
			gazetteer.all().forEach((region) -> names.append(region.slug()).append(gazetteer.namesOf(region)));
			this.rule = DigestUtils.sha256Hex(names.toString()).substring(0, 16) + "@" + this.holdings.identity();
			this.atlasRevision = revision;
		}
		return this.rule;
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
