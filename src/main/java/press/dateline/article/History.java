package press.dateline.article;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/**
 * What readers could read of a story, from its first version to the one they have: the
 * door to what was public. No version is in it that no edition showed.
 */
@Component
@FromOneEdition
public class History {

	private final EntityManager entityManager;

	private final Editions editions;

	History(EntityManager entityManager, Editions editions) {
		this.entityManager = entityManager;
		this.editions = editions;
	}

	/**
	 * Returns how many versions readers had of a story, the one they have included.
	 * @param story as the archive returned it
	 */
	public int count(Story story) {
		return versions(story).count();
	}

	/**
	 * Returns a part of the versions of a story, newest first, each with the one before
	 * it.
	 * @param story as the archive returned it
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Step> steps(Story story, int offset, int limit) {
		return versions(story).steps(offset, limit);
	}

	private Versions versions(Story story) {
		return new Versions(this.entityManager, story.summary().id(), this.editions.current());
	}

}
