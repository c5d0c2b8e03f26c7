package press.dateline.markdown;

/**
 * One line of plain text and where it was found.
 *
 * @param number the line in the file, from 1
 * @param text the text without markup, never empty
 */
public record Line(int number, String text) {

}
