package press.dateline.newsroom.copy;

import java.util.List;

import press.dateline.article.Copy;
import press.dateline.article.StandingPage;

/**
 * What became of a file when it was read.
 */
public sealed interface Reading {

	/** Everything to mend in the file, in the order of its lines. */
	List<Problem> problems();

	/**
	 * A story that can be filed; its problems are warnings.
	 *
	 * @param copy the story
	 * @param problems warnings
	 */
	record Readable(Copy copy, List<Problem> problems) implements Reading {
	}

	/**
	 * A standing page.
	 *
	 * @param page the page
	 * @param problems warnings
	 */
	record Standing(StandingPage page, List<Problem> problems) implements Reading {
	}

	/**
	 * A file with an error: it is not filed.
	 *
	 * @param problems at least one error
	 * @param recalls whether a line that could hold the story back is unreadable, so that
	 * a public version must leave too
	 */
	record Held(List<Problem> problems, boolean recalls) implements Reading {
	}

	/**
	 * A file that does not look like copy, such as a README.
	 *
	 * @param problems none, or warnings
	 */
	record NotCopy(List<Problem> problems) implements Reading {
	}

}
