package press.dateline.newsroom;

import java.util.Map;

import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.Stamp;

/**
 * What came of reading a file.
 */
sealed interface Read {

	/** The file that was read. */
	Task task();

	/**
	 * The file was written again, but says the same.
	 *
	 * @param task the file
	 * @param version what it says
	 */
	record Same(Task task, Version version) implements Read {

		/** Returns whether nothing at all is new, not even the time of writing. */
		boolean isKnown() {
			Known known = this.task.known();
			return known != null && known.version().equals(this.version) && !known.isMissing();
		}

	}

	/**
	 * The file was read and understood as far as it can be.
	 *
	 * @param task the file
	 * @param version what it says
	 * @param reading what it means
	 * @param pictures those it shows that were there, as they were, by their paths
	 */
	record Understood(Task task, Version version, Reading reading, Map<String, Stamp> pictures) implements Read {
	}

	/**
	 * The file is there and cannot be opened.
	 *
	 * @param task the file
	 * @param problem what to do
	 */
	record Closed(Task task, Problem problem) implements Read {
	}

	/**
	 * The file changed or went while it was read; the next comparison sees it again.
	 *
	 * @param task the file
	 */
	record Restless(Task task) implements Read {
	}

}
