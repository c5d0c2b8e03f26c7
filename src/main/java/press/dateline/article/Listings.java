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
		return stories.select(this.entityManager, Summary.class, summary("s", stories.story()), order)
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList();
	}

	List<Summary> newestOfDays(PublicStories stories, int limit) {
		return stories.selectNewestOfDays(this.entityManager, Summary.class, summary("s", "s"))
			.setMaxResults(limit)
			.getResultList();
	}

	private static String summary(String row, String story) {
		return """
				new press.dateline.article.Summary(%2$s.id, %2$s.path, %2$s.language, %2$s.headline.title,
				%2$s.headline.standfirst, %2$s.kind, %1$s.date, %2$s.region, %2$s.timing.publishedAt)""".formatted(row,
				story);
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
