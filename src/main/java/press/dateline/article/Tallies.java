package press.dateline.article;

import java.util.ArrayList;
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
		PublicStories.under(Root.REGION, edition, selection)
			.select(this.entityManager, Tuple.class, "s.slug, count(*)", "group by s.slug")
			.getResultStream()
			.forEach((row) -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
		return counts;
	}

	List<Tally<Topic>> topics(Edition edition, Selection selection, int limit) {
		return ranked(PublicStories.under(Root.TOPIC, edition, selection), Topic::new,
				Comparator.comparing((tally) -> tally.of().name()), limit);
	}

	List<Tally<Byline>> bylines(Edition edition, Selection selection, int limit) {
		return ranked(PublicStories.under(Root.BYLINE, edition, selection), Byline::new,
				Comparator.comparing((tally) -> tally.of().name()), limit);
	}

	Optional<Topic> topic(Edition edition, Selection selection, Slug slug) {
		return named(PublicStories.under(Root.TOPIC, edition, selection), slug, Topic::new);
	}

	Optional<Byline> byline(Edition edition, Selection selection, Slug slug) {
		return named(PublicStories.under(Root.BYLINE, edition, selection), slug, Byline::new);
	}

	private <T> Optional<T> named(PublicStories stories, Slug slug, BiFunction<String, Slug, T> make) {
		return ranked(stories.where("s.slug = :slug", "slug", slug.value()), make, Comparator.comparing(Tally::count),
				1)
			.stream()
			.map(Tally::of)
			.findFirst();
	}

	private <T> List<Tally<T>> ranked(PublicStories stories, BiFunction<String, Slug, T> make,
			Comparator<Tally<T>> byName, int limit) {
		Map<String, Tally<T>> bySlug = new LinkedHashMap<>();
		stories
			.select(this.entityManager, Tuple.class, "s.slug, s.name, count(*)",
					"group by s.slug, s.name order by count(*) desc, s.name")
			.getResultStream()
			.forEach((row) -> bySlug.merge(row.get(0, String.class),
					new Tally<>(make.apply(row.get(1, String.class), new Slug(row.get(0, String.class))),
							row.get(2, Long.class)),
					(commonest, other) -> new Tally<>(commonest.of(), commonest.count() + other.count())));
		List<Tally<T>> tallies = new ArrayList<>(bySlug.values());
		tallies.sort(Comparator.comparing((Tally<T> tally) -> tally.count()).reversed().thenComparing(byName));
		return List.copyOf(tallies.subList(0, Math.min(limit, tallies.size())));
	}

}
