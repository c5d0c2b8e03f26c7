package press.dateline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Knows what tags of one sort mean, whichever tool they are of.
 */
interface Translator {

	/**
	 * Translates a tag.
	 * @param tag one that opens
	 * @param paired whether it has a body
	 * @return {@code null} where it is of another sort
	 */
	@Nullable Translation translate(Tag tag, boolean paired);

}
