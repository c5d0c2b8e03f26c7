package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
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
		this(document, Document.class);
	}

	/**
	 * @param left what is not taken for code
	 */
	CodeRanges(Document document, Class<? extends Node> left) {
		for (Node node : document.getDescendants()) {
			if (left.isInstance(node)) {
				continue;
			}
			if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
				ranges.add(new int[] { node.getStartOffset(), node.getEndOffset() });
			}
		}
		addWithinHtml(document);
		ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
	}

	/**
	 * Adds what will be code once the tags around it, which Markdown takes for HTML, are
	 * read.
	 */
	private void addWithinHtml(Document document) {
		String text = document.getChars().toString();
		int end = 0;
		for (Node node : document.getDescendants()) {
			int at = (node instanceof HtmlBlock) ? text.indexOf('`', Math.max(end, node.getStartOffset())) : -1;
			while (at >= 0 && at < node.getEndOffset()) {
				int run = run(text, at);
				int close = text.indexOf("`".repeat(Math.min(run, 20)), at + run);
				end = (close < 0 || (run < 3 && close > node.getEndOffset())) ? at + run : close + run(text, close);
				if (end > at + run) {
					ranges.add(new int[] { at, end });
				}
				at = text.indexOf('`', end);
			}
		}
	}

	private static int run(String text, int at) {
		int end = at;
		while (end < text.length() && text.charAt(end) == '`') {
			end++;
		}
		return end - at;
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
