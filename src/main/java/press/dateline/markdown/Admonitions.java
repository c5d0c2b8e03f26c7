package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;

/**
 * Notes as Python-Markdown writes them, {@code !!! note "Title"} with indented lines
 * below, folded ones, {@code ??? note}, and tabs, {@code === "Title"}. They are written
 * as containers instead, {@code ::: note Title} … {@code :::}, which are read later.
 */
final class Admonitions {

	private static final int INDENT = 4;

	private static final int DEEPEST = 10;

	private static final Pattern OPENING = Pattern
		.compile("(?<sign>!!!|\\?\\?\\?\\+?|===\\+?!?)[ \\t]+(?<kind>\\p{L}[\\w-]{0,40})?[\\w \\t-]{0,60}"
				+ "(?:\"(?<title>[^\"]{0,200})\")?\\s*");

	private final String text;

	private final List<Edit> edits = new ArrayList<>();

	/** How far the notes that are open are indented. */
	private final Deque<Integer> open = new ArrayDeque<>();

	/** Where the last line with text ends. */
	private int last;

	private Admonitions(String text) {
		this.text = text;
	}

	/**
	 * Finds what to write instead.
	 * @param document the same text, parsed
	 */
	static List<Edit> in(Source source, Document document) {
		Admonitions admonitions = new Admonitions(source.text());
		if (admonitions.areLikely()) {
			admonitions.read(new CodeRanges(document, IndentedCodeBlock.class));
		}
		return admonitions.edits;
	}

	private boolean areLikely() {
		return text.contains("!!! ") || text.contains("??? ") || text.contains("???+ ") || text.contains("=== ");
	}

	private void read(CodeRanges code) {
		int start = 0;
		while (start < text.length()) {
			int end = endOfLine(start);
			boolean shown = code.skip(start) > start;
			line(start, end, shown);
			start = end + 1;
		}
		close(0);
	}

	private void line(int start, int end, boolean code) {
		int first = start;
		int indent = 0;
		while (first < end && Passage.isBlank(text.charAt(first))) {
			indent += (text.charAt(first++) == '\t') ? INDENT : 1;
		}
		if (text.substring(first, end).isBlank()) {
			return;
		}
		close(indent);
		dedent(start);
		Matcher opening = OPENING.matcher(text).region(first, end);
		if (!code && end - first < 400 && opening.matches() && opens(opening, indent, end)) {
			edits.add(new Edit(first, end, "::: " + name(opening)));
			open.push(indent);
		}
		last = end;
	}

	/** Whether a note begins: its text is indented further than its first line. */
	private boolean opens(Matcher opening, int indent, int end) {
		boolean named = opening.group("title") != null
				|| (opening.group("kind") != null && !opening.group("sign").startsWith("="));
		int next = end + 1;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		int line = text.lastIndexOf('\n', next - 1) + 1;
		int blanks = text.substring(Math.min(line, next), next).replace("\t", "    ").length();
		return named && open.size() < DEEPEST && next < text.length() && blanks >= indent + INDENT;
	}

	private static String name(Matcher opening) {
		String kind = (opening.group("kind") != null) ? opening.group("kind") : "";
		String title = (opening.group("title") != null) ? opening.group("title") : "";
		return switch (opening.group("sign").charAt(0)) {
			case '!' -> (kind.isEmpty() ? "note" : kind) + " " + title;
			case '?' -> "details " + (title.isEmpty() ? kind : title);
			default -> "tab " + title;
		};
	}

	private void dedent(int start) {
		int width = 0;
		int end = start;
		while (width < open.size() * INDENT && Passage.isBlank(text.charAt(end))) {
			width += (text.charAt(end++) == '\t') ? INDENT : 1;
		}
		if (end > start) {
			edits.add(new Edit(start, end, ""));
		}
	}

	/** Ends the notes to which a line with this indent does not belong. */
	private void close(int indent) {
		StringBuilder ends = new StringBuilder();
		while (!open.isEmpty() && indent < open.peek() + INDENT) {
			int margin = Math.max(0, open.pop() - open.size() * INDENT);
			ends.append('\n').append(" ".repeat(margin)).append(":::");
		}
		if (ends.length() > 0) {
			edits.add(new Edit(last, last, ends.toString()));
		}
	}

	private int endOfLine(int start) {
		int end = text.indexOf('\n', start);
		return (end < 0) ? text.length() : end;
	}

}
