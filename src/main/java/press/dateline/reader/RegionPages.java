package press.dateline.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.reader.StoriesPage.Aside;
import press.dateline.reader.StoriesPage.Fact;
import press.dateline.reader.StoriesPage.Heading;
import press.dateline.reader.StoriesPage.Said;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.region.Region;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a region.
 */
@Component
class RegionPages {

	private static final int TOPICS = 10;

	private static final int NEAR = 3;

	private final Archive archive;

	private final Places places;

	private final Lists lists;

	private final Paper paper;

	private final Locators locators;

	RegionPages(Archive archive, Places places, Lists lists, Paper paper, Locators locators) {
		this.archive = archive;
		this.places = places;
		this.lists = lists;
		this.paper = paper;
		this.locators = locators;
	}

	/** Makes a page of a region's stories. */
	StoriesPage page(Region region, PageNumber number) {
		String name = this.places.name(region);
		Selection selection = this.paper.stories().in(region.slug());
		Address address = this.paper.front().region(region.slug()).page(number);
		Listing<Summary> listing = this.lists.newest(selection, number);
		Map<String, Long> counts = this.lists.counted().places();
		List<Link> crumbs = this.places.crumbs(region);
		return new StoriesPage(
				this.lists.head(name, "region.description", address, crumbs)
					.within(this.places.part(region))
					.feeds(FeedLink.ofPage(name, address)),
				crumbs, heading(region, name, selection, listing.total()), this.lists.say("list.newest"),
				this.lists.byMonth(listing), said(region, name, listing, counts),
				aside(region, name, selection, counts), List.of(this.lists.pager(listing, address)));
	}

	private Heading heading(Region region, String name, Selection selection, long total) {
		List<Fact> facts = new ArrayList<>();
		Optional<LocalDate> first = this.archive.firstDay(selection);
		Optional<LocalDate> last = this.archive.lastDay(selection);
		if (first.isPresent() && last.isPresent()) {
			facts.add(this.lists.fact("fact.stories", total));
			facts.add(this.lists.fact("fact.first", first.get()));
			facts.add(this.lists.fact("fact.latest", last.get()));
		}
		return new Heading(name, null, facts, this.lists.reach(region), this.locators.beside(region).orElse(null));
	}

	private @Nullable Said said(Region region, String name, Listing<Summary> listing, Map<String, Long> counts) {
		if (listing.total() > 0) {
			return null;
		}
		List<Summary> near = this.places.nearest(region, counts)
			.stream()
			.limit(NEAR)
			.flatMap((place) -> this.archive.newest(this.paper.stories().in(place.slug()), 0, 1).stream())
			.distinct()
			.toList();
		return new Said(this.lists.say("region.empty", name),
				near.isEmpty() ? null : this.lists.say("region.empty.near"), this.lists.cards(near));
	}

	private Aside aside(Region region, String name, Selection selection, Map<String, Long> counts) {
		CountedLinks counted = this.lists.counted();
		return new Aside(this.lists.say("region.around", name),
				List.of(Section.of("within", this.lists.say("region.within", name),
						counted.byCount(this.places.within(region), counts)),
						Section.of("beside", this.lists.say("region.beside"),
								counted.byCount(this.places.beside(region), counts)),
						Section.of("years", this.lists.say("region.years"),
								counted.years(selection, this.paper.front().region(region.slug()))),
						Section.of("topics", this.lists.say("region.topics"), counted.topics(selection, TOPICS))));
	}

}
