package press.dateline.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a story that readers had, numbered from 1, and after them the one that
 * an edition shows.
 */
final class Versions {

	private final EntityManager entityManager;

	private final long article;

	private final int past;

	private final Optional<Version> current;

	Versions(EntityManager entityManager, long article, Edition edition) {
		this.entityManager = entityManager;
		this.article = article;
		this.past = Math.toIntExact(entityManager
			.createQuery("select count(*) from PastVersion v where v.key.articleId = :article", Long.class)
			.setParameter("article", article)
			.getSingleResult());
		this.current = current(edition);
	}

	/** Returns how many there are. */
	int count() {
		return this.past + (this.current.isPresent() ? 1 : 0);
	}

	/**
	 * Returns a part of them, newest first, each with the one before it.
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	List<Step> steps(int offset, int limit) {
		int last = count() - offset;
		int first = Math.max(1, last - limit + 1);
		List<Version> versions = new ArrayList<>();
		this.current.filter((version) -> version.number() == last).ifPresent(versions::add);
		versions.addAll(past(first - 1, last));
		List<Step> steps = new ArrayList<>();
		for (int index = 0; index <= last - first; index++) {
			Version before = (index + 1 < versions.size()) ? versions.get(index + 1) : null;
			steps.add(new Step(before, versions.get(index)));
		}
		return steps;
	}

	private List<Version> past(int first, int last) {
		return this.entityManager.createQuery("""
				select v.headline.title, v.headline.standfirst, v.text, v.corrections, v.updatedAt, v.firstEdition,
				f.instant, v.key.number, u.instant from PastVersion v join OpenedEdition f on f.number = v.firstEdition
				join OpenedEdition u on u.number = v.untilEdition
				where v.key.articleId = :article and v.key.number between :first and :last
				order by v.key.number desc""", Tuple.class)
			.setParameter("article", this.article)
			.setParameter("first", first)
			.setParameter("last", last)
			.getResultStream()
			.map((row) -> version(row, row.get(7, Integer.class), row.get(8, Instant.class)))
			.toList();
	}

	private Optional<Version> current(Edition edition) {
		return this.entityManager.createQuery("""
				select s.headline.title, s.headline.standfirst, b.text, b.corrections, s.timing.updatedAt, s.shownIn,
				f.instant from ArticleBody b join b.article s join OpenedEdition f on f.number = s.shownIn
				where b.articleId = :article and %s""".formatted(Visible.in("s.timing.window")), Tuple.class)
			.setParameter("article", this.article)
			.setParameter("instant", edition.instant())
			.getResultStream()
			.map((row) -> version(row, this.past + 1, null))
			.findFirst();
	}

	@SuppressWarnings("unchecked")
	private static Version version(Tuple row, int number, @Nullable Instant until) {
		Wording wording = new Wording(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class),
				(List<Correction>) row.get(3), row.get(4, Instant.class));
		return new Version(number, row.get(5, Long.class), row.get(6, Instant.class), until, wording);
	}

}
