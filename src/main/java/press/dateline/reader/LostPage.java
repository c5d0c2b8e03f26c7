package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.reader.StoriesPage.Section;

/**
 * The page of an address that names nothing, or nothing any more.
 *
 * @param head what browsers and search engines are told
 * @param title what has happened
 * @param before what is said before the address
 * @param path the address as asked for
 * @param after what is said after the address
 * @param notice what is told of a story that was withdrawn
 * @param dateline the line of nothing known
 * @param closestTitle what the stories are
 * @param closest stories that may have been meant
 * @param sections other ways to find it
 * @param search the address of the search
 * @param words of the address, to search for
 */
record LostPage(Head head, String title, String before, @Nullable String path, String after, @Nullable Notice notice,
		DatelineRow dateline, String closestTitle, List<Card> closest, List<Section> sections, String search,
		String words) {

	LostPage {
		sections = sections.stream().filter((section) -> !section.links().isEmpty()).toList();
	}

	/**
	 * What is told of a story that was withdrawn.
	 *
	 * @param headline its headline
	 * @param lang the language of the headline and the reason
	 * @param dir the direction of that language
	 * @param reason why it was withdrawn
	 * @param machine since when, for machines
	 * @param since since when, in words
	 */
	record Notice(String headline, String lang, String dir, @Nullable String reason, String machine, String since) {
	}

}
