package press.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * That a story was taken back by a word in its file.
 *
 * @param reason why, as plain text in the language of the story, never blank;
 * {@code null} where none is given
 */
public record Withdrawal(@Nullable String reason) {
}
