package press.dateline.newsroom;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

import press.dateline.newsroom.folder.Snapshot;

import org.springframework.stereotype.Component;

/**
 * One comparison of the folder with the site, from the plan to the log.
 */
@Component
class Round {

	private final Planner planner;

	private final Ingest ingest;

	private final Ledger ledger;

	private final Bulletin bulletin;

	private final Press press;

	private final Tidings tidings;

	Round(Planner planner, Ingest ingest, Ledger ledger, Bulletin bulletin, Press press, Tidings tidings) {
		this.planner = planner;
		this.ingest = ingest;
		this.ledger = ledger;
		this.bulletin = bulletin;
		this.press = press;
		this.tidings = tidings;
	}

	/** Reads what the store remembers of the last run. */
	void open() {
		this.ledger.open();
	}

	/**
	 * Plans what brings the site in step with the folder.
	 * @param anew files to read even where nothing in them changed
	 * @param release whether all that is missing may leave, however much it is
	 */
	Plan plan(Snapshot snapshot, Set<String> anew, boolean release) {
		return this.planner.plan(snapshot, anew, release, this.press.now());
	}

	/** Returns the moment it is now. */
	Instant now() {
		return this.press.now();
	}

	/** Returns the files of copy that show one of the given pictures. */
	Set<String> showing(Collection<String> pictures) {
		return this.ledger.showing(pictures);
	}

	/**
	 * Does what a survey asks for, and tells of it once the site has been opened.
	 * @return what was done
	 */
	Ingested run(Survey survey, Progress progress, boolean first, BooleanSupplier wanted) {
		Ingested ingested = this.ingest.carryOut(survey.plan(), progress, wanted);
		this.press.note(() -> {
			this.bulletin.folder(survey, ingested.closed(), first);
			this.bulletin.links(survey.snapshot(), ingested.touched(), first);
		});
		if (first) {
			this.bulletin.opened(progress);
		}
		else {
			this.bulletin.told(survey.plan(), ingested);
		}
		this.tidings.tell(ingested.touched());
		return ingested;
	}

	/**
	 * Returns the files that may have the address they wait for, or that name a file
	 * which is there now, after something changed.
	 */
	Set<String> released(Ingested ingested) {
		Set<String> released = new HashSet<>(this.ledger.naming(ingested.touched(), this.ingest.finder()));
		released.addAll(this.ledger.waitingFor(ingested.changed()));
		return released;
	}

}
