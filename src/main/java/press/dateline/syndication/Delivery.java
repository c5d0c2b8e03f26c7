package press.dateline.syndication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How one program was last told of a new edition.
 *
 * @param to who is told: a WebSub hub or a webhook
 * @param edition the number of the edition
 * @param at when it was told, or was tried to be
 * @param fault why it could not be told; {@code null} where it was
 * @param again when it is tried again; {@code null} where there is no need to, or where
 * the program wants no more
 */
public record Delivery(String to, long edition, Instant at, @Nullable String fault, @Nullable Instant again) {
}
