package press.dateline.desk.live;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.FilesTaken;

/**
 * What a page that is open wants to be told of.
 *
 * @param file a file, below the content folder; {@code null} for everything
 */
public record Interest(@Nullable String file) {

	/** Whatever happens. */
	public static final Interest EVERYTHING = new Interest(null);

	boolean isIn(FilesTaken files) {
		return this.file == null || files.mayConcern(this.file);
	}

	boolean isInEditions() {
		return this.file == null;
	}

}
