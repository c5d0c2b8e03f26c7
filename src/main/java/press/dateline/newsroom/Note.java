package press.dateline.newsroom;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.folder.Stamp;

/**
 * What is newly known of a file.
 *
 * @param path the file
 * @param known what to remember; {@code null} to forget it
 * @param problems what is wrong with it now; {@code null} where it says what it said
 * @param links the files that it names
 * @param pictures those of them that it shows and that were there, as they were
 * @param gist what lists tell of it now; {@code null} where that is what it was
 */
record Note(String path, @Nullable Known known, @Nullable List<Problem> problems, List<FileReference> links,
		Map<String, Stamp> pictures, @Nullable Gist gist) {

	/** Notes that a file says what it said. */
	static Note same(String path, Known known) {
		return new Note(path, known, null, List.of(), Map.of(), null);
	}

	/** Notes that there is nothing in a file any more. */
	static Note gone(String path, @Nullable Known known) {
		return new Note(path, known, List.of(), List.of(), Map.of(), null);
	}

}
