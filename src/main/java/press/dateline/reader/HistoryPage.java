package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.comparison.Passage;
import press.dateline.reader.StoriesPage.Pager;

/**
 * The page of what has changed in a story.
 *
 * @param head what browsers and search engines are told
 * @param story the story
 * @param note a sentence about what follows
 * @param changes its versions, newest first
 * @param pager the ways to the pages before and after; {@code null} where there is one
 */
record HistoryPage(Head head, Link story, String note, List<Change> changes, @Nullable Pager pager) {

	/**
	 * A version of the story, as it differs from the one before.
	 *
	 * @param title what kind of change it was
	 * @param machine since when readers have had it, for machines
	 * @param when the same for readers
	 * @param slight whether it was no more than a small edit
	 * @param notes what else is to be said of it
	 * @param parts the parts of the story that differ
	 */
	record Change(String title, String machine, String when, boolean slight, List<String> notes, List<Part> parts) {
	}

	/**
	 * A part of a story that differs.
	 *
	 * @param name what it is
	 * @param passages its words, struck, added and kept
	 */
	record Part(String name, List<Passage> passages) {
	}

}
