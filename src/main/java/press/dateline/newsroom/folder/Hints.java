package press.dateline.newsroom.folder;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the operating system says may have changed. It is a hint: it may tell too much,
 * and it may tell nothing.
 *
 * @param everything whether only a walk of the whole folder can tell
 * @param files real paths of files that may be new, changed or gone
 */
public record Hints(boolean everything, Set<Path> files) {

	/** Nothing was heard. */
	public static final Hints NONE = new Hints(false, Set.of());

	public Hints {
		files = Set.copyOf(files);
	}

	/** Returns whether nothing was heard. */
	public boolean isEmpty() {
		return !this.everything && this.files.isEmpty();
	}

}
