package press.dateline.markdown;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a block as Markdown. Nothing that the text merely says is read as
 * markup again.
 */
enum InlineWriter {

	/** Text that may have several lines. */
	LINES,

	/** Text that must stay on its line. */
	ONE_LINE,

	/** Text that must stay on its line and in its cell. */
	CELL;

	private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

	private static final Pattern AT_EDGES = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$");

	private static final Pattern SPECIAL = Pattern
		.compile("[\\\\`*\\[\\]<~]|&(?=#?\\w+;)" + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|(?<=\\{)[{%<]|!$");

	private static final Pattern BEGINS_A_BLOCK = Pattern.compile("(?m)^(?:(?=[#>+|=:-])|(\\d{1,9})(?=[.)](?:\\s|$)))");

	private static final Pattern TICKS = Pattern.compile("`+");

	private static final Pattern NOTE = Pattern.compile("#fn-(\\d+)$");

	/** Returns the text; empty where there is none. */
	String write(List<Element> children) {
		StringBuilder out = new StringBuilder();
		write(children, out);
		return guarded(AT_EDGES.matcher(out.toString().strip()).replaceAll(""));
	}

	// What stands at the beginning of a line may be read as more than text.
	private String guarded(String text) {
		if (this == CELL) {
			return text;
		}
		String guarded = BEGINS_A_BLOCK.matcher(text).replaceAll("$1\\\\");
		return (this == ONE_LINE && guarded.endsWith("#")) ? guarded.substring(0, guarded.length() - 1) + "\\#"
				: guarded;
	}

	private void write(List<Element> children, StringBuilder out) {
		for (int i = 0; i < children.size(); i++) {
			Element child = children.get(i);
			if (child.token().isText()) {
				text(child.token().value(), out);
			}
			else {
				write(child, following(children.subList(i + 1, children.size())), out);
			}
		}
	}

	private static int following(List<Element> rest) {
		return rest.stream()
			.map(Element::text)
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.map((text) -> text.codePointAt(0))
			.orElse((int) ' ');
	}

	private void text(String text, StringBuilder out) {
		String line = BLANKS.matcher(text)
			.replaceAll((blanks) -> (this == LINES && blanks.group().contains("\n")) ? "\n" : " ");
		boolean begins = out.length() > 0 && out.charAt(out.length() - 1) == '\n';
		String escaped = SPECIAL.matcher(begins ? line.stripLeading() : line).replaceAll("\\\\$0");
		out.append((this == CELL) ? escaped.replace("|", "\\|") : escaped);
	}

	private void write(Element element, int following, StringBuilder out) {
		if (element.isOfAnotherLanguage()) {
			raw(element, out);
			return;
		}
		switch (element.token().value()) {
			case "em", "i" -> marked(element, "*", following, out);
			case "strong", "b" -> marked(element, "**", following, out);
			case "del", "s" -> marked(element, "~~", following, out);
			case "code" -> code(element, out);
			case "a" -> link(element, out);
			case "img" -> picture(element, out);
			case "sup" -> raised(element, out);
			case "span" -> write(element.children(), out);
			case "br" -> out.append((this == LINES) ? "\\\n" : "<br>");
			default -> raw(element, out);
		}
	}

	// Marks are read as such only where they stand close to what they mark, and do not
	// touch each other.
	private void marked(Element element, String mark, int following, StringBuilder out) {
		StringBuilder inner = new StringBuilder();
		write(element.children(), inner);
		if (inner.toString().isBlank()) {
			out.append(inner);
		}
		else if (isMarkable(inner, mark.charAt(0), (out.length() == 0) ? ' ' : out.codePointBefore(out.length()),
				following)) {
			out.append(mark).append(inner).append(mark);
		}
		else {
			raw(element, out);
		}
	}

	private static boolean isMarkable(StringBuilder inner, char mark, int before, int after) {
		int first = inner.codePointAt(0);
		int last = inner.codePointBefore(inner.length());
		return first != mark && last != mark && before != mark && !isBlank(first) && !isBlank(last)
				&& (Character.isLetterOrDigit(first) || !Character.isLetterOrDigit(before))
				&& (Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(after));
	}

	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\\';
	}

	private void code(Element element, StringBuilder out) {
		String text = BLANKS.matcher(element.text()).replaceAll(" ");
		if (!element.isPlain() || text.isBlank() || (this == CELL && text.contains("|"))) {
			raw(element, out);
			return;
		}
		int longest = TICKS.matcher(text).results().mapToInt((ticks) -> ticks.group().length()).max().orElse(0);
		String ticks = "`".repeat(longest + 1);
		boolean apart = text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && text.endsWith(" "));
		String blank = apart ? " " : "";
		out.append(ticks).append(blank).append(text).append(blank).append(ticks);
	}

	private void link(Element element, StringBuilder out) {
		String href = element.attribute("href");
		if (element.hasClass(Footnotes.BACK)) {
			return;
		}
		if (href == null) {
			write(element.children(), out);
			return;
		}
		out.append('[');
		write(element.children(), out);
		out.append(']');
		destination(href, element.attribute("title"), out);
	}

	private void picture(Element element, StringBuilder out) {
		String src = element.attribute("src");
		String alt = Objects.requireNonNullElse(element.attribute("alt"), "");
		if (src == null) {
			text(alt, out);
			return;
		}
		out.append("![");
		ONE_LINE.text(alt, out);
		out.append(']');
		destination(src, element.attribute("title"), out);
	}

	private static void destination(String address, @Nullable String title, StringBuilder out) {
		String safe = address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace("|", "%7C");
		boolean bare = safe.chars().noneMatch((c) -> c <= ' ' || c == '(' || c == ')') && !safe.isEmpty();
		out.append('(').append(bare ? safe : "<" + BLANKS.matcher(safe).replaceAll("%20") + ">");
		if (title != null && !title.isBlank()) {
			out.append(" \"").append(titled(title)).append('"');
		}
		out.append(')');
	}

	private static String titled(String title) {
		return BLANKS.matcher(title)
			.replaceAll(" ")
			.replace("\\", "\\\\")
			.replace("\"", "\\\"")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace("|", "&#124;");
	}

	private void raised(Element element, StringBuilder out) {
		List<Element> inner = element.elements();
		if (inner.size() == 1 && inner.get(0).is("a") && inner.get(0).hasClass(Footnotes.MARK)) {
			Matcher note = NOTE.matcher(Objects.requireNonNullElse(inner.get(0).attribute("href"), ""));
			if (note.find()) {
				out.append("[^").append(note.group(1)).append(']');
				return;
			}
		}
		raw(element, out);
	}

	// The tags stay; what stands between them is Markdown.
	private void raw(Element element, StringBuilder out) {
		out.append(HtmlText.of(List.of(element.token())));
		if (!Token.isVoid(element.token().value())) {
			write(element.children(), out);
			out.append("</").append(element.token().value()).append('>');
		}
	}

}
