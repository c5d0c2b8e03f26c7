package press.dateline.article;

import java.time.Instant;

/**
 * The end of a story that was public: it was taken back, or its time is over.
 *
 * @param firstPath the address that it was first filed for, which names it
 * @param path the address that it had last
 * @param at since when it is not public any more
 */
public record Departure(String firstPath, String path, Instant at) {
}
