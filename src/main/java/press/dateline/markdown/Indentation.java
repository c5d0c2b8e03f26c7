package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Text that is indented because it stands between two tags of another tool, each on a
 * line of its own, and that Markdown would take for code.
 */
final class Indentation {

	private static final int CODE = 4;

	private static final Pattern OPENING = Pattern.compile("(?:\\{\\{[<%]\\s*([\\w/.-]{1,80})[^{}]{0,500}[>%]\\}\\}"
			+ "|\\{%[-+~]?\\s*(\\w{1,80})\\b[^{}]{0,500}%\\}|<([A-Z]\\w{0,80}[\\w.]{0,80})[^<>]{0,500}(?<!/)>)\\s*");

	private static final Pattern CLOSING = Pattern.compile("(?:\\{\\{[<%]\\s*/\\s*([\\w/.-]{1,80})\\s*[>%]\\}\\}"
			+ "|\\{%[-+~]?\\s*end(\\w{0,80})\\s*[-+~]?%\\}|</([A-Z]\\w{0,80}[\\w.]{0,80})\\s*>)\\s*");

	private final String text;

	private final List<Edit> edits = new ArrayList<>();

	private final Deque<Body> open = new ArrayDeque<>();

	private static final class Body {

		private final String name;

		private final int indent;

		private int removed = -1;

		Body(String name, int indent) {
			this.name = name;
			this.indent = indent;
		}

	}

	private Indentation(String text) {
		this.text = text;
	}

	/**
	 * Finds the blanks to take away.
	 * @param document the same text, parsed
	 */
	static List<Edit> in(Source source, Document document) {
		for (Node node : document.getDescendants()) {
			if (node instanceof IndentedCodeBlock) {
				Indentation indentation = new Indentation(source.text());
				indentation.read(new CodeRanges(document, IndentedCodeBlock.class));
				return indentation.edits;
			}
		}
		return List.of();
	}

	private void read(CodeRanges code) {
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			if (code.skip(start) == start) {
				line(start, end);
			}
			else if (!open.isEmpty()) {
				dedent(start, indent(start, end), removed());
			}
			start = end + 1;
		}
	}

	private void line(int start, int end) {
		int indent = indent(start, end);
		if (start + indent == end || end - start > 1000) {
			return;
		}
		Matcher closing = CLOSING.matcher(text).region(start + indent, end);
		if (closing.matches()) {
			close(name(closing));
		}
		int removed = removed();
		if (!open.isEmpty() && open.peek().removed < 0 && !closing.matches()) {
			boolean code = indent - removed >= CODE;
			open.peek().removed = removed + (code ? Math.max(0, indent - removed - open.peek().indent) : 0);
			removed = removed();
		}
		dedent(start, indent, removed);
		Matcher opening = OPENING.matcher(text).region(start + indent, end);
		if (opening.matches() && !closing.matches()) {
			open.push(new Body(name(opening), Math.max(0, indent - removed)));
		}
	}

	private void close(String name) {
		if (open.stream().limit(20).anyMatch((body) -> name.isEmpty() || body.name.equals(name))) {
			while (!open.isEmpty()) {
				Body body = open.pop();
				if (name.isEmpty() || body.name.equals(name)) {
					return;
				}
			}
		}
	}

	/** How many blanks go in the body that is open last, or the one around it. */
	private int removed() {
		return open.stream()
			.limit(2)
			.filter((body) -> body.removed >= 0)
			.findFirst()
			.map((body) -> body.removed)
			.orElse(0);
	}

	private void dedent(int start, int indent, int removed) {
		int blanks = Math.min(indent, removed);
		if (blanks > 0) {
			edits.add(new Edit(start, start + blanks, ""));
		}
	}

	private int indent(int start, int end) {
		int i = start;
		while (i < end && text.charAt(i) == ' ') {
			i++;
		}
		return i - start;
	}

	private static String name(Matcher tag) {
		for (int group = 1; group <= 3; group++) {
			if (tag.group(group) != null) {
				return tag.group(group);
			}
		}
		return "";
	}

}
