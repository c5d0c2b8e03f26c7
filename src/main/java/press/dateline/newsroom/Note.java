package press.dateline.newsroom;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;

/**
 * What is newly known of a file.
 *
 * @param path the file
 * @param known what to remember; {@code null} to forget it
 * @param problems what is wrong with it now; {@code null} where that did not change
 */
record Note(String path, @Nullable Known known, @Nullable List<Problem> problems) {
}
