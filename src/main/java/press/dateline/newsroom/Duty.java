package press.dateline.newsroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What the one node does that has the lease: it takes copy, and opens editions when they
 * are due.
 */
@Component
class Duty {

	private static final Logger logger = LoggerFactory.getLogger(Duty.class);

	private final Copytaker copytaker;

	private final Schedule schedule;

	private final Storeroom storeroom;

	private final NewsroomProperties properties;

	private final Ledger ledger;

	private volatile boolean begun;

	Duty(Copytaker copytaker, Schedule schedule, Storeroom storeroom, NewsroomProperties properties, Ledger ledger) {
		this.copytaker = copytaker;
		this.schedule = schedule;
		this.storeroom = storeroom;
		this.properties = properties;
		this.ledger = ledger;
	}

	/**
	 * Returns whether the store remembers so many files that comparing them takes time.
	 */
	boolean isLong() {
		return this.ledger.remembered() > this.properties.readBeforeOpen();
	}

	/** Opens an edition now if a moment has come or was missed. */
	void catchUp() {
		this.schedule.catchUp();
	}

	/**
	 * Brings the site in step with the whole folder, from what the store remembers; where
	 * there is very much to read, that is left to {@link #keepOn}.
	 */
	void begin() {
		int waiting = this.copytaker.begin(this.storeroom.tidy());
		if (waiting <= this.properties.readBeforeOpen()) {
			this.copytaker.takeFirst();
		}
		else {
			logger.info("New or changed files: {}. They are read while the site answers from what it has", waiting);
		}
		this.schedule.catchUp();
		this.schedule.start();
		this.begun = true;
	}

	/** Takes copy until it is told to end. */
	void keepOn() {
		if (!this.begun) {
			begin();
		}
		this.copytaker.keepTaking();
	}

	/** Ends after the batch at hand. */
	void end() {
		if (this.begun) {
			this.begun = false;
			this.schedule.stop();
		}
		this.copytaker.stop();
	}

}
