package press.dateline.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import press.dateline.article.Archive;
import press.dateline.paper.Paper;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes the lists of every region, topic and byline.
 */
@Component
class IndexPages {

	private static final int EVERY = Integer.MAX_VALUE;

	private final Archive archive;

	private final Places places;

	private final Lists lists;

	private final Paper paper;

	IndexPages(Archive archive, Places places, Lists lists, Paper paper) {
		this.archive = archive;
		this.places = places;
		this.lists = lists;
		this.paper = paper;
	}

	/** Makes the list of topics. */
	IndexPage topics() {
		List<Link> topics = this.lists.counted().topics(this.paper.stories(), EVERY);
		return plain("topics", this.paper.front().topics(), topics);
	}

	/** Makes the list of bylines. */
	IndexPage bylines() {
		List<Link> bylines = this.lists.counted().bylines(this.paper.stories(), EVERY);
		return plain("bylines", this.paper.front().bylines(), bylines);
	}

	private IndexPage plain(String name, Address address, List<Link> links) {
		String title = this.lists.say(name + ".title");
		String note = links.isEmpty() ? this.lists.say(name + ".empty") : null;
		return new IndexPage(this.lists.head(title, name + ".description", address), title, note, links, List.of(),
				List.of());
	}

	/**
	 * Makes the list of regions: their groups from west to east, then those without
	 * stories.
	 */
	IndexPage regions() {
		Map<String, Long> counts = this.archive.countByRegion(this.paper.stories());
		Map<String, List<Region>> groups = byGroup(counts.keySet());
		List<Section> news = new ArrayList<>();
		List<Section> quiet = new ArrayList<>();
		groups.forEach((group, regions) -> {
			news.add(section(group, group, counts, this.lists.counted().byCount(within(group, regions), counts)));
			quiet.add(section(group, group + "-quiet", Map.of(), without(regions, counts)));
		});
		String title = this.lists.say("regions.title");
		long withNews = counts.keySet()
			.stream()
			.flatMap((slug) -> this.archive.region(slug).stream())
			.filter(Places::isPlace)
			.count();
		String note = this.lists.say("regions.note", this.archive.count(this.paper.stories()), withNews);
		Head head = this.lists.head(title, "regions.description", this.paper.front().regions()).within(Region.WORLD);
		return new IndexPage(head, title, note, List.of(), news, quiet);
	}

	// Places that the gazetteer does not know stand at the end, under a heading of their
	// own.
	private Map<String, List<Region>> byGroup(Collection<String> named) {
		Map<String, List<Region>> groups = new LinkedHashMap<>();
		this.places.parts().forEach((part) -> groups.put(part.slug(), new ArrayList<>()));
		Set<Region> every = new LinkedHashSet<>(this.places.all());
		named.stream()
			.flatMap((slug) -> this.archive.region(slug).stream())
			.filter(Places::isPlace)
			.forEach(every::add);
		every.forEach((region) -> {
			String group = this.places.part(region);
			groups.computeIfAbsent((group != null) ? group : "", (other) -> new ArrayList<>()).add(region);
		});
		return groups;
	}

	// A group may be a country that has no other beside it.
	private static List<Region> within(String group, List<Region> regions) {
		return regions.stream().filter((region) -> !region.slug().equals(group)).toList();
	}

	private Section section(String group, String id, Map<String, Long> counts, List<Link> links) {
		if (group.isEmpty()) {
			return new Section("other" + id, this.lists.say("regions.other"), null, null, links);
		}
		Long count = counts.get(group);
		String name = this.archive.region(group).map(this.places::name).orElse(group);
		return new Section(id, name, this.paper.front().region(group).toString(),
				(count != null) ? this.lists.words().number(count) : null, links);
	}

	private List<Link> without(List<Region> regions, Map<String, Long> counts) {
		return regions.stream()
			.filter((region) -> counts.getOrDefault(region.slug(), 0L) == 0)
			.sorted(Comparator.comparing(this.places::name))
			.map((region) -> Link.to(this.places.name(region), this.paper.front().region(region.slug())))
			.toList();
	}

}
