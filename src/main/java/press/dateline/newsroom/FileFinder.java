package press.dateline.newsroom;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.FileNames;

/**
 * Finds the files that copy names without saying where they are. It knows the folder as
 * it was when it was first asked. May be used by several threads.
 */
final class FileFinder {

	private final ContentFolder folder;

	private @Nullable FileNames names;

	FileFinder(ContentFolder folder) {
		this.folder = folder;
	}

	/**
	 * Returns the copy with the paths of the files that it names, as far as they are
	 * there.
	 * @param path the file of the copy
	 */
	Reading find(String path, Reading reading) {
		Map<String, String> found = new HashMap<>();
		for (FileReference reference : reading.references()) {
			if ((reference.picture() || reference.written().startsWith("/")) && isLost(reference.target())) {
				find(path, reference).ifPresent((file) -> found.put(reference.target(), file));
			}
		}
		return found.isEmpty() ? reading : reading.relinked(found);
	}

	/** Finds the file that a reference in another names, wherever it is. */
	Optional<String> find(String path, FileReference reference) {
		String written = reference.written().replaceFirst("^(?:\\.{0,2}/)+", "");
		return written.isEmpty() ? Optional.empty() : names().find(written, path);
	}

	private boolean isLost(String target) {
		try {
			return this.folder.find(target).isEmpty();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private synchronized FileNames names() {
		if (this.names == null) {
			this.names = this.folder.names();
		}
		return this.names;
	}

}
