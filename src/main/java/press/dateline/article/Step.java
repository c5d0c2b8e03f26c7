package press.dateline.article;

import org.jspecify.annotations.Nullable;
import press.dateline.comparison.Comparison;

/**
 * A version of a story, and the version that readers had before it.
 *
 * @param before the one before; {@code null} where it is the first
 * @param version the version
 */
public record Step(@Nullable Version before, Version version) {

	/** Returns whether it is no more than a small edit. */
	public boolean isSlight() {
		return this.before != null && this.before.wording().isSlightlyOther(this.version.wording());
	}

	/** Returns whether readers had neither version for a time. */
	public boolean isAfterAbsence() {
		return this.before != null && this.before.until() != null && this.before.until().isBefore(this.version.since());
	}

	/** Compares the headlines. */
	public Comparison title() {
		return earlier().title(this.version.wording());
	}

	/** Compares the sentences below the headlines. */
	public Comparison standfirst() {
		return earlier().standfirst(this.version.wording());
	}

	/** Compares the texts. */
	public Comparison text() {
		return earlier().text(this.version.wording());
	}

	// The first is its own beginning: nothing in it was struck or added.
	private Wording earlier() {
		return (this.before != null) ? this.before.wording() : this.version.wording();
	}

}
