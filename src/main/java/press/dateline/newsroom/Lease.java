package press.dateline.newsroom;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right to read the folder and to write, which one of all the programs that share a
 * store has at a time. It is a row of the store, good until a moment by the store's
 * clock, so that the clocks of the programs do not matter. A program that has a store to
 * itself always has the lease.
 *
 * <p>
 * One that slept through its lease may believe that it still has it. So whoever writes
 * asks the row in the same transaction, and keeps it locked until that has ended: nobody
 * else can take the lease meanwhile, and what was lost is not written.
 */
class Lease {

	/** For how long it is good after it was taken or renewed. */
	static final Duration LENGTH = Duration.ofSeconds(10);

	private static final long RENEWED_EVERY = LENGTH.toMillis() / 5;

	// Locked by the operating system, or in the memory of this program.
	private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:)(?!.*AUTO_SERVER=TRUE).*",
			Pattern.CASE_INSENSITIVE);

	private static final String ITS_END = "current_timestamp + interval '" + LENGTH.toSeconds() + "' second";

	// A program that stops in the middle of a transaction, and does not end, would keep
	// the row locked for ever.
	private static final String END_WITH_THE_LEASE = "set local idle_in_transaction_session_timeout = "
			+ LENGTH.toMillis();

	private static final Logger logger = LoggerFactory.getLogger(Lease.class);

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final boolean shared;

	private final boolean postgres;

	private volatile @Nullable String holder;

	private boolean answers = true;

	private @Nullable ScheduledExecutorService keeper;

	/**
	 * Makes a lease that has yet to be taken.
	 * @param url where the store is
	 */
	Lease(JdbcTemplate jdbc, PlatformTransactionManager transactions, String url) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.shared = !EMBEDDED.matcher(url).matches();
		this.postgres = url.startsWith("jdbc:postgresql:");
	}

	/** Returns whether other programs may use the same store. */
	boolean isShared() {
		return this.shared;
	}

	/** Returns whether this program has it, as far as it knows. */
	boolean isHeld() {
		return !this.shared || this.holder != null;
	}

	/**
	 * Takes it where nobody has it.
	 * @return whether this program has it
	 */
	boolean take() {
		if (!isHeld()) {
			String taker = UUID.randomUUID().toString();
			if (Boolean.TRUE.equals(this.transaction.execute((status) -> isTakenBy(taker)))) {
				this.holder = taker;
			}
		}
		return isHeld();
	}

	// What is locked is in use, and asking must not wait for it.
	private boolean isTakenBy(String taker) {
		List<String> free = this.jdbc.queryForList(
				"select holder from lease where expires_at <= current_timestamp for update skip locked", String.class);
		return !free.isEmpty() && this.jdbc.update("update lease set holder = ?, expires_at = " + ITS_END, taker) == 1;
	}

	/**
	 * Makes sure that this program has it until the caller's transaction ends, and renews
	 * it.
	 * @throws LostLeaseException if it does not have it
	 */
	void hold() {
		if (this.shared) {
			if (this.postgres) {
				this.jdbc.execute(END_WITH_THE_LEASE);
			}
			String known = this.holder;
			if (known == null
					|| this.jdbc.update("update lease set expires_at = " + ITS_END + " where holder = ?", known) == 0) {
				this.holder = null;
				throw new LostLeaseException();
			}
		}
	}

	/**
	 * Renews it from now on whenever this program has it, well before it ends.
	 * @param lost is called when another program turns out to have taken it
	 */
	void keep(Runnable lost) {
		if (this.shared) {
			ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> {
				Thread thread = new Thread(work, "newsroom-lease");
				thread.setDaemon(true);
				return thread;
			});
			started.scheduleWithFixedDelay(() -> renew(lost), RENEWED_EVERY, RENEWED_EVERY, TimeUnit.MILLISECONDS);
			this.keeper = started;
		}
	}

	private void renew(Runnable lost) {
		try {
			if (isHeld()) {
				this.transaction.executeWithoutResult((status) -> hold());
			}
			this.answers = true;
		}
		catch (LostLeaseException ex) {
			lost.run();
		}
		catch (DataAccessException | TransactionException ex) {
			// Told once: it is tried again, and whoever writes meets the same.
			if (this.answers) {
				logger.warn("The store does not answer ({}). Pages in memory are served until it does", ex.toString());
			}
			this.answers = false;
		}
	}

	/** Gives it back, so that another program need not wait for its end. */
	void release() {
		ScheduledExecutorService stopped = this.keeper;
		if (stopped != null) {
			stopped.shutdown();
		}
		String known = this.holder;
		this.holder = null;
		if (known != null) {
			try {
				this.jdbc.update("update lease set expires_at = current_timestamp where holder = ?", known);
			}
			catch (DataAccessException ex) {
				logger.warn("The lease could not be given back ({}); it ends in {} s", ex.toString(),
						LENGTH.toSeconds());
			}
		}
	}

}
