package press.dateline.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import press.dateline.article.CountedStory.Listed;
import press.dateline.article.Sheet.Under;

/**
 * How the counts of papers change, summed up until it is written: stories are taken off
 * as they were and put on as they are.
 */
final class Recount {

	private final Map<Sheet, Counts> changes = new HashMap<>();

	private final String ownLanguage;

	/**
	 * Begins with no change.
	 * @param ownLanguage the site's own language, as its primary subtag
	 */
	Recount(String ownLanguage) {
		this.ownLanguage = ownLanguage;
	}

	Map<Sheet, Counts> changes() {
		return this.changes;
	}

	/**
	 * Counts the versions of one work in every paper that has them at an instant: each in
	 * that of its language, and in the site's own those without a version in it.
	 * @param stories 1 to put them on, -1 to take them off
	 */
	void count(Collection<CountedStory> versions, Instant instant, long stories) {
		List<CountedStory> open = versions.stream().filter((version) -> version.isPublicAt(instant)).toList();
		Predicate<CountedStory> own = (version) -> version.language().equals(this.ownLanguage);
		boolean told = open.stream().anyMatch(own);
		for (CountedStory version : open) {
			count(version, version.language(), stories);
			if (!told) {
				count(version, this.ownLanguage, stories);
			}
		}
	}

	private void count(CountedStory story, String paper, long stories) {
		String day = story.date().toString();
		String month = day.substring(0, day.lastIndexOf('-'));
		String year = month.substring(0, month.lastIndexOf('-'));
		Set<String> every = Set.of(Sheet.EVERYTHING);
		Set<String> periods = Set.of(Sheet.during(Sheet.EVERYTHING, year), Sheet.during(Sheet.EVERYTHING, month));
		Set<String> regions = lists(story.regions(), (region) -> Sheet.region(region.slug()));
		Set<String> years = lists(regions, (region) -> Sheet.during(region, year));
		Set<String> topics = lists(story.topics(), (topic) -> Sheet.topic(topic.slug()));
		Set<String> bylines = lists(story.bylines(), (byline) -> Sheet.byline(byline.slug()));
		Line line = (lists, under, keys) -> add(paper, lists, under, keys, stories);
		for (Set<String> lists : List.of(every, regions, topics, bylines)) {
			line.count(lists, Under.MONTHS, List.of(month));
			line.count(lists(lists, (list) -> Sheet.during(list, year)), Under.DAYS, List.of(day));
		}
		for (Set<String> lists : List.of(every, periods, topics, bylines)) {
			line.count(lists, Under.REGIONS, slugs(story.regions()));
		}
		for (Set<String> lists : List.of(every, periods, regions, years, topics, bylines)) {
			line.count(lists, Under.TOPICS, slugs(story.topics()));
		}
		line.count(every, Under.BYLINES, slugs(story.bylines()));
		story.topics()
			.forEach((topic) -> line.count(Set.of(Sheet.topic(topic.slug())), Under.NAMES, List.of(topic.name())));
		story.bylines()
			.forEach((byline) -> line.count(Set.of(Sheet.byline(byline.slug())), Under.NAMES, List.of(byline.name())));
	}

	private static <T> Set<String> lists(Collection<T> of, Function<T, String> name) {
		return of.stream().map(name).collect(Collectors.toSet());
	}

	private static List<String> slugs(List<Listed> of) {
		return of.stream().map(Listed::slug).toList();
	}

	private void add(String paper, Collection<String> lists, Under under, List<String> keys, long stories) {
		for (String list : lists) {
			Counts sheet = this.changes.computeIfAbsent(new Sheet(paper, list, under), (none) -> new Counts());
			keys.forEach((key) -> sheet.add(key, stories));
		}
	}

	private interface Line {

		void count(Collection<String> lists, Under under, List<String> keys);

	}

}
