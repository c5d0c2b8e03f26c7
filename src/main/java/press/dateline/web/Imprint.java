package press.dateline.web;

import java.time.Duration;

import press.dateline.article.Edition;

/**
 * What a page says of itself to caches.
 *
 * @param edition the edition that it shows
 * @param longest how long it may be kept at most
 */
record Imprint(Edition edition, Duration longest) {
}
