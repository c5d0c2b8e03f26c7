package press.dateline.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * How deep block quotes, lists and emphasis may nest. The parser and the renderer recurse
 * into what is nested, so that without a limit a short text could exhaust the stack.
 */
final class NestingLimit {

	static final int DEEPEST = 50;

	private final int[] columns = new int[DEEPEST];

	private int depth;

	private NestingLimit() {
	}

	/**
	 * Finds the first line whose quote, list and definition markers nest too deep, before
	 * the text is parsed.
	 * @return its offset, -1 when there is none
	 */
	static int exceededBy(String text) {
		NestingLimit limit = new NestingLimit();
		int start = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = (newline < 0) ? text.length() : newline;
			if (!rule(text, start, end) && limit.exceededBy(text, start, end)) {
				return start;
			}
			start = end + 1;
		}
		return -1;
	}

	/**
	 * Finds a node that is nested too deep, without recursion.
	 */
	static @Nullable Node exceededBy(Document document) {
		int depth = 0;
		Node node = document;
		while (true) {
			depth += weight(node);
			if (depth > DEEPEST) {
				return node;
			}
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				continue;
			}
			while (node.getNext() == null) {
				depth -= weight(node);
				node = node.getParent();
				if (node == null || node == document) {
					return null;
				}
			}
			depth -= weight(node);
			node = node.getNext();
		}
	}

	private static int weight(Node node) {
		boolean wrapper = node instanceof Document || node instanceof ListBlock || node instanceof Paragraph;
		return (wrapper || !node.hasChildren()) ? 0 : 1;
	}

	private static boolean rule(String text, int start, int end) {
		char mark = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == ' ' || c == '\t' || c == '\r') {
				continue;
			}
			if ((c != '-' && c != '*' && c != '_') || (mark != 0 && mark != c)) {
				return false;
			}
			mark = c;
		}
		return true;
	}

	private boolean exceededBy(String text, int start, int end) {
		int column = 0;
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			int marker = marker(text, i, end);
			if (marker > 0 && !nest(column)) {
				return true;
			}
			if (marker == 0 && c != ' ' && c != '\t') {
				return false;
			}
			column = (c == '\t') ? (column / 4 + 1) * 4 : column + Math.max(marker, 1);
			i += Math.max(marker, 1);
		}
		return false;
	}

	private boolean nest(int column) {
		while (depth > 0 && columns[depth - 1] >= column) {
			depth--;
		}
		if (depth == DEEPEST) {
			return false;
		}
		columns[depth++] = column;
		return true;
	}

	private static int marker(String text, int at, int end) {
		char c = text.charAt(at);
		if (c == '>') {
			return 1;
		}
		int length = (c == '-' || c == '*' || c == '+' || c == ':') ? 1 : 0;
		if (c >= '0' && c <= '9') {
			int i = at;
			while (i < end && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				i++;
			}
			length = (i < end && (text.charAt(i) == '.' || text.charAt(i) == ')')) ? i + 1 - at : 0;
		}
		boolean apart = at + length >= end || Character.isWhitespace(text.charAt(at + length));
		return (length > 0 && apart) ? length : 0;
	}

}
