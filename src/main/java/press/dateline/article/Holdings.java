package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Everything that the archive holds, whether or not it is public, for what is made of it
 * and kept elsewhere, such as the index of the search. What is made must obey the windows
 * of the stories itself.
 */
@Component
@FromOneEdition
public class Holdings {

	private final EntityManager entityManager;

	private final Editions editions;

	private final JdbcTemplate jdbc;

	Holdings(EntityManager entityManager, Editions editions, JdbcTemplate jdbc) {
		this.entityManager = entityManager;
		this.editions = editions;
		this.jdbc = jdbc;
	}

	/**
	 * Some of what has changed.
	 *
	 * @param edition the edition that was in force when it was read
	 * @param stories those that a file tells, as they are now
	 * @param gone the others
	 * @param last where to go on; equal to where it began where nothing is left
	 */
	public record Changes(Edition edition, List<Holding> stories, List<Long> gone, Mark last) {
	}

	/**
	 * How far the changes were read, which are in the order of editions.
	 *
	 * @param edition the number of the edition that the last one was made for
	 * @param story the story that it was
	 */
	public record Mark(long edition, long story) {

		/** Before the first change. */
		public static final Mark NOTHING = new Mark(-1, -1);

		/** Returns where everything that an edition shows was read. */
		public static Mark all(long edition) {
			return new Mark(edition, Long.MAX_VALUE);
		}

		/**
		 * Returns what comes after it, in the order of changes. It is asked in two steps,
		 * each of which is a range of one index. Numbers are bound, since the store keeps
		 * the last result of every question that it knows by its words.
		 * @param question makes a query of a condition about the article {@code s}
		 * @param limit how many at most
		 */
		<T> List<T> next(Function<String, TypedQuery<T>> question, int limit) {
			List<T> next = new ArrayList<>(question.apply("s.revision = :edition and s.id > :story")
				.setParameter("edition", this.edition)
				.setParameter("story", this.story)
				.setMaxResults(limit)
				.getResultList());
			if (next.size() < limit) {
				next.addAll(question.apply("s.revision > :edition")
					.setParameter("edition", this.edition)
					.setMaxResults(limit - next.size())
					.getResultList());
			}
			return next;
		}

	}

	/** Returns what tells this archive from every other. */
	public long identity() {
		return Objects.requireNonNull(this.jdbc.queryForObject("select number from archive_identity", Long.class));
	}

	/** Returns how many stories there are at most. */
	public long count() {
		return this.entityManager.createQuery("select count(*) from ArticleBody", Long.class).getSingleResult();
	}

	/** Returns the edition in force. */
	public Edition edition() {
		return this.editions.current();
	}

	/**
	 * Returns the changes after a mark, oldest first.
	 * @param limit how many at most
	 */
	public Changes changesAfter(Mark mark, int limit) {
		List<Tuple> rows = mark.next(this::rows, limit);
		List<Tuple> told = rows.stream().filter((row) -> row.get(2) != null).toList();
		List<Long> gone = rows.stream().filter((row) -> row.get(2) == null).map(Holdings::id).toList();
		Mark last = rows.isEmpty() ? mark
				: new Mark(rows.get(rows.size() - 1).get(1, Long.class), id(rows.get(rows.size() - 1)));
		return new Changes(edition(), holdings(told), gone, last);
	}

	private TypedQuery<Tuple> rows(String condition) {
		return this.entityManager.createQuery("""
				select s.id, s.revision, b.articleId, s.language, s.headline.title, s.headline.standfirst, b.text,
				s.place, s.agency, s.date, s.timing.publishedAt, s.timing.window.goesPublicAt, s.timing.window.leavesAt
				from Article s left join ArticleBody b on b.articleId = s.id and s.source is not null
				where %s order by s.revision, s.id""".formatted(condition), Tuple.class);
	}

	/** Returns the stories that left without a trace for an edition after the given. */
	public List<Long> removedAfter(long edition) {
		return this.entityManager
			.createQuery("select r.articleId from RemovedArticle r where r.revision > :edition", Long.class)
			.setParameter("edition", edition)
			.getResultList();
	}

	private List<Holding> holdings(List<Tuple> rows) {
		List<Long> ids = rows.stream().map(Holdings::id).toList();
		Map<Long, List<String>> regions = entries("RegionEntry", "''", ids, (row) -> row.get(1, String.class));
		Map<Long, List<Topic>> topics = entries("TopicEntry", "e.name", ids,
				(row) -> new Topic(row.get(2, String.class), new Slug(row.get(1, String.class))));
		Map<Long, List<Byline>> bylines = entries("BylineEntry", "e.name", ids,
				(row) -> new Byline(row.get(2, String.class), new Slug(row.get(1, String.class))));
		return rows.stream()
			.map((row) -> holding(row, regions.getOrDefault(id(row), List.of()),
					topics.getOrDefault(id(row), List.of()), bylines.getOrDefault(id(row), List.of())))
			.toList();
	}

	private <E> Map<Long, List<E>> entries(String index, String name, List<Long> ids, Function<Tuple, E> make) {
		Map<Long, List<E>> entries = new HashMap<>();
		if (!ids.isEmpty()) {
			this.entityManager
				.createQuery(
						"select e.article.id, e.slug, %s from %s e where e.article.id in :ids".formatted(name, index),
						Tuple.class)
				.setParameter("ids", ids)
				.getResultStream()
				.forEach((row) -> entries.computeIfAbsent(id(row), (id) -> new ArrayList<>()).add(make.apply(row)));
		}
		return entries;
	}

	private static Holding holding(Tuple row, List<String> regions, List<Topic> topics, List<Byline> bylines) {
		return new Holding(id(row), row.get(3, Locale.class), row.get(4, String.class), row.get(5, String.class),
				row.get(6, String.class), row.get(7, String.class), row.get(8, String.class),
				row.get(9, LocalDate.class), row.get(10, Instant.class),
				new PublicWindow(row.get(11, Instant.class), row.get(12, Instant.class)), regions, topics, bylines);
	}

	private static Long id(Tuple row) {
		return row.get(0, Long.class);
	}

}
