package press.dateline.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Divides what is asked of the store, which takes so many values in a question and no
 * more.
 */
final class Portions {

	private static final int SIZE = 500;

	private Portions() {
	}

	static <T> List<List<T>> of(Collection<T> all) {
		List<T> list = List.copyOf(all);
		List<List<T>> portions = new ArrayList<>();
		for (int start = 0; start < list.size(); start += SIZE) {
			portions.add(list.subList(start, Math.min(start + SIZE, list.size())));
		}
		return portions;
	}

}
