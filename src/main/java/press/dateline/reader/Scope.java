package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Selection;
import press.dateline.paper.Paper;
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

	/**
	 * Returns where the stories of one of its days are listed: on the page of the day, or
	 * for a region, whose days have none, under the day in the list of its month.
	 * @param counts the stories of the days
	 * @param size how many stories one page of a list holds
	 */
	String listing(LocalDate day, DayCounts counts, int size) {
		return (this.region != null) ? base().in(YearMonth.from(day)).page(counts.pageOf(day, size)) + "#" + anchor(day)
				: this.paper.front().in(day).toString();
	}

	/** Returns what marks a day in the list of its month. */
	static String anchor(LocalDate day) {
		return "d" + day.getDayOfMonth();
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
