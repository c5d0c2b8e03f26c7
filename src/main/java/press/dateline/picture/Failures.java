package press.dateline.picture;

import java.nio.file.attribute.FileTime;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what could not be made, so that not every reader sets the machine to work
 * again, and tells of each original once. When the original is kept anew, it is tried
 * again. Thread-safe.
 */
final class Failures {

	private static final FileTime NEVER = FileTime.fromMillis(0);

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	private final ConcurrentMap<String, FileTime> givenUp = new ConcurrentHashMap<>();

	private final ConcurrentMap<String, FileTime> told = new ConcurrentHashMap<>();

	/** Returns whether one form of the original kept at a time is given up. */
	boolean has(String hash, String form, FileTime original) {
		return original.equals(this.givenUp.get(hash + "." + form));
	}

	/** Gives up one form of the original kept at a time. */
	void giveUp(String hash, String form, FileTime original, Throwable cause) {
		this.givenUp.put(hash + "." + form, original);
		if (isNew(hash, original)) {
			logger.warn("The picture {} in the data folder cannot be shown: {}", hash, reason(cause), cause);
		}
	}

	/** Tells of an original that is not there, or cannot be read. */
	void lost(String hash, String reason) {
		if (isNew(hash, NEVER)) {
			logger
				.warn("The picture {} cannot be read from the data folder ({}); readers do not see it. Start the site "
						+ "again, and it is taken from the content folder", hash, reason);
		}
	}

	private boolean isNew(String hash, FileTime original) {
		return !original.equals(this.told.put(hash, original));
	}

	private static String reason(Throwable cause) {
		return (cause instanceof OutOfMemoryError)
				? "it needs more memory than there is. Start the site again with more, or file the picture smaller"
				: "it is damaged. File the picture anew";
	}

}
