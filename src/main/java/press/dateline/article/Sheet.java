package press.dateline.article;

/**
 * A sheet of counts: what the stories of one list, as one paper has it, are counted by.
 *
 * @param paper the language of its readers, as a primary subtag
 * @param list the list, for example {@code region/iran/2026}
 * @param under what is counted in it
 */
record Sheet(String paper, String list, Under under) {

	/** Every story of a paper. */
	static final String EVERYTHING = "everything";

	static String region(String slug) {
		return "region/" + slug;
	}

	static String topic(String slug) {
		return "topic/" + slug;
	}

	static String byline(String slug) {
		return "byline/" + slug;
	}

	/** Returns the list of a year, or of a month, in a list. */
	static String during(String list, String period) {
		return list + "/" + period;
	}

	/** What is counted in a list. */
	enum Under {

		/** Months, as {@code 2026-01}: in every list that is not of a year or a month. */
		MONTHS,

		/** Days, as {@code 2026-01-17}: in each year of such a list. */
		DAYS,

		/** Slugs of regions. */
		REGIONS,

		/** Slugs of topics. */
		TOPICS,

		/** Slugs of bylines. */
		BYLINES,

		/** The ways in which the slug of a topic or of a byline is written. */
		NAMES

	}

}
