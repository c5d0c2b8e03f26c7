package press.dateline.article;

import java.util.List;

/**
 * Some of what has changed for readers since an edition.
 *
 * @param edition the edition in force
 * @param stories those that are public, as they are now
 * @param departed those that are not any more
 * @param last where to go on; equal to where it began where nothing is left
 */
public record Changes(Edition edition, List<Story> stories, List<Departure> departed, Holdings.Mark last) {
}
