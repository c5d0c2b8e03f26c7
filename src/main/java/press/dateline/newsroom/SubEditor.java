package press.dateline.newsroom;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.dateline.newsroom.copy.CopyFile;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;
import press.dateline.newsroom.copy.Reading;

/**
 * Has copy read. A file that the reader stumbles over is a problem of that file and of no
 * other.
 */
final class SubEditor {

	private static final Logger logger = LoggerFactory.getLogger(SubEditor.class);

	private final CopyReader reader;

	SubEditor(CopyReader reader) {
		this.reader = reader;
	}

	/** Reads a file, whatever is in it. */
	Reading read(CopyFile file) {
		try {
			return this.reader.read(file);
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("Reading {} failed; the file is held, and the rest goes on", file.path(), ex);
			return new Reading.Held(List
				.of(new Problem(file.path(), 1, 1, Severity.ERROR, "The site could not make sense of this file ("
						+ ex.getClass().getSimpleName()
						+ "). This is a fault of the site, not yours; a simpler form may help until it is mended.")));
		}
	}

}
