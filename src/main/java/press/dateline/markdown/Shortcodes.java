package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.ast.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tags of other tools in the text: template tags and shortcodes of Hugo, Jekyll and their
 * like, lists of attributes, links of wikis. None is shown as it is written; in code they
 * stay. This is the one place that knows them.
 */
final class Shortcodes {

	private static final String ADVICE = "Take it out, or write it in Markdown";

	/** Opening and closing delimiters, longer ones before those that begin them. */
	private static final String[][] TEMPLATES = { { "{{<", ">}}" }, { "{{%", "%}}" }, { "{{{", "}}}" }, { "{{", "}}" },
			{ "{%", "%}" }, { "{#", "#}" } };

	private static final Pattern ATTRIBUTES = Pattern
		.compile("\\{(:[^{}\\n]{0,500}|[.#]\\p{L}[\\p{L}\\p{N} .#_\\-=\"'%:/]{0,500})\\}");

	private static final Pattern PAIRS = Pattern.compile("\\{ ?[\\w-]{1,40}=[^{}\\n]{0,500}\\}");

	private final Source source;

	private final String text;

	private final Ahead ahead;

	private final CodeRanges code;

	private final List<Edit> edits = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private Shortcodes(Source source, Document document) {
		this.source = source;
		this.text = source.text();
		this.ahead = new Ahead(text);
		this.code = new CodeRanges(document);
	}

	/**
	 * Finds the tags of a text.
	 * @param document the same text, parsed with the tags in it, which tells what is code
	 */
	static Shortcodes in(Source source, Document document) {
		Shortcodes shortcodes = new Shortcodes(source, document);
		shortcodes.read();
		return shortcodes;
	}

	List<Edit> edits() {
		return edits;
	}

	List<Flaw> flaws() {
		return flaws;
	}

	private void read() {
		int i = 0;
		while (i < text.length()) {
			i = code.skip(i);
			int brace = ahead.next("{", i);
			int brackets = ahead.next("[[", i);
			int start = Math.min(Math.min(brace, brackets), text.length());
			if (start >= code.startOfNext()) {
				i = code.startOfNext();
				continue;
			}
			Edit edit = (start < text.length() && !escaped(start)) ? edit(start, start == brace) : null;
			if (edit != null) {
				edits.add(edit);
			}
			i = (edit != null) ? edit.end() : start + 1;
		}
	}

	private @Nullable Edit edit(int start, boolean brace) {
		Edit edit = brace ? attributes(start) : wiki(start);
		return (edit == null && brace) ? template(start) : edit;
	}

	private @Nullable Edit template(int start) {
		for (String[] delimiters : TEMPLATES) {
			String opening = delimiters[0];
			if (text.startsWith(opening, start)) {
				int inside = start + opening.length();
				int close = ahead.next(delimiters[1], inside);
				boolean closed = close < Math.min(limit(inside), code.startOfNext());
				if (closed) {
					return dropped(start, close + delimiters[1].length());
				}
				return opening.equals("{#") ? null : unclosed(start, inside, delimiters[1]);
			}
		}
		return null;
	}

	/** A tag ends before the next one begins and before the paragraph does. */
	private int limit(int inside) {
		int paragraph = Math.min(ahead.next("\n\n", inside), ahead.next("\n\r\n", inside));
		return Math.min(Math.min(ahead.next("{{", inside), ahead.next("{%", inside)), paragraph);
	}

	private Edit unclosed(int start, int inside, String closing) {
		warn(start, "The tag " + text.substring(start, inside) + " is never closed and was left out",
				"Close it with " + closing + ", or take it out");
		return new Edit(start, afterBlanks(start, inside), "");
	}

	private @Nullable Edit attributes(int start) {
		int end = ahead.next("}", start);
		if (end >= ahead.endOfLine(start) || end - start > 520) {
			return null;
		}
		String list = text.substring(start, end + 1);
		boolean follows = start > 0 && ")]*_`\"".indexOf(text.charAt(start - 1)) >= 0;
		boolean attributes = ATTRIBUTES.matcher(list).matches() || (follows && PAIRS.matcher(list).matches());
		return attributes ? dropped(start, end + 1) : null;
	}

	private @Nullable Edit wiki(int start) {
		int close = ahead.next("]]", start + 2);
		boolean embed = start > 0 && text.charAt(start - 1) == '!' && !escaped(start - 1);
		if (close >= ahead.endOfLine(start) || close >= code.startOfNext()) {
			return null;
		}
		String inside = text.substring(start + 2, close);
		boolean link = close + 2 < text.length() && "([:".indexOf(text.charAt(close + 2)) >= 0;
		if (link || inside.isBlank() || inside.indexOf('[') >= 0 || inside.indexOf(']') >= 0) {
			return null;
		}
		if (embed) {
			return dropped(start - 1, close + 2);
		}
		String words = words(inside);
		warn(start, "The wiki link " + quoted(start, close + 2) + " is shown as plain text",
				"Write [" + words + "](the path of the file)");
		return new Edit(start, close + 2, words);
	}

	private static String words(String inside) {
		int bar = inside.lastIndexOf('|');
		String words = inside.substring(bar + 1).strip();
		int hash = words.indexOf('#');
		return (bar < 0 && hash > 0) ? words.substring(0, hash).strip() : words;
	}

	/** Takes the blanks after the tag along, and before it at the end of a line. */
	private Edit dropped(int start, int end) {
		warn(start, "The tag " + quoted(start, end) + " of another tool is not known here and was left out", ADVICE);
		int from = start;
		int to = afterBlanks(start, end);
		boolean last = to == text.length() || text.charAt(to) == '\n' || text.charAt(to) == '\r';
		int least = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
		while (last && from > least && isBlank(text.charAt(from - 1))) {
			from--;
		}
		return new Edit(from, to, "");
	}

	private int afterBlanks(int start, int end) {
		boolean apart = start == 0 || Character.isWhitespace(text.charAt(start - 1));
		int after = end;
		while (apart && after < text.length() && isBlank(text.charAt(after))) {
			after++;
		}
		return after;
	}

	private void warn(int start, String what, String advice) {
		flaws.add(Flaw.warning(source.position(start), what, advice));
	}

	private String quoted(int start, int end) {
		String tag = text.substring(start, Math.min(end, start + 60)).replaceAll("\\s+", " ");
		return (end - start <= 60) ? tag : tag + "…";
	}

	private boolean escaped(int at) {
		int slashes = 0;
		while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
			slashes++;
		}
		return slashes % 2 == 1;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

}
