package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Where a document shows code, which is never read for anything else. Asked with
 * ascending offsets.
 */
final class CodeRanges {

	private final List<int[]> ranges = new ArrayList<>();

	private int next;

	CodeRanges(Document document) {
		for (Node node : document.getDescendants()) {
			if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
				ranges.add(new int[] { node.getStartOffset(), node.getEndOffset() });
			}
		}
		ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
	}

	/** Where the code that covers the offset ends, or the offset itself. */
	int skip(int offset) {
		int end = offset;
		while (next < ranges.size() && ranges.get(next)[0] <= end) {
			end = Math.max(end, ranges.get(next)[1]);
			next++;
		}
		return end;
	}

	/** Where the code that has not been passed begins. */
	int startOfNext() {
		return (next < ranges.size()) ? ranges.get(next)[0] : Integer.MAX_VALUE;
	}

}
