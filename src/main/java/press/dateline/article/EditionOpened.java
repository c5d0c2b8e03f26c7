package press.dateline.article;

/**
 * Another edition is in force, opened by this program or by another that shares the
 * store.
 *
 * @param number its number
 */
public record EditionOpened(long number) {
}
