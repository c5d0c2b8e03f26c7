package press.dateline.article;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers of stories by what they are counted under, none of them 0. As text, each is a
 * line: {@code 17 energy}.
 */
final class Counts {

	private final SortedMap<String, Long> stories = new TreeMap<>();

	static Counts of(String text) {
		Counts counts = new Counts();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			int space = text.indexOf(' ', start);
			counts.stories.put(unescaped(text.substring(space + 1, end)), Long.parseLong(text, start, space, 10));
			start = end + 1;
		}
		return counts;
	}

	void add(String key, long number) {
		this.stories.merge(key, number, (had, more) -> (had + more != 0) ? had + more : null);
	}

	void add(Counts others) {
		others.stories.forEach(this::add);
	}

	boolean isEmpty() {
		return this.stories.isEmpty();
	}

	SortedMap<String, Long> stories() {
		return Collections.unmodifiableSortedMap(this.stories);
	}

	/** Returns those with the most stories first, then by what they are. */
	List<Map.Entry<String, Long>> most(int limit) {
		return this.stories.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(limit)
			.toList();
	}

	/** Returns what has the most stories. */
	String commonest() {
		return most(1).get(0).getKey();
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		this.stories.forEach((key, number) -> text.append(number).append(' ').append(escaped(key)).append('\n'));
		return text.toString();
	}

	// A name may have been written over several lines.
	private static String escaped(String key) {
		return (key.indexOf('\n') < 0 && key.indexOf('\\') < 0) ? key : key.replace("\\", "\\\\").replace("\n", "\\n");
	}

	private static String unescaped(String key) {
		return (key.indexOf('\\') < 0) ? key : key.translateEscapes();
	}

}
