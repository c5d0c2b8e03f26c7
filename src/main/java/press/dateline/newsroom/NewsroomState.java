package press.dateline.newsroom;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.FolderHealth.Comparison;

import org.springframework.stereotype.Component;

/**
 * How the newsroom is: what it is doing, and what hinders it.
 */
@Component
class NewsroomState {

	private volatile boolean ready;

	private volatile @Nullable Progress progress;

	private volatile @Nullable String unavailable;

	private volatile @Nullable String fault;

	private volatile long missing;

	private volatile @Nullable String role;

	private volatile @Nullable Comparison comparison;

	private volatile boolean watched;

	private final Timeliness timeliness = new Timeliness();

	/** Returns the last comparison of the whole folder. */
	Optional<Comparison> comparison() {
		return Optional.ofNullable(this.comparison);
	}

	/**
	 * Takes note of a comparison of the whole folder.
	 * @param everyFolder whether the system tells of changes in every folder
	 */
	void compared(Comparison last, boolean everyFolder) {
		this.comparison = last;
		this.watched = everyFolder;
	}

	/** Returns whether the system tells of changes. */
	boolean isWatched() {
		return this.watched;
	}

	/** Returns how long readers waited for what was saved. */
	Timeliness timeliness() {
		return this.timeliness;
	}

	/**
	 * Returns whether the folder has been read once since the start, as far as it is
	 * there.
	 */
	boolean isReady() {
		return this.ready;
	}

	void ready() {
		this.ready = true;
	}

	/** Returns how far a reading is that has not ended. */
	Optional<Progress> progress() {
		return Optional.ofNullable(this.progress);
	}

	void reading(@Nullable Progress newProgress) {
		this.progress = newProgress;
	}

	/** Returns why the content folder cannot be read. */
	Optional<String> unavailable() {
		return Optional.ofNullable(this.unavailable);
	}

	void unavailable(@Nullable String text) {
		this.unavailable = text;
	}

	/** Returns why the last ingest failed. */
	Optional<String> fault() {
		return Optional.ofNullable(this.fault);
	}

	void fault(@Nullable String text) {
		this.fault = text;
	}

	/** Returns what this program does, where several share a store. */
	Optional<String> role() {
		return Optional.ofNullable(this.role);
	}

	void role(String text) {
		this.role = text;
	}

	/** Returns how many files vanished at once and are kept. */
	long missing() {
		return this.missing;
	}

	void missing(long files) {
		this.missing = files;
	}

}
