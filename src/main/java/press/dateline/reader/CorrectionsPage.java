package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.reader.StoriesPage.Pager;

/**
 * The page of everything that was put right.
 *
 * @param head what browsers and search engines are told
 * @param entries the corrections, newest first
 * @param policy the page on which the newsroom says how it corrects itself
 * @param pager the ways to the pages before and after; {@code null} where there is one
 */
record CorrectionsPage(Head head, List<Entry> entries, @Nullable Link policy, @Nullable Pager pager) {

	/**
	 * A correction.
	 *
	 * @param told the day on which readers were told, and what
	 * @param story the story that it is about
	 * @param lang the language of the story
	 * @param dir its direction
	 */
	record Entry(ArticlePage.Moment told, Link story, String lang, String dir) {
	}

}
