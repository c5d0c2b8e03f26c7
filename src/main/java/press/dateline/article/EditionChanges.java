package press.dateline.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What readers could see change with an edition. A story that was only listed elsewhere,
 * or became more or less prominent, is not among them.
 *
 * @param edition the edition
 * @param came stories that the edition before did not show
 * @param changed stories that say something else since
 * @param left stories that were taken back, or whose time was over
 */
public record EditionChanges(Edition edition, Stories came, Stories changed, Stories left) {

	/**
	 * Some stories.
	 *
	 * @param count how many there are
	 * @param first some of them, in the order in which they were first filed
	 */
	public record Stories(long count, List<Line> first) {

		public Stories {
			first = List.copyOf(first);
		}

	}

	/**
	 * A story in a list for editors.
	 *
	 * @param source the path of its file; {@code null} where it has none any more
	 * @param path its address, Unicode and not percent-encoded; for a story that changed
	 * or left the one it had until then
	 * @param title its headline, likewise
	 */
	public record Line(@Nullable String source, String path, String title) {
	}

}
