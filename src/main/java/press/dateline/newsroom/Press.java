package press.dateline.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import press.dateline.article.Editions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints editions, one at a time: what is filed and the edition that shows it are one
 * transaction, so that a reader sees all of it or nothing, and so does whoever starts the
 * site again after a crash.
 */
@Component
class Press {

	private final TransactionTemplate transaction;

	private final Editions editions;

	private final Clock clock;

	private final Lease lease;

	private final ReentrantLock lock = new ReentrantLock(true);

	private final Condition printed = this.lock.newCondition();

	Press(PlatformTransactionManager transactions, Editions editions, Clock clock, Lease lease) {
		this.transaction = new TransactionTemplate(transactions);
		this.editions = editions;
		this.clock = clock;
		this.lease = lease;
	}

	/** Returns the moment it is now. */
	Instant now() {
		return this.clock.instant();
	}

	/**
	 * Runs work in a transaction and opens an edition in it where the work says that
	 * something public may have changed.
	 * @throws LostLeaseException if another program may write; nothing was done
	 */
	void print(BooleanSupplier work) {
		this.lock.lock();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.lease.hold();
				if (work.getAsBoolean()) {
					this.editions.open(now());
				}
			});
			this.printed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Runs work in a transaction that changes nothing public.
	 * @throws LostLeaseException if another program may write; nothing was done
	 */
	void note(Runnable work) {
		this.lock.lock();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.lease.hold();
				work.run();
			});
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Opens an edition if one is due. */
	void catchUp() {
		print(() -> !now().isBefore(this.editions.current().nextChange()));
	}

	/**
	 * Waits until the next edition is due or another one was opened.
	 * @param atMost the longest wait
	 * @param wanted asked once before waiting; a change of its answer is followed by
	 * {@link #wake}
	 */
	void awaitDue(Duration atMost, BooleanSupplier wanted) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			if (wanted.getAsBoolean()) {
				this.printed.await(untilDue(atMost).toNanos(), TimeUnit.NANOSECONDS);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Ends a wait at once. */
	void wake() {
		this.lock.lock();
		try {
			this.printed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private Duration untilDue(Duration atMost) {
		Instant now = now();
		Instant due = this.transaction.execute((status) -> this.editions.current().nextChange());
		if (!due.isAfter(now)) {
			return Duration.ofMillis(1);
		}
		Duration left = Duration.between(now, due);
		return (left.compareTo(atMost) < 0) ? left : atMost;
	}

}
