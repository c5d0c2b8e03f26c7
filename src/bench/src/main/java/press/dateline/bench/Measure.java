package press.dateline.bench;

import java.util.Locale;

/**
 * What can be measured.
 */
enum Measure {

	/** From the first start until every story is read. */
	INGEST,

	/** From a start with nothing changed until the first page. */
	RESTART,

	/** Pages that are not in memory. */
	COLD,

	/** The last pages of a long list. */
	DEPTH,

	/** Requests per second and latency. */
	REQUESTS,

	/** From a file in its place until readers see it. */
	DROP,

	/** Questions to the search. */
	SEARCH,

	/** Memory after many pages were read. */
	MEMORY,

	/** Reading copy and making pages, without a server. */
	JMH;

	/**
	 * Finds one by its name, in any case.
	 * @throws IllegalArgumentException where there is none
	 */
	static Measure named(String name) {
		return valueOf(name.strip().toUpperCase(Locale.ROOT));
	}

}
