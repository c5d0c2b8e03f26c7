package press.dateline.comparison;

import java.util.ArrayList;
import java.util.List;

import press.dateline.comparison.Passage.Kind;

/**
 * Joins changes that follow each other closely, for eyes that would stumble from word to
 * word.
 */
final class Changes {

	/** Longer texts have more than a word, in characters. */
	private static final int BRIEF = 40;

	private final List<Passage> joined = new ArrayList<>();

	private final StringBuilder struck = new StringBuilder();

	private final StringBuilder added = new StringBuilder();

	private Changes() {
	}

	static List<Passage> joined(List<Passage> passages) {
		Changes changes = new Changes();
		for (int index = 0; index < passages.size(); index++) {
			changes.add(passages.get(index), index > 0 && index < passages.size() - 1);
		}
		changes.end();
		return changes.joined;
	}

	private void add(Passage passage, boolean between) {
		boolean kept = passage.kind() == Kind.KEPT;
		if (kept && !(between && isBrief(passage.text()))) {
			end();
			this.joined.add(passage);
			return;
		}
		if (kept || passage.kind() == Kind.STRUCK) {
			this.struck.append(passage.text());
		}
		if (kept || passage.kind() == Kind.ADDED) {
			this.added.append(passage.text());
		}
	}

	private static boolean isBrief(String text) {
		return text.length() < BRIEF && text.indexOf('\n') < 0 && WordList.count(text) <= 1;
	}

	private void end() {
		if (!this.struck.isEmpty()) {
			this.joined.add(new Passage(Kind.STRUCK, this.struck.toString()));
		}
		if (!this.added.isEmpty()) {
			this.joined.add(new Passage(Kind.ADDED, this.added.toString()));
		}
		this.struck.setLength(0);
		this.added.setLength(0);
	}

}
