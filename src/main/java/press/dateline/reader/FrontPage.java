package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param head what browsers and search engines are told
 * @param heading the heading, for readers who hear the page
 * @param breaking the story that is breaking now
 * @param lead the story that leads; {@code null} on a site without stories
 * @param map where the leading story comes from; {@code null} where nobody knows
 * @param related the newest stories from the place of the leading one
 * @param moreTitle what the stories below the lead are
 * @param more the stories below the lead
 * @param world the groups of regions from west to east, each with its newest stories
 * @param month how many stories there are this month, in words
 * @param days the last fourteen days, oldest first
 * @param since the link to every date
 * @param topics topics with counts
 */
record FrontPage(Head head, String heading, @Nullable Card breaking, @Nullable Card lead, @Nullable Locator map,
		List<Card> related, String moreTitle, List<Card> more, List<Part> world, String month, List<Day> days,
		@Nullable Link since, List<Link> topics) {

	/** Returns the same for those alone who have its address. */
	FrontPage unlisted() {
		return new FrontPage(this.head.unlisted(), this.heading, this.breaking, this.lead, this.map, this.related,
				this.moreTitle, this.more, this.world, this.month, this.days, this.since, this.topics);
	}

	/**
	 * A part of the world.
	 *
	 * @param id unique on the page
	 * @param link its name, address and count
	 * @param cards its newest stories, without those that stand above
	 */
	record Part(String id, Link link, List<Card> cards) {
	}

	/**
	 * A day.
	 *
	 * @param weekday its weekday, short
	 * @param day its number in the month
	 * @param machine the date for machines
	 * @param href its page; {@code null} for a day before the first year of the site
	 * @param count how many stories it has
	 * @param stories the word for that many stories
	 * @param heat the class of its shade; {@code null} for a day without stories
	 * @param today whether it is today
	 */
	record Day(String weekday, String day, String machine, @Nullable String href, String count, String stories,
			@Nullable String heat, boolean today) {
	}

}
