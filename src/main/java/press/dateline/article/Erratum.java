package press.dateline.article;

/**
 * A correction in the list of all, with the public story that it is about.
 *
 * @param story the story
 * @param firstPath the address that the story was first filed for, which never changes
 * @param correction what was put right, and when
 */
public record Erratum(Summary story, String firstPath, Correction correction) {
}
