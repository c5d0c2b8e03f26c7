package press.dateline.syndication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import press.dateline.article.Selection;
import press.dateline.site.Site;
import press.dateline.web.Address;

/**
 * A list that programs may follow.
 *
 * @param about what it is about, in words; none for the whole paper
 * @param home the page on which readers see it
 * @param stories what is in it
 */
record StoryList(List<String> about, Address home, Selection stories) {

	/** Returns what it is called. */
	String title(Site site) {
		return Stream.concat(this.about.stream(), Stream.of(site.title())).collect(Collectors.joining(" · "));
	}

}
