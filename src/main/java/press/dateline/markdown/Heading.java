package press.dateline.markdown;

/**
 * A heading of the body.
 *
 * @param level 2 to 6, as rendered
 * @param id the anchor in the rendered HTML, unique in it, beginning with {@code s-}
 * @param text the heading without markup
 * @param line the line in the file, from 1
 */
public record Heading(int level, String id, String text, int line) {

}
