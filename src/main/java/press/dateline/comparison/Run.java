package press.dateline.comparison;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Pieces of two texts that follow each other and are all the same, or that stand for each
 * other.
 *
 * @param kept whether they are the same
 * @param source the pieces of the text before
 * @param target the pieces of the text after
 */
record Run(boolean kept, List<String> source, List<String> target) {

	/** Returns two texts as runs that are kept and changed in turn. */
	static List<Run> of(List<String> source, List<String> target) {
		List<Run> runs = new ArrayList<>();
		// The one way to compare in little memory tells what went and what came apart.
		for (AbstractDelta<String> delta : DiffUtils.diff(source, target, new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas()) {
			boolean kept = delta.getType() == DeltaType.EQUAL;
			if (runs.isEmpty() || runs.get(runs.size() - 1).kept() != kept) {
				runs.add(new Run(kept, new ArrayList<>(), new ArrayList<>()));
			}
			runs.get(runs.size() - 1).source().addAll(delta.getSource().getLines());
			runs.get(runs.size() - 1).target().addAll(delta.getTarget().getLines());
		}
		return runs;
	}

	String before() {
		return String.join("", this.source);
	}

	String after() {
		return String.join("", this.target);
	}

}
