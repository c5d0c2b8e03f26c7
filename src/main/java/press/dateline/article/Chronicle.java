package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import press.dateline.article.EditionChanges.Line;
import press.dateline.article.EditionChanges.Stories;

import org.springframework.stereotype.Component;

/**
 * What the archive did, edition by edition, for those who work on it: it also tells of
 * stories that are not public any more. However long it goes back, an answer takes a few
 * indexed queries for each edition asked for.
 */
@Component
@FromOneEdition
public class Chronicle {

	/** Those that the edition was the first to show, and that readers still have so. */
	private static final String SHOWN_STILL = """
			from Article s where s.shownIn = :number
			and not exists (select 1 from PastVersion e where e.key.articleId = s.id and e.untilEdition = :number)""";

	private static final String SHOWN_ONCE = """
			from PastVersion v left join Article s on s.id = v.key.articleId where v.firstEdition = :number
			and not exists (select 1 from PastVersion e
			where e.key.articleId = v.key.articleId and e.untilEdition = :number)""";

	private static final String ENDED = """
			from PastVersion v left join Article s on s.id = v.key.articleId where v.untilEdition = :number
			and %s (exists (select 1 from Article n where n.id = v.key.articleId and n.shownIn = :number)
			or exists (select 1 from PastVersion n where n.key.articleId = v.key.articleId and n.firstEdition = :number))""";

	private static final String CHANGED = ENDED.formatted("");

	private static final String TAKEN_BACK = ENDED.formatted("not");

	private static final String EXPIRED = """
			from Article s join s.changes c where c > :before and c <= :instant and c = s.timing.window.leavesAt
			and s.shownIn < :number""";

	private final EntityManager entityManager;

	private final Editions editions;

	Chronicle(EntityManager entityManager, Editions editions) {
		this.entityManager = entityManager;
		this.editions = editions;
	}

	/**
	 * Returns the versions that readers had of the story that a file tells, newest first,
	 * each with the one before it; none where the file tells no story.
	 * @param source the path of the file below the content folder, NFC
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Step> steps(String source, int offset, int limit) {
		return this.entityManager.createQuery("select s.id from Article s where s.source = :source", Long.class)
			.setParameter("source", source)
			.getResultStream()
			.flatMap((story) -> new Versions(this.entityManager, story, this.editions.current()).steps(offset, limit)
				.stream())
			.toList();
	}

	/**
	 * Returns the last editions, newest first, with what each of them changed.
	 * @param limit how many editions at most
	 * @param stories how many stories are named at most that came, changed or left
	 */
	public List<EditionChanges> editions(int limit, int stories) {
		List<Edition> editions = this.entityManager.createQuery("""
				select new press.dateline.article.Edition(e.number, e.instant, e.nextChange)
				from OpenedEdition e order by e.number desc""", Edition.class).setMaxResults(limit + 1).getResultList();
		List<EditionChanges> changes = new ArrayList<>();
		for (int index = 0; index < Math.min(limit, editions.size()); index++) {
			Instant before = (index + 1 < editions.size()) ? editions.get(index + 1).instant() : Instant.EPOCH;
			changes.add(changes(editions.get(index), before, stories));
		}
		return changes;
	}

	private EditionChanges changes(Edition edition, Instant before, int limit) {
		Map<String, Object> number = Map.of("number", edition.number());
		Map<String, Object> times = Map.of("number", edition.number(), "before", before, "instant", edition.instant());
		Stories came = together(stories("s", SHOWN_STILL, number, limit), stories("v", SHOWN_ONCE, number, limit),
				limit);
		Stories changed = stories("v", CHANGED, number, limit);
		Stories left = together(stories("v", TAKEN_BACK, number, limit), stories("s", EXPIRED, times, limit), limit);
		return new EditionChanges(edition, came, changed, left);
	}

	private Stories stories(String as, String from, Map<String, Object> parameters, int limit) {
		String id = as.equals("s") ? "s.id" : "v.key.articleId";
		List<Line> first = with(parameters,
				this.entityManager.createQuery(
						"select s.source, %1$s.path, %1$s.headline.title %2$s order by %3$s".formatted(as, from, id),
						Tuple.class))
			.setMaxResults(limit)
			.getResultStream()
			.map((row) -> new Line(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
			.toList();
		long count = (first.size() < limit) ? first.size()
				: with(parameters, this.entityManager.createQuery("select count(*) " + from, Long.class))
					.getSingleResult();
		return new Stories(count, first);
	}

	private static <T> TypedQuery<T> with(Map<String, Object> parameters, TypedQuery<T> query) {
		parameters.forEach(query::setParameter);
		return query;
	}

	private static Stories together(Stories some, Stories others, int limit) {
		return new Stories(some.count() + others.count(),
				Stream.concat(some.first().stream(), others.first().stream()).limit(limit).toList());
	}

}
