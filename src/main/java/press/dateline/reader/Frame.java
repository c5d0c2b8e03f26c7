package press.dateline.reader;

import java.util.List;

/**
 * What stands around every page: masthead and footer.
 *
 * @param site the name of the site
 * @param drawn whether the wordmark is drawn, which is so for the name it was drawn for
 * @param lang the language of the frame
 * @param dir the direction of that language
 * @param base what leads every address in the language of the page: {@code /fa}, or
 * nothing
 * @param stylesheet the address of the style
 * @param weekday the weekday of today
 * @param today today, with its page
 * @param machineToday today for machines
 * @param month this month, with its page
 * @param all the page of this year
 * @param groups the groups of regions from west to east
 * @param years the latest years with stories
 * @param pages the standing pages
 * @param languages the other languages that have stories
 * @param ticks the longitudes of today's stories, as the data of an SVG path
 * @param example an example of the line
 * @param feeds in which the whole paper can be followed
 */
record Frame(String site, boolean drawn, String lang, String dir, String base, String stylesheet, String weekday,
		Link today, String machineToday, Link month, String all, List<Group> groups, List<Link> years, List<Link> pages,
		List<LanguageLink> languages, String ticks, DatelineRow example, List<FeedLink> feeds) {

	/**
	 * A group of regions.
	 *
	 * @param slug its slug
	 * @param link its name and page
	 */
	record Group(String slug, Link link) {
	}

	/** Returns the address of the front page. */
	public String front() {
		return this.base.isEmpty() ? "/" : this.base;
	}

}
