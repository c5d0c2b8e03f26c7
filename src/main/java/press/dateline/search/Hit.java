package press.dateline.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Summary;

/**
 * A story that was found.
 *
 * @param story the story
 * @param title its headline as safe HTML, with what was asked for in {@code <mark>};
 * {@code null} where nothing of it is in there
 * @param passages of its text, likewise
 */
public record Hit(Summary story, @Nullable String title, List<String> passages) {
}
