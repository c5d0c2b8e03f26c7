package press.dateline.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.ast.Document;

/**
 * HTML that opens and never closes, and would take everything below it along: comments,
 * and elements whose content browsers do not read as text. It is shown as it is written.
 */
final class OpenHtml {

	private static final String END_OF_COMMENT = "-->";

	private static final Pattern TAG = Pattern.compile(
			"<(?<comment>!--)|<(?<close>/?)(?<name>script|style|title|iframe|textarea|xmp|noembed|noframes)(?![\\w-])",
			Pattern.CASE_INSENSITIVE);

	private final Source source;

	private final Ahead ahead;

	private final List<Opening> opened = new ArrayList<>();

	private final Map<String, Integer> closed = new HashMap<>();

	private final List<Edit> edits = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	/**
	 * @param name of the element; empty for a comment
	 * @param start where it stands
	 */
	private record Opening(String name, int start) {
	}

	private OpenHtml(Source source) {
		this.source = source;
		this.ahead = new Ahead(source.text());
	}

	/**
	 * Finds what is open in a text.
	 * @param document the same text, parsed, which tells what is code
	 */
	static OpenHtml in(Source source, Document document) {
		OpenHtml open = new OpenHtml(source);
		if (source.text().indexOf('<') >= 0) {
			open.read(new CodeRanges(document));
		}
		return open;
	}

	List<Edit> edits() {
		return this.edits;
	}

	List<Flaw> flaws() {
		return this.flaws;
	}

	private void read(CodeRanges code) {
		String text = this.source.text();
		Matcher tag = TAG.matcher(text);
		int at = 0;
		while (at <= text.length() && tag.find(at)) {
			int end = code.skip(tag.start());
			at = (end > tag.start()) ? end : meet(tag);
		}
		this.opened.stream().filter(this::isOpen).forEach(this::show);
	}

	/** Returns where to go on. */
	private int meet(Matcher tag) {
		if (tag.group("comment") != null) {
			int end = this.ahead.next(END_OF_COMMENT, tag.start() + 2);
			if (end < this.source.text().length()) {
				return end + END_OF_COMMENT.length();
			}
			this.opened.add(new Opening("", tag.start()));
			return tag.end();
		}
		String name = tag.group("name").toLowerCase(Locale.ROOT);
		if (tag.group("close").isEmpty()) {
			this.opened.add(new Opening(name, tag.start()));
		}
		else {
			this.closed.put(name, tag.start());
		}
		return tag.end();
	}

	private boolean isOpen(Opening opening) {
		return opening.start() > this.closed.getOrDefault(opening.name(), -1);
	}

	private void show(Opening opening) {
		boolean comment = opening.name().isEmpty();
		String what = comment ? "The comment" : "The HTML element <" + opening.name() + ">";
		String end = comment ? END_OF_COMMENT : "</" + opening.name() + ">";
		this.edits.add(new Edit(opening.start(), opening.start() + 1, "&lt;"));
		this.flaws.add(Flaw.warning(this.source.position(opening.start()),
				what + " that opens here never closes and is shown as it is written",
				"Close it with " + end + ", or take it out"));
	}

}
