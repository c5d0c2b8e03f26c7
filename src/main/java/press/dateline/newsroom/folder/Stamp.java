package press.dateline.newsroom.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells that a file has changed without opening it.
 *
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970; as exact as the
 * file system keeps it
 */
public record Stamp(long size, long modified) {

	static Stamp of(BasicFileAttributes attributes) {
		return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
	}

}
