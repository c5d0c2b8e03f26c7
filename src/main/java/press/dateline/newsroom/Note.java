package press.dateline.newsroom;

import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Problem;

/**
 * What is newly known of a file.
 *
 * @param path the file
 * @param known what to remember; {@code null} to forget it
 * @param problems what is wrong with it now; {@code null} where it says what it said
 * @param links the files that it names
 */
record Note(String path, @Nullable Known known, @Nullable List<Problem> problems, List<FileReference> links) {

	/** Notes that a file says what it said. */
	static Note same(String path, Known known) {
		return new Note(path, known, null, List.of());
	}

	/** Notes that there is nothing in a file any more. */
	static Note gone(String path, @Nullable Known known) {
		return new Note(path, known, List.of(), List.of());
	}

}
