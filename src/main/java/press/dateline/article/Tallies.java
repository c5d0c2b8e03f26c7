package press.dateline.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import press.dateline.article.PublicStories.Root;

/**
 * What public stories are listed under, with how many there are. A slug that was written
 * in several ways goes by its commonest name.
 */
final class Tallies {

	private final EntityManager entityManager;

	Tallies(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	Map<String, Long> countByRegion(Edition edition, Selection selection) {
		Map<String, Long> counts = new HashMap<>();
		PublicStories stories = PublicStories.under(Root.REGION, edition, selection);
		String slug = stories.listed() + ".slug";
		stories.select(this.entityManager, Tuple.class, slug + ", count(*)", "group by " + slug)
			.getResultStream()
			.forEach((row) -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
		return counts;
	}

	List<Tally<Topic>> topics(Edition edition, Selection selection, int limit) {
		return ranked(PublicStories.under(Root.TOPIC, edition, selection), Topic::new,
				Comparator.comparing((tally) -> tally.of().slug()), limit);
	}

	List<Tally<Byline>> bylines(Edition edition, Selection selection, int limit) {
		return ranked(PublicStories.under(Root.BYLINE, edition, selection), Byline::new,
				Comparator.comparing((tally) -> tally.of().slug()), limit);
	}

	Optional<Topic> topic(Edition edition, Selection selection, Slug slug) {
		return named(PublicStories.under(Root.TOPIC, edition, selection), slug, Topic::new);
	}

	Optional<Byline> byline(Edition edition, Selection selection, Slug slug) {
		return named(PublicStories.under(Root.BYLINE, edition, selection), slug, Byline::new);
	}

	private <T> Optional<T> named(PublicStories stories, Slug slug, BiFunction<String, Slug, T> make) {
		PublicStories named = stories.where(stories.listed() + ".slug = :named", "named", slug.value());
		return ranked(named, make, Comparator.comparing(Tally::count), 1).stream().map(Tally::of).findFirst();
	}

	private <T> List<Tally<T>> ranked(PublicStories stories, BiFunction<String, Slug, T> make,
			Comparator<Tally<T>> bySlug, int limit) {
		Map<String, Tally<T>> tallies = new LinkedHashMap<>();
		stories
			.select(this.entityManager, Tuple.class, "%1$s.slug, %1$s.name, count(*)".formatted(stories.listed()),
					"group by %1$s.slug, %1$s.name order by count(*) desc, %1$s.name".formatted(stories.listed()))
			.getResultStream()
			.forEach((row) -> tallies.merge(row.get(0, String.class),
					new Tally<>(make.apply(row.get(1, String.class), new Slug(row.get(0, String.class))),
							row.get(2, Long.class)),
					(commonest, other) -> new Tally<>(commonest.of(), commonest.count() + other.count())));
		return tallies.values()
			.stream()
			.sorted(Comparator.comparing((Tally<T> tally) -> tally.count()).reversed().thenComparing(bySlug))
			.limit(limit)
			.toList();
	}

}
