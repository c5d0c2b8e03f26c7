package press.dateline.newsroom;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The newsroom at work. It starts before the port opens, so that the first reader meets
 * what is in the folder; where there is very much to read, readers meet what the site has
 * and the rest follows. It stops after the port is closed.
 *
 * <p>
 * Of several programs that share a store, the one that has the lease reads the folder.
 * The others show what it files, and one of them takes over when it ends.
 */
@Component
class Newsroom implements SmartLifecycle {

	private static final long PATIENCE = 20_000;

	// An edition shows everywhere within a second.
	private static final Duration GLANCE = Duration.ofMillis(250);

	private static final Duration RECOVERY = Duration.ofSeconds(5);

	private static final String READS = "This node reads the folder";

	private static final String FOLLOWS = "Another node reads the folder; this one serves";

	private static final Logger logger = LoggerFactory.getLogger(Newsroom.class);

	private final Lease lease;

	private final Duty duty;

	private final Standby standby;

	private final NewsroomState state;

	private volatile boolean running;

	private @Nullable Thread thread;

	Newsroom(Lease lease, Duty duty, Standby standby, NewsroomState state) {
		this.lease = lease;
		this.duty = duty;
		this.standby = standby;
		this.state = state;
	}

	@Override
	public void start() {
		this.running = true;
		this.lease.take();
		this.lease.keep(this.duty::end);
		try {
			if (this.lease.isHeld()) {
				tell(READS);
				open();
			}
			else {
				follow();
			}
		}
		catch (RuntimeException ex) {
			stop();
			throw ex;
		}
		Thread started = new Thread(this::work, "newsroom");
		started.setDaemon(true);
		this.thread = started;
		started.start();
	}

	// Where an edition can be shown, comparing a large folder need not keep readers
	// waiting.
	private void open() {
		if (this.duty.isLong() && this.standby.look()) {
			this.duty.catchUp();
		}
		else {
			this.duty.begin();
		}
	}

	@Override
	public void stop() {
		synchronized (this) {
			this.running = false;
			notifyAll();
		}
		this.duty.end();
		Thread stopped = this.thread;
		if (stopped != null) {
			join(stopped);
		}
		this.lease.release();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

	private void work() {
		while (isWanted()) {
			try {
				if (this.lease.isHeld()) {
					lead();
				}
				else {
					follow();
				}
			}
			catch (LostLeaseException ex) {
				this.duty.end();
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				recover(ex);
			}
		}
	}

	private void lead() {
		tell(READS);
		this.standby.look();
		this.duty.keepOn();
	}

	private void follow() {
		this.duty.end();
		tell(FOLLOWS);
		if (this.standby.look()) {
			this.state.ready();
		}
		this.state.fault(null);
		if (!this.lease.take()) {
			pause(GLANCE);
		}
	}

	// The store or the memory is out of order: all that can be done is to wait, and to
	// begin anew with what the store remembers.
	private void recover(Throwable ex) {
		if (isWanted()) {
			this.state.fault(ex.toString());
			logger.error("The site could not be kept in step with the content folder; it is tried again in {} s",
					RECOVERY.toSeconds(), ex);
			this.duty.end();
			pause(RECOVERY);
		}
	}

	private void tell(String role) {
		if (this.lease.isShared() && !role.equals(this.state.role().orElse(null))) {
			this.state.role(role);
			logger.info(role);
		}
	}

	private boolean isWanted() {
		return this.running && !Thread.currentThread().isInterrupted();
	}

	private synchronized void pause(Duration length) {
		try {
			if (this.running) {
				wait(length.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	// Never interrupted: an interrupt would close the files of an embedded store.
	private static void join(Thread stopped) {
		try {
			stopped.join(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
