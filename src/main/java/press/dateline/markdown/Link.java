package press.dateline.markdown;

/**
 * A link to another file, which {@link Marks} lets the reader of the HTML resolve.
 *
 * @param target the path as written, relative to the file, decoded and with {@code .} and
 * inner {@code ..} resolved, without query and fragment
 * @param line the line in the file, from 1
 * @param column the column in code points, from 1
 */
public record Link(String target, int line, int column) {

}
