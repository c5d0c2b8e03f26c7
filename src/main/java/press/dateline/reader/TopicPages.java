package press.dateline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.article.Topic;
import press.dateline.paper.Paper;
import press.dateline.paper.TopicNames;
import press.dateline.reader.StoriesPage.Aside;
import press.dateline.reader.StoriesPage.Fact;
import press.dateline.reader.StoriesPage.Heading;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.region.Region;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of a topic and of a byline: what about, and who.
 */
@Component
class TopicPages {

	private static final int LONGEST = 10;

	private final Archive archive;

	private final Places places;

	private final Lists lists;

	private final Paper paper;

	private final TopicNames topicNames;

	TopicPages(Archive archive, Places places, Lists lists, Paper paper, TopicNames topicNames) {
		this.archive = archive;
		this.places = places;
		this.lists = lists;
		this.paper = paper;
		this.topicNames = topicNames;
	}

	/** Makes a page of the stories about a topic. */
	StoriesPage page(Topic topic, PageNumber number) {
		String name = this.topicNames.of(topic);
		Selection selection = this.paper.stories().about(topic.slug());
		Address address = this.paper.front().topic(topic.slug());
		Listing<Summary> listing = this.lists.newest(selection, number);
		List<Section> sections = List.of(where("topic.where", selection), when(selection),
				Section.of("with", this.lists.say("topic.with"), with(topic, selection)));
		List<Link> crumbs = List.of(Link.to(this.lists.say("topics.title"), this.paper.front().topics()),
				Link.to(name, address));
		return new StoriesPage(
				this.lists.head(name, "topic.description", address.page(number), crumbs)
					.feeds(FeedLink.ofPage(name, address)),
				crumbs, new Heading(name, null, facts(selection, listing), null), this.lists.say("list.newest"),
				this.lists.byMonth(listing), null, new Aside(this.lists.say("topic.around", name), sections),
				List.of(this.lists.pager(listing, address)));
	}

	private List<Link> with(Topic topic, Selection selection) {
		String own = this.paper.front().topic(topic.slug()).toString();
		return this.lists.counted()
			.topics(selection, LONGEST + 1)
			.stream()
			.filter((link) -> !link.href().equals(own))
			.limit(LONGEST)
			.toList();
	}

	/** Makes a page of the stories that someone signed. */
	StoriesPage page(Byline byline, PageNumber number) {
		Selection selection = this.paper.stories().by(byline.slug());
		Address address = this.paper.front().byline(byline.slug());
		Listing<Summary> listing = this.lists.newest(selection, number);
		List<Section> sections = List.of(where("byline.where", selection), when(selection),
				Section.of("about", this.lists.say("byline.topics"), this.lists.counted().topics(selection, LONGEST)));
		List<Link> crumbs = List.of(Link.to(this.lists.say("bylines.title"), this.paper.front().bylines()),
				Link.to(byline.name(), address));
		return new StoriesPage(
				this.lists.head(byline.name(), "byline.description", address.page(number), crumbs)
					.feeds(FeedLink.ofPage(byline.name(), address)),
				crumbs, new Heading(byline.name(), null, facts(selection, listing), filed(selection)),
				this.lists.say("list.newest"), this.lists.byMonth(listing), null,
				new Aside(this.lists.say("byline.around", byline.name()), sections),
				List.of(this.lists.pager(listing, address)));
	}

	private DatelineRow filed(Selection selection) {
		List<Region> from = placesOf(this.archive.countByRegion(selection));
		return DatelineRow.plain(this.lists.say("byline.from"), DatelineLine.of(from),
				this.lists.say("places", from.size()));
	}

	private List<Fact> facts(Selection selection, Listing<Summary> listing) {
		List<Fact> facts = new ArrayList<>(List.of(this.lists.fact("fact.stories", listing.total())));
		this.archive.firstDay(selection).ifPresent((day) -> facts.add(this.lists.fact("fact.since", day)));
		return facts;
	}

	private Section where(String title, Selection selection) {
		Map<String, Long> counts = this.archive.countByRegion(selection);
		List<Link> links = this.lists.counted().byCount(placesOf(counts), counts);
		return Section.of("where", this.lists.say(title), links.stream().limit(LONGEST).toList());
	}

	private List<Region> placesOf(Map<String, Long> counts) {
		return counts.keySet()
			.stream()
			.flatMap((slug) -> this.archive.region(slug).stream())
			.filter(Places::isPlace)
			.toList();
	}

	private Section when(Selection selection) {
		// A topic has no page for each of its years, so these lead to the year of the
		// site.
		return Section.of("when", this.lists.say("topic.when"),
				this.lists.counted().years(selection, this.paper.front()));
	}

}
