package press.dateline.newsroom.copy;

import java.time.Instant;

/**
 * A file of the content folder, read whole.
 *
 * @param path below the content folder, NFC, with {@code /} between names
 * @param bytes everything in it
 * @param arrivedAt when it was first seen; the last resort for its date
 */
public record CopyFile(String path, byte[] bytes, Instant arrivedAt) {
}
