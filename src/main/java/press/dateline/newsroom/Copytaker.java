package press.dateline.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.FolderHealth.Comparison;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.Hints;

import org.springframework.stereotype.Component;

/**
 * Takes copy from the folder for as long as the site runs: what the system tells of at
 * once, and everything else when the whole folder is compared. One thread at a time uses
 * it.
 */
@Component
class Copytaker {

	// Walking the folder may cost two hundredths of the time at most.
	private static final int LEISURE = 50;

	private static final Duration SOON = Duration.ofMillis(500);

	// An order to let missing files go is followed within this time.
	private static final Duration ASKED_EVERY = Duration.ofSeconds(1);

	private final ContentFolder folder;

	private final Round round;

	private final NewsroomState state;

	private final NewsroomProperties properties;

	private final Release release;

	private final Headroom headroom;

	private volatile @Nullable Surveyor surveyor;

	private @Nullable Survey first;

	private boolean opened;

	private long nextWalk;

	private Instant heard = Instant.MIN;

	Copytaker(ContentFolder folder, Round round, NewsroomState state, NewsroomProperties properties, Release release,
			Headroom headroom) {
		this.folder = folder;
		this.round = round;
		this.state = state;
		this.properties = properties;
		this.release = release;
		this.headroom = headroom;
	}

	/**
	 * Looks at the folder for the first time.
	 * @param anew files to read even where nothing in them changed
	 * @return how many files must be read
	 */
	int begin(Set<String> anew) {
		this.round.open();
		Surveyor begun = new Surveyor(this.folder, this.properties.settle(), this.round);
		this.surveyor = begun;
		this.opened = false;
		Survey survey = survey(begun, anew);
		this.first = survey;
		return survey.plan().reading().size();
	}

	/** Takes the copy that {@link #begin} found, once. */
	void takeFirst() {
		Survey survey = this.first;
		if (survey != null) {
			this.first = null;
			take(survey);
		}
	}

	/**
	 * Takes copy until it is told to stop. Where it fails, only beginning anew helps:
	 * what it knows of the store may no longer be true.
	 */
	void keepTaking() {
		while (isWanted()) {
			takeFirst();
			this.state.fault(this.headroom.lack().orElse(null));
			listen();
		}
	}

	/** Compares the whole folder now. */
	void compare() {
		Surveyor current = this.surveyor;
		if (current != null) {
			walk(current);
		}
	}

	/**
	 * Ends {@link #keepTaking} after the batch at hand. May be called by any thread.
	 */
	void stop() {
		Surveyor stopped = this.surveyor;
		this.surveyor = null;
		if (stopped != null) {
			stopped.close();
		}
	}

	private void listen() {
		Surveyor current = this.surveyor;
		if (current != null) {
			Hints hints = current.await(shorter(untilNextWalk(), ASKED_EVERY));
			// A file that was moved here keeps its time: then it was saved when it came.
			this.heard = hints.isEmpty() ? Instant.MIN : this.round.now().minus(this.properties.settle());
			if (hints.everything() || untilNextWalk().isZero() || this.release.isOrdered()) {
				compare();
			}
			else if (!hints.isEmpty()) {
				current.glance(hints).ifPresentOrElse(this::take, this::compare);
			}
		}
	}

	private void walk(Surveyor current) {
		take(survey(current, Set.of()));
	}

	private Survey survey(Surveyor current, Set<String> anew) {
		long started = System.nanoTime();
		// An order that could not be followed now is kept.
		Survey survey = current.walk(anew, this.headroom.lack().isEmpty() && this.release.take());
		Duration walked = Duration.ofNanos(System.nanoTime() - started);
		this.state.compared(new Comparison(this.round.now(), walked), current.isWatching());
		Duration often = this.properties.compareEvery();
		Duration leisure = walked.multipliedBy(LEISURE);
		nextWalkIn((leisure.compareTo(often) > 0) ? leisure : often);
		return survey;
	}

	private void take(Survey survey) {
		if (this.headroom.lack().isPresent()) {
			// What the site has can be read; a later survey finds the rest.
			this.state.ready();
			return;
		}
		boolean opening = !this.opened && survey.snapshot().isWhole();
		Progress progress = new Progress(survey.plan().reading().size());
		this.state.reading(progress.isLong() ? progress : null);
		try {
			Ingested ingested = this.round.run(survey, progress, opening, this::mayTake);
			if (opening && isWanted()) {
				this.opened = true;
				this.state.ready();
			}
			if (!opening) {
				measure(survey, ingested.changed());
			}
			if (survey.growing() || !ingested.restless().isEmpty() || survey.snapshot().unavailable().isPresent()) {
				nextWalkIn(SOON);
			}
			takeReleased(this.round.released(ingested));
		}
		finally {
			this.state.reading(null);
		}
	}

	private void measure(Survey survey, Set<String> changed) {
		Instant visible = this.round.now();
		survey.plan().reading().stream().filter((task) -> changed.contains(task.path())).forEach((task) -> {
			Instant written = Instant.ofEpochSecond(0, task.file().stamp().modified());
			this.state.timeliness().add(written.isAfter(this.heard) ? written : this.heard, visible);
		});
	}

	private void takeReleased(Set<String> released) {
		Surveyor current = this.surveyor;
		if (current != null && !released.isEmpty()) {
			take(current.walk(released, false));
		}
	}

	private boolean isWanted() {
		return this.surveyor != null;
	}

	private boolean mayTake() {
		return isWanted() && this.headroom.lack().isEmpty();
	}

	private void nextWalkIn(Duration wait) {
		this.nextWalk = System.nanoTime() + wait.toNanos();
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	private Duration untilNextWalk() {
		return Duration.ofNanos(Math.max(0, this.nextWalk - System.nanoTime()));
	}

}
