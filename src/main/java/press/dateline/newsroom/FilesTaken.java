package press.dateline.newsroom;

import java.util.Set;

/**
 * The newsroom has taken files: whatever is known of them, or wrong with them, may be
 * another.
 *
 * @param paths those that came, changed or went; empty where nobody knows, as when
 * another node took them
 */
public record FilesTaken(Set<String> paths) {

	/** Returns whether a file may be among them. */
	public boolean mayConcern(String path) {
		return this.paths.isEmpty() || this.paths.contains(path);
	}

}
