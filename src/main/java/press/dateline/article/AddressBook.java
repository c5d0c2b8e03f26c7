package press.dateline.article;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.springframework.stereotype.Component;

/**
 * Every address that leads to a story, past and present, for those who work on the
 * archive.
 */
@Component
@FromOneEdition
public class AddressBook {

	private static final int MOST = 200;

	private final EntityManager entityManager;

	private final Editions editions;

	AddressBook(EntityManager entityManager, Editions editions) {
		this.entityManager = entityManager;
		this.editions = editions;
	}

	/** What readers get at an address in the edition in force. */
	public enum Answer {

		/** The story. */
		STORY,

		/** They are led to where the story is, 301. */
		MOVED,

		/** They are told that it is gone, 410. */
		GONE,

		/** Nothing is said of it before it goes public, 404. */
		NOTHING

	}

	/**
	 * An address of a story.
	 *
	 * @param path Unicode and not percent-encoded
	 * @param current whether it is where the story is, or will be
	 * @param answer what readers get there
	 */
	public record Known(String path, boolean current, Answer answer) {
	}

	/**
	 * Returns the addresses of the story that a file tells, the current one first.
	 * @param source the path of the file below the content folder, NFC
	 */
	public List<Known> of(String source) {
		Edition edition = this.editions.current();
		return this.entityManager.createQuery("""
				select a.path, a.standing, s.timing.window,
				case when a.promised or (a.standing = :alias and s.leftAt is not null) then true else false end
				from Address a join a.article s where s.source = :source
				order by case when a.standing = :alias then 1 else 0 end, a.standing, a.path""", Tuple.class)
			.setParameter("source", source)
			.setParameter("alias", Address.Standing.ALIAS)
			.setMaxResults(MOST)
			.getResultStream()
			.map((row) -> known(row.get(0, String.class), row.get(1, Address.Standing.class),
					row.get(2, PublicWindow.class), row.get(3, Boolean.class), edition))
			.toList();
	}

	private static Known known(String path, Address.Standing standing, PublicWindow window, boolean missed,
			Edition edition) {
		boolean current = standing == Address.Standing.CURRENT;
		Answer answer = Answer.NOTHING;
		if (window.isOpenAt(edition.instant())) {
			answer = current ? Answer.STORY : Answer.MOVED;
		}
		else if (missed || window.hasOpenedBy(edition.instant())) {
			answer = Answer.GONE;
		}
		return new Known(path, current, answer);
	}

}
