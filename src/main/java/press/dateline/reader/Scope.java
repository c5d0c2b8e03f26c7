package press.dateline.reader;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Selection;
import press.dateline.region.Region;
import press.dateline.web.Address;

/**
 * A period somewhere.
 *
 * @param paper in which language
 * @param region where; {@code null} for the whole world
 * @param period when
 */
record Scope(Paper paper, @Nullable Region region, Period period) {

	/** Returns the address that those of its periods are below. */
	Address base() {
		return (this.region != null) ? this.paper.front().region(this.region.slug()) : this.paper.front();
	}

	Address address() {
		return this.period.below(base());
	}

	/** Returns the stories from there, whenever. */
	Selection ever() {
		return (this.region != null) ? this.paper.stories().in(this.region.slug()) : this.paper.stories();
	}

	/** Returns the stories from there in the period. */
	Selection selection() {
		return this.period.narrow(ever());
	}

}
