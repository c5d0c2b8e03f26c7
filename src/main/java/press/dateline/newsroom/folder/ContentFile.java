package press.dateline.newsroom.folder;

import java.nio.file.Path;

/**
 * A file that counts as copy, as it was found.
 *
 * @param path below the content folder, NFC, with {@code /} between names
 * @param file its real path on disk, whose name may be spelt in another normal form
 * @param stamp its size and time when it was found
 */
public record ContentFile(String path, Path file, Stamp stamp) {
}
