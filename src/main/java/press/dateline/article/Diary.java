package press.dateline.article;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What is due to change by its time alone, for those who work on the archive: it also
 * tells of stories that are not public yet.
 */
@Component
@FromOneEdition
public class Diary {

	private final EntityManager entityManager;

	private final Editions editions;

	Diary(EntityManager entityManager, Editions editions) {
		this.entityManager = entityManager;
		this.editions = editions;
	}

	/** What becomes of a story. */
	public enum Turn {

		/** It goes public. */
		COMES,

		/** It leaves. */
		LEAVES,

		/** It is no longer pinned, or no longer told as breaking news. */
		STEPS_BACK

	}

	/**
	 * A change that is due.
	 *
	 * @param at when
	 * @param turn what becomes of the story
	 * @param title its headline
	 * @param source the path of its file; {@code null} where it has none any more
	 */
	public record Due(Instant at, Turn turn, String title, @Nullable String source) {
	}

	/**
	 * Returns the changes that are due after the edition in force, the next one first.
	 * @param limit how many at most
	 */
	public List<Due> next(int limit) {
		return this.entityManager.createQuery("""
				select c, s.timing.window, s.headline.title, s.source from Article s join s.changes c
				where c > :instant order by c, s.id""", Tuple.class)
			.setParameter("instant", this.editions.current().instant())
			.setMaxResults(limit)
			.getResultStream()
			.map((row) -> due(row.get(0, Instant.class), row.get(1, PublicWindow.class), row.get(2, String.class),
					row.get(3, String.class)))
			.toList();
	}

	private static Due due(Instant at, PublicWindow window, String title, @Nullable String source) {
		Turn turn = Turn.STEPS_BACK;
		if (at.equals(window.goesPublicAt())) {
			turn = Turn.COMES;
		}
		else if (at.equals(window.leavesAt())) {
			turn = Turn.LEAVES;
		}
		return new Due(at, turn, title, source);
	}

}
