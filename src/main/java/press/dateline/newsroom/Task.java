package press.dateline.newsroom;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.folder.ContentFile;

/**
 * A file that must be read.
 *
 * @param file the file as it was found
 * @param known what is known of it, under its former path where it was renamed
 * @param former its path before it was renamed
 * @param arrivedAt when it was first seen
 * @param anew whether it is read even if nothing in it changed
 */
record Task(ContentFile file, @Nullable Known known, @Nullable String former, Instant arrivedAt, boolean anew) {

	String path() {
		return this.file.path();
	}

}
