package press.dateline.newsroom;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.folder.Stamp;

/**
 * What the newsroom knows of a file.
 *
 * @param version what was read
 * @param arrivedAt when the file was first seen
 * @param outcome what became of it
 * @param storyPath the path by which the copy desk knows its story, which is an older one
 * where the file was renamed while it was held; {@code null} where there is no story
 * @param pagePath the same for its standing page
 * @param holder who has the address it asks for, where that is why it is not published
 * @param awaySince since when it is not in the folder
 */
@Embeddable
record Known(@Embedded Version version, Instant arrivedAt, @Enumerated(EnumType.STRING) Outcome outcome,
		@Nullable String storyPath, @Nullable String pagePath, @Nullable String holder, @Nullable Instant awaySince) {

	/** Returns what is known of a file that was seen for the first time. */
	static Known arriving(Version version, Instant arrivedAt) {
		return new Known(version, arrivedAt, Outcome.HELD, null, null, null, null);
	}

	boolean isGone() {
		return this.outcome == Outcome.GONE;
	}

	/** Returns whether it is missing, but nothing was withdrawn. */
	boolean isMissing() {
		return this.awaySince != null && !isGone();
	}

	boolean isAwaySince(Instant moment) {
		return this.awaySince != null && this.awaySince.isAfter(moment);
	}

	/** Returns whether the site has a story or a page of it that could be withdrawn. */
	boolean isFiled() {
		return !isGone() && (this.storyPath != null || this.pagePath != null);
	}

	/** Returns whether a file as it was found need not be opened. */
	boolean covers(Stamp stamp, String fingerprint) {
		return this.awaySince == null && this.version.covers(stamp, fingerprint);
	}

	/** Returns whether the file was read as it was found. */
	boolean saw(Stamp stamp) {
		return this.version.has(stamp);
	}

	/** Returns what is known at a new start, which tries again what failed. */
	Known retried() {
		return new Known(this.version.retried(), this.arrivedAt, this.outcome, this.storyPath, this.pagePath,
				this.holder, this.awaySince);
	}

	Known reading(Version newVersion) {
		return new Known(newVersion, this.arrivedAt, this.outcome, this.storyPath, this.pagePath, this.holder, null);
	}

	Known story(String path) {
		return new Known(this.version, this.arrivedAt, Outcome.STORY, path, null, null, null);
	}

	Known page(String path) {
		return new Known(this.version, this.arrivedAt, Outcome.PAGE, null, path, null, null);
	}

	Known addressTaken(String newHolder) {
		return new Known(this.version, this.arrivedAt, Outcome.ADDRESS_TAKEN, this.storyPath, this.pagePath, newHolder,
				null);
	}

	Known held() {
		return new Known(this.version, this.arrivedAt, Outcome.HELD, this.storyPath, this.pagePath, null, null);
	}

	Known notCopy() {
		return new Known(this.version, this.arrivedAt, Outcome.NOT_COPY, null, null, null, null);
	}

	Known withoutPage() {
		return new Known(this.version, this.arrivedAt, this.outcome, this.storyPath, null, this.holder, null);
	}

	Known gone(Instant when) {
		return new Known(this.version, this.arrivedAt, Outcome.GONE, this.storyPath, null, null, when);
	}

	Known missing(Instant since) {
		return new Known(this.version, this.arrivedAt, this.outcome, this.storyPath, this.pagePath, this.holder, since);
	}

}
