package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What counts of a story.
 *
 * @param id of the article
 * @param work what it shares with its versions in other languages
 * @param language the language it is written in, as its primary subtag
 * @param date the day of the dateline
 * @param window when it is public
 * @param regions the regions that it is listed under
 * @param topics what it is about
 * @param bylines who wrote it
 */
record CountedStory(long id, String work, String language, LocalDate date, PublicWindow window, List<Listed> regions,
		List<Listed> topics, List<Listed> bylines) {

	boolean isPublicAt(Instant instant) {
		return this.window.isOpenAt(instant);
	}

	/**
	 * Something that a story is listed under.
	 *
	 * @param slug of a region, a topic or a byline
	 * @param name how the story writes it; of a region its slug
	 */
	record Listed(String slug, String name) {
	}

}
