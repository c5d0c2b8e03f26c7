package press.dateline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * How one tool writes what Markdown has no signs for.
 */
interface Dialect {

	/**
	 * Reads the tag that begins at a place.
	 * @return {@code null} where none of this tool begins
	 */
	@Nullable Tag read(Passage text, int at);

}
