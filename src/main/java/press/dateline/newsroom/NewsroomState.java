package press.dateline.newsroom;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
