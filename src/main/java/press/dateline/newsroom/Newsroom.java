package press.dateline.newsroom;

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
 */
@Component
class Newsroom implements SmartLifecycle {

	private static final long PATIENCE = 20_000;

	private static final Logger logger = LoggerFactory.getLogger(Newsroom.class);

	private final Copytaker copytaker;

	private final Schedule schedule;

	private final Storeroom storeroom;

	private final NewsroomProperties properties;

	private volatile @Nullable Thread thread;

	Newsroom(Copytaker copytaker, Schedule schedule, Storeroom storeroom, NewsroomProperties properties) {
		this.copytaker = copytaker;
		this.schedule = schedule;
		this.storeroom = storeroom;
		this.properties = properties;
	}

	@Override
	public void start() {
		int waiting = this.copytaker.begin(this.storeroom.tidy());
		if (waiting <= this.properties.readBeforeOpen()) {
			this.copytaker.takeFirst();
		}
		else {
			logger.info("New or changed files: {}. They are read while the site answers from what it has", waiting);
		}
		this.schedule.catchUp();
		this.schedule.start();
		Thread started = new Thread(this.copytaker::keepTaking, "newsroom");
		started.setDaemon(true);
		this.thread = started;
		started.start();
	}

	@Override
	public void stop() {
		Thread stopped = this.thread;
		this.thread = null;
		this.schedule.stop();
		this.copytaker.stop();
		if (stopped != null) {
			join(stopped);
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
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
