package press.dateline.newsroom;

import press.dateline.newsroom.copy.Lines;
import press.dateline.newsroom.copy.Reading;

/**
 * A file of copy as it is saved now, read but not filed.
 *
 * @param path below the content folder, NFC
 * @param reading what it would be filed as; a link to a file that is missing, and what is
 * wrong with pictures, is not judged
 * @param lines what stands in it
 */
public record Proof(String path, Reading reading, Lines lines) {
}
