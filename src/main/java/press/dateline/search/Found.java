package press.dateline.search;

import java.util.List;

/**
 * What the index says to a query.
 *
 * @param stories a part of those that were found, in order
 * @param total how many were found
 * @param facets how many there are of each value
 * @param whole whether the whole index was looked through in the time there was
 */
record Found(List<Story> stories, long total, List<Facet> facets, boolean whole) {

	/**
	 * A story that was found.
	 *
	 * @param id the story
	 * @param tongue how its words were brought to a common form
	 */
	record Story(long id, Tongue tongue) {
	}

}
