package press.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * Lists of public stories, and what is said about them: how many, on which days.
 */
final class Listings {

	private final EntityManager entityManager;

	Listings(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	List<Summary> newest(PublicStories stories, int offset, int limit) {
		return list(stories, stories.newestFirst(), offset, limit);
	}

	List<Summary> westward(PublicStories stories, int offset, int limit) {
		String order = stories.newestFirst()
			.replaceFirst("order by ", "order by %s.longitude desc nulls last, ".formatted(stories.story()));
		return list(stories, order, offset, limit);
	}

	List<Summary> list(PublicStories stories, String order, int offset, int limit) {
		String story = stories.story();
		return stories
			.select(this.entityManager, Summary.class,
					"""
							new press.dateline.article.Summary(%1$s.id, %1$s.path, %1$s.language, %1$s.headline.title,
							%1$s.headline.standfirst, %1$s.kind, s.date, %1$s.region, %1$s.timing.publishedAt)"""
						.formatted(story),
					order)
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList();
	}

	long count(PublicStories stories) {
		return stories.select(this.entityManager, Long.class, "count(*)", "").getSingleResult();
	}

	SortedMap<LocalDate, Long> countByDay(PublicStories stories) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		stories.select(this.entityManager, Tuple.class, "s.date, count(*)", "group by s.date")
			.getResultStream()
			.forEach((row) -> days.put(row.get(0, LocalDate.class), row.get(1, Long.class)));
		return days;
	}

	Optional<LocalDate> firstDay(PublicStories stories) {
		return day(stories, stories.byDay(true));
	}

	Optional<LocalDate> lastDay(PublicStories stories) {
		return day(stories, stories.byDay(false));
	}

	private Optional<LocalDate> day(PublicStories stories, String order) {
		return stories.select(this.entityManager, LocalDate.class, "s.date", order)
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

}
