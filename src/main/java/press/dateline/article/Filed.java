package press.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

/**
 * A piece of copy together with what the gazetteer adds to it.
 *
 * @param copy the copy
 * @param parents the slugs of the regions that hold those it names, each once
 */
record Filed(Copy copy, List<String> parents) {

	static Filed of(Copy copy, Gazetteer gazetteer) {
		List<String> named = copy.dateline().regions().stream().map(Region::slug).toList();
		return new Filed(copy,
				copy.dateline()
					.regions()
					.stream()
					.flatMap((region) -> gazetteer.ancestors(region).stream())
					.map(Region::slug)
					.distinct()
					.filter((slug) -> !named.contains(slug))
					.toList());
	}

	/**
	 * Returns a digest of everything that is stored, so that one comparison tells whether
	 * anything differs: the file, or what the gazetteer and the site make of it.
	 */
	String fingerprint() {
		List<Object> regions = this.copy.dateline().regions().stream().map(Filed::known).toList();
		Object stored = Arrays.asList(this.copy.source(), this.copy.permalink(), this.copy.headline(),
				this.copy.dateline().date(), regions, this.parents, this.copy.dateline().place(),
				this.copy.dateline().agency(), this.copy.language(), this.copy.work(), this.copy.kind(),
				this.copy.topics(), this.copy.bylines(), this.copy.timing(), this.copy.body(), this.copy.corrections(),
				this.copy.aliases(), this.copy.withdrawal());
		return DigestUtils.sha256Hex(stored.toString());
	}

	private static Object known(Region region) {
		Double longitude = (region.position() != null) ? region.position().longitude() : null;
		String name = (region.kind() == Region.Kind.OTHER) ? region.name() : "";
		return Arrays.asList(region.slug(), name, longitude);
	}

	List<RegionEntry> regionEntries(Article article) {
		Map<String, RegionEntry> entries = new LinkedHashMap<>();
		for (Region region : this.copy.dateline().regions()) {
			entries.computeIfAbsent(region.slug(), (slug) -> new RegionEntry(article, slug, entries.size()));
		}
		this.parents.forEach((slug) -> entries.put(slug, new RegionEntry(article, slug, null)));
		return List.copyOf(entries.values());
	}

	List<TopicEntry> topicEntries(Article article) {
		List<TopicEntry> entries = new ArrayList<>();
		once(this.copy.topics(), Topic::slug)
			.forEach((topic) -> entries.add(new TopicEntry(article, topic, entries.size())));
		return entries;
	}

	List<BylineEntry> bylineEntries(Article article) {
		List<BylineEntry> entries = new ArrayList<>();
		once(this.copy.bylines(), Byline::slug)
			.forEach((byline) -> entries.add(new BylineEntry(article, byline, entries.size())));
		return entries;
	}

	List<CorrectionEntry> correctionEntries(Article article) {
		List<CorrectionEntry> entries = new ArrayList<>();
		this.copy.corrections()
			.forEach((correction) -> entries.add(new CorrectionEntry(article, correction, entries.size())));
		return entries;
	}

	// One address stands for “AI” and “ai”: a story is listed there once.
	private static <T> Iterable<T> once(List<T> values, Function<T, Slug> slug) {
		return values.stream()
			.collect(Collectors.toMap(slug, Function.identity(), (first, second) -> first, LinkedHashMap::new))
			.values();
	}

}
