package press.dateline.reader;

import org.jspecify.annotations.Nullable;

/**
 * A map that shows where a place lies.
 *
 * @param href the address of the picture
 * @param caption the words below it; {@code null} where those beside it say all
 */
record Locator(String href, @Nullable String caption) {
}
