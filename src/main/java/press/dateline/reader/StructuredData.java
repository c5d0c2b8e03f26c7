package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Story;
import press.dateline.paper.Paper;
import press.dateline.reader.ArticlePage.Lead;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Says for machines what a page is about, in the words of schema.org: one block of
 * JSON-LD, ready to be written into a script element.
 */
@Component
class StructuredData {

	private final DataBlock block;

	private final SiteThings site;

	private final StoryThings stories;

	private final Paper paper;

	StructuredData(DataBlock block, SiteThings site, StoryThings stories, Paper paper) {
		this.block = block;
		this.site = site;
		this.stories = stories;
		this.paper = paper;
	}

	/** Says what the front page is: the site and its newsroom. */
	String front() {
		return this.block.of(List.of(this.site.website(), this.site.newsroom()));
	}

	/** Says where a page stands. */
	String way(List<Link> crumbs) {
		return this.block.of(List.of(breadcrumbs(crumbs)));
	}

	/**
	 * Says everything about a story.
	 * @param crumbs the way to its place; empty where that is not known
	 */
	String story(Story story, Optional<Region> place, @Nullable Lead lead, List<Link> crumbs) {
		List<Thing> things = new ArrayList<>(List.of(this.stories.of(story, place, lead)));
		if (!crumbs.isEmpty()) {
			List<Link> way = new ArrayList<>(crumbs);
			way.add(Link.to(story.summary().title(), new Address(story.summary().path())));
			things.add(breadcrumbs(way));
		}
		return this.block.of(things);
	}

	private Thing breadcrumbs(List<Link> crumbs) {
		List<Thing> steps = new ArrayList<>();
		for (Link crumb : crumbs) {
			steps.add(Thing.of("ListItem")
				.with("position", steps.size() + 1)
				.with("name", crumb.text())
				.with("item", Address.absolute(this.paper.site().url(), crumb.href())));
		}
		return Thing.of("BreadcrumbList").with("itemListElement", steps);
	}

}
