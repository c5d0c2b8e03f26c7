package press.dateline.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version of a story that readers had, or have now.
 *
 * @param number counted from 1
 * @param edition the number of the edition that showed it first
 * @param since the instant of that edition
 * @param until the instant of the edition that did not show it any more; {@code null}
 * where the edition in force shows it
 * @param wording what it says
 */
public record Version(int number, long edition, Instant since, @Nullable Instant until, Wording wording) {
}
