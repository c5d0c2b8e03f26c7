package press.dateline.reader;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.paper.Paper;
import press.dateline.paper.TopicNames;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes links with counts.
 */
@Component
class CountedLinks {

	private final Archive archive;

	private final Words words;

	private final Paper paper;

	private final Supplier<Map<String, Long>> places;

	private final TopicNames topicNames;

	CountedLinks(Archive archive, Words words, Paper paper, Issues issues, TopicNames topicNames) {
		this.archive = archive;
		this.words = words;
		this.paper = paper;
		this.places = issues.once(() -> Map.copyOf(archive.countByRegion(paper.stories())));
		this.topicNames = topicNames;
	}

	/** Returns how many stories of the paper each region has, by its slug. */
	Map<String, Long> places() {
		return this.places.get();
	}

	/** Returns a link with its number of stories. */
	Link link(String text, Address address, long count) {
		return Link.to(text, address).counting(this.words.number(count));
	}

	/** Returns the topics of a choice of stories, most stories first. */
	List<Link> topics(Selection selection, int limit) {
		return this.archive.topics(selection, limit)
			.stream()
			.map((tally) -> link(this.topicNames.of(tally.of()), this.paper.front().topic(tally.of().slug()),
					tally.count()))
			.toList();
	}

	/** Returns the bylines of a choice of stories, most stories first. */
	List<Link> bylines(Selection selection, int limit) {
		return this.archive.bylines(selection, limit)
			.stream()
			.map((tally) -> link(tally.of().name(), this.paper.front().byline(tally.of().slug()), tally.count()))
			.toList();
	}

	/** Returns those of some regions that have stories, in the order given. */
	List<Link> inOrder(Collection<Region> regions, Map<String, Long> counts) {
		return regions.stream()
			.filter((region) -> counts.getOrDefault(region.slug(), 0L) > 0)
			.map((region) -> link(name(region), this.paper.front().region(region.slug()), counts.get(region.slug())))
			.toList();
	}

	/** Returns those of some regions that have stories, most stories first. */
	List<Link> byCount(Collection<Region> regions, Map<String, Long> counts) {
		Comparator<Region> most = Comparator.comparing((region) -> -counts.getOrDefault(region.slug(), 0L));
		return inOrder(regions.stream().sorted(most.thenComparing(this::name)).toList(), counts);
	}

	private String name(Region region) {
		return region.name(this.words.language());
	}

	/** Returns the years of a choice of stories below an address, newest first. */
	List<Link> years(Selection selection, Address base) {
		SortedMap<Year, Long> newestFirst = new TreeMap<>(Comparator.reverseOrder());
		newestFirst.putAll(this.archive.countByYear(selection));
		return newestFirst.entrySet()
			.stream()
			.map((year) -> link(this.words.year(year.getKey()), base.in(year.getKey()), year.getValue()))
			.toList();
	}

}
