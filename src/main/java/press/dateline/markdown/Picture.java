package press.dateline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A picture that lies in a file, which {@link Marks} lets the reader of the HTML resolve.
 *
 * @param target the path as written, relative to the file, decoded and with {@code .} and
 * inner {@code ..} resolved
 * @param alt what the picture shows in words; empty when the author says that it is
 * decoration, null when nothing is said
 * @param line the line in the file, from 1
 * @param column the column in code points, from 1
 */
public record Picture(String target, @Nullable String alt, int line, int column) {

}
