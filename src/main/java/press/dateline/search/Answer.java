package press.dateline.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a query.
 *
 * @param asked the question that it answers
 * @param corrected the question that was asked instead, where nothing was found; else
 * {@code null}
 * @param hits a part of the stories that were found
 * @param total how many were found
 * @param facets how they can be narrowed
 * @param complete whether every story is in the index already
 */
public record Answer(Question asked, @Nullable Question corrected, List<Hit> hits, long total, List<Facet> facets,
		boolean complete) {

	/** How many stories one can page through. */
	public static final int REACHABLE = 10_000;

}
