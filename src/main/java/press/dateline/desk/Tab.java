package press.dateline.desk;

/**
 * A tab above the files.
 *
 * @param text the state
 * @param href where the files of that state are
 * @param count how many there are
 * @param current whether they are shown
 */
record Tab(String text, String href, long count, boolean current) {
}
