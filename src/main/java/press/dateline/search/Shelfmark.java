package press.dateline.search;

import press.dateline.article.Edition;
import press.dateline.article.Holdings.Mark;

/**
 * How far an index goes, kept in the index itself and written after the stories that it
 * stands for: what was not written to its end is written again.
 *
 * @param id the only one there is
 * @param edition the number of the edition whose stories are all in the index; -1 for
 * none
 * @param instant the instant of that edition, which tells one store from another
 * @param rule by what rule the stories were indexed
 */
record Shelfmark(String id, long edition, long instant, String rule) {

	static final String ID = "reached";

	/** An index that has nothing. */
	static Shelfmark nothing(String rule) {
		return new Shelfmark(ID, Mark.NOTHING.edition(), 0, rule);
	}

	static Shelfmark of(Edition edition, String rule) {
		return new Shelfmark(ID, edition.number(), Moments.micros(edition.instant()), rule);
	}

	/** Returns where to go on. */
	Mark mark() {
		return Mark.all(this.edition);
	}

	/**
	 * Returns whether an index that goes so far can have been made from a store, by the
	 * same rule.
	 * @param now the edition in force in that store
	 */
	boolean canPrecede(Edition now, String currentRule) {
		boolean before = this.edition < now.number()
				|| (this.edition == now.number() && this.instant == Moments.micros(now.instant()));
		return this.rule.equals(currentRule) && before && this.instant <= Moments.micros(now.instant());
	}

}
