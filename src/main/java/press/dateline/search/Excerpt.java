package press.dateline.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a story has something of what was asked for, as HTML with marks.
 *
 * @param title the sentences of its headline
 * @param passages of its standfirst and its text
 * @param names that it goes by
 */
record Excerpt(List<String> title, List<String> passages, List<String> names) {

	/** Nothing of a story. */
	static final Excerpt NONE = new Excerpt(List.of(), List.of(), List.of());

	/** Returns everything with marks. */
	Stream<String> marked() {
		return Stream.of(this.title, this.passages, this.names).flatMap(List::stream);
	}

}
