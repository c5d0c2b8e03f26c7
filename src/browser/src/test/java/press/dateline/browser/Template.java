package press.dateline.browser;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that stands for its kind.
 *
 * @param name what it shows
 * @param path where it is
 * @param status what it answers with
 */
record Template(String name, String path, int status) {

	/** The story that shows all of Markdown. */
	static final Template EVERYTHING = of("story with all of Markdown", "/2026/01/17/everything");

	/** The same in a script that runs from right to left. */
	static final Template PERSIAN_STORY = of("Persian story", "/fa/2026/01/17/persian");

	static final Template FRONT = of("front page", "/");

	static final Template YEAR = of("year", "/2026");

	static final Template MONTH = of("month", "/2026/02");

	static final Template DAY = of("day", "/2026/01/17");

	private static final List<Template> ALWAYS = List.of(FRONT, EVERYTHING, PERSIAN_STORY,
			of("Arabic story", "/ar/2026/01/17/arabic"), of("Russian story", "/ru/2026/01/15/russian"),
			of("French story", "/fr/2026/01/15/french"), of("Spanish story", "/es/2026/01/15/spanish"),
			of("story without a place", "/2026/01/16/no-place"),
			of("story of several places", "/2026/01/17/several-places"),
			of("sponsored story", "/2026/01/15/kind-sponsored"),
			of("headline of 200 characters", "/2026/01/15/headline-of-two-hundred-characters"),
			of("headline of one character", "/2026/01/15/headline-of-one-character"),
			of("headline of emoji", "/2026/01/15/headline-of-emoji"),
			of("headline of one word of 120 letters", "/2026/01/15/headline-of-one-word"),
			of("headline in two directions", "/2026/01/15/headline-in-two-directions"), of("region", "/regions/norway"),
			of("region with pages", "/regions/iceland"), of("second page of a region", "/regions/iceland?page=2"),
			of("region of a word", "/regions/austria"), of("region without stories", "/regions/san-marino"),
			of("group", "/regions/europe"), of("world", "/regions/world"), of("places", "/regions"), YEAR, MONTH, DAY,
			of("second page of a month", "/2026/02?page=2"), of("day with 25 stories", "/2026/02/10"),
			of("month without stories", "/2024/02"), of("day without stories", "/2024/02/29"),
			of("region and year", "/regions/iceland/2026"), of("region and month", "/regions/iceland/2026/02"),
			of("region and month without stories", "/regions/norway/2024/02"), of("topics", "/topics"),
			of("topic", "/topics/maps"), of("bylines", "/bylines"), of("byline", "/bylines/maren-oldfield"),
			of("what has changed in a story", EVERYTHING.path + "/history"), of("corrections", "/corrections"),
			of("standing page", "/reading-room"), of("search", "/search"),
			of("search with results", "/search?q=norway"),
			of("search narrowed", "/search?q=story&region=europe&year=2026&sort=new"),
			of("search with a correction", "/search?q=norwya"), of("search without results", "/search?q=qqqqqq"),
			new Template("nothing there", "/2026/01/17/" + "nothing-".repeat(30), 404),
			new Template("taken back", "/2026/01/15/taken-back", 410));

	/**
	 * The same pages where the site itself speaks Persian, in its order and its calendar.
	 */
	private static final List<Template> PERSIAN = List.of(of("Persian front page", "/fa"),
			of("Persian places", "/fa/regions"), of("Persian region", "/fa/regions/iran"),
			of("Persian group", "/fa/regions/asia"), of("Persian year", "/fa/2026"), of("Persian month", "/fa/2026/01"),
			of("Persian day", "/fa/2026/01/17"), of("Persian region and month", "/fa/regions/iran/2026/01"),
			of("Persian topics", "/fa/topics"), of("Persian bylines", "/fa/bylines"),
			of("Persian search", "/fa/search?q=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86"));

	private static Template of(String name, String path) {
		return new Template(name, path, 200);
	}

	/** Returns every template of a site, those in Persian where the site has them. */
	static List<Template> on(RunningSite site) {
		Stream<Template> persian = PERSIAN.stream().filter((page) -> site.get(page.path()).statusCode() == 200);
		return Stream.concat(ALWAYS.stream(), persian).toList();
	}

	@Override
	public String toString() {
		return this.name + " " + URI.create(this.path).getPath();
	}

}
