package press.dateline.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.reader.StoriesPage.Section;

/**
 * A page that lists not stories but the ways to them: every region, topic or byline.
 *
 * @param head what browsers and search engines are told
 * @param title the heading
 * @param note a sentence below it
 * @param links links with counts
 * @param sections links with counts under headings
 * @param quiet links to what has no stories
 */
record IndexPage(Head head, String title, @Nullable String note, List<Link> links, List<Section> sections,
		List<Section> quiet) {

	IndexPage {
		sections = sections.stream()
			.filter((section) -> section.count() != null || !section.links().isEmpty())
			.toList();
		quiet = quiet.stream().filter((section) -> !section.links().isEmpty()).toList();
	}

}
