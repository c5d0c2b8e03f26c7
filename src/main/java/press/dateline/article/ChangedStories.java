package press.dateline.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * What has changed for readers from edition to edition.
 */
final class ChangedStories {

	private final EntityManager entityManager;

	private final Directory directory;

	ChangedStories(EntityManager entityManager, Directory directory) {
		this.entityManager = entityManager;
		this.directory = directory;
	}

	Changes after(Holdings.Mark mark, Edition edition, int limit) {
		List<Article> articles = mark.next((condition) -> oncePublic(condition, edition), limit);
		List<Story> stories = this.directory.stories(articles.stream().map(Article::id).toList(), edition);
		List<Departure> departed = articles.stream().flatMap((article) -> article.departure(edition).stream()).toList();
		Holdings.Mark last = articles.isEmpty() ? mark : articles.get(articles.size() - 1).mark();
		return new Changes(edition, stories, withoutThoseThatCameBack(departed, edition), last);
	}

	// Even how many others there are, and where, is nobody's business.
	private TypedQuery<Article> oncePublic(String condition, Edition edition) {
		return this.entityManager
			.createQuery("from Article s where %s and (s.leftAt is not null or %s) order by s.revision, s.id"
				.formatted(condition, Visible.onceIn("s.timing.window")), Article.class)
			.setParameter("instant", edition.instant());
	}

	List<Departure> departed(Edition edition, Instant since, int limit) {
		Stream<Article> takenBack = this.entityManager
			.createQuery("from Article s where s.leftAt >= :since order by s.leftAt desc", Article.class)
			.setParameter("since", since)
			.setMaxResults(limit)
			.getResultStream();
		Stream<Article> over = this.entityManager.createQuery("""
				select s from Article s join s.changes c where c >= :since and c <= :instant
				and c = s.timing.window.leavesAt order by c desc""", Article.class)
			.setParameter("since", since)
			.setParameter("instant", edition.instant())
			.setMaxResults(limit)
			.getResultStream();
		List<Departure> departed = Stream.concat(takenBack, over)
			.flatMap((article) -> article.departure(edition).stream())
			.distinct()
			.sorted(Comparator.comparing(Departure::at).reversed().thenComparing(Departure::firstPath))
			.limit(limit)
			.toList();
		return withoutThoseThatCameBack(departed, edition);
	}

	// Another file may tell a story of the same name now.
	private List<Departure> withoutThoseThatCameBack(List<Departure> departed, Edition edition) {
		if (departed.isEmpty()) {
			return departed;
		}
		Set<String> back = PublicStories.of(edition, Selection.EVERYTHING)
			.where("s.firstPath in :paths", "paths", departed.stream().map(Departure::firstPath).toList())
			.select(this.entityManager, String.class, "s.firstPath", "")
			.getResultStream()
			.collect(Collectors.toSet());
		return departed.stream().filter((departure) -> !back.contains(departure.firstPath())).toList();
	}

}
