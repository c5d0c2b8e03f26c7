package press.dateline.reader;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Selection;
import press.dateline.region.Region;
import press.dateline.web.Address;

/**
 * A period somewhere.
 *
 * @param region where; {@code null} for the whole world
 * @param period when
 */
record Scope(@Nullable Region region, Period period) {

	/** Returns the address that those of its periods are below. */
	Address base() {
		return (this.region != null) ? Address.region(this.region.slug()) : Address.FRONT;
	}

	Address address() {
		return this.period.below(base());
	}

	/** Returns the stories from there, whenever. */
	Selection ever() {
		return (this.region != null) ? Selection.EVERYTHING.in(this.region.slug()) : Selection.EVERYTHING;
	}

	/** Returns the stories from there in the period. */
	Selection selection() {
		return this.period.narrow(ever());
	}

}
