package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tag that closes belongs to which that opens. Tags that open and are never closed
 * have no body.
 */
final class Pairs {

	private static final int NONE = -1;

	private final Passage text;

	private final List<Tag> tags;

	private final int[] partners;

	private final Deque<Integer> open = new ArrayDeque<>();

	private final Map<String, Integer> waiting = new HashMap<>();

	private Pairs(Passage text, List<Tag> tags) {
		this.text = text;
		this.tags = tags;
		this.partners = new int[tags.size()];
		Arrays.fill(this.partners, NONE);
	}

	static Pairs of(Passage text, List<Tag> tags) {
		Pairs pairs = new Pairs(text, tags);
		for (int i = 0; i < tags.size(); i++) {
			if (tags.get(i).is(Tag.Form.OPENS)) {
				pairs.open(i);
			}
			else if (tags.get(i).is(Tag.Form.CLOSES)) {
				pairs.close(i);
			}
		}
		return pairs;
	}

	boolean isPaired(int tag) {
		return partners[tag] != NONE;
	}

	/** The tag that a paired one belongs to. */
	int partner(int tag) {
		return partners[tag];
	}

	private void open(int tag) {
		open.push(tag);
		waiting.merge(key(tag), 1, Integer::sum);
		waiting.merge(sort(tag), 1, Integer::sum);
	}

	private void close(int tag) {
		boolean any = tags.get(tag).name().isEmpty();
		String wanted = any ? sort(tag) : key(tag);
		if (waiting.getOrDefault(wanted, 0) == 0) {
			return;
		}
		int last;
		do {
			last = open.pop();
			waiting.merge(key(last), -1, Integer::sum);
			waiting.merge(sort(last), -1, Integer::sum);
		}
		while (!wanted.equals(any ? sort(last) : key(last)));
		partners[last] = tag;
		partners[tag] = last;
	}

	private String key(int tag) {
		return sort(tag) + tags.get(tag).name();
	}

	/** Tags of different tools never end each other. */
	private String sort(int tag) {
		String signs = text.text().substring(tags.get(tag).start(), tags.get(tag).start() + 2);
		return signs.startsWith("<") ? "<" : signs;
	}

}
