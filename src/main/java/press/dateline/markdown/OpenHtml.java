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

	private static final String COMMENT = "<!--";

	private static final String END_OF_COMMENT = "-->";

	private static final Pattern TAG = Pattern.compile(
			"<(?<comment>!--)|<(?<close>/?)(?<name>script|style|title|iframe|textarea|xmp|noembed|noframes)(?![\\w-])",
			Pattern.CASE_INSENSITIVE);

	private final Source source;

	private final List<Edit> edits = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private OpenHtml(Source source) {
		this.source = source;
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
		int lastEnd = text.lastIndexOf(END_OF_COMMENT);
		List<int[]> opened = new ArrayList<>();
		Map<String, Integer> lastClosed = new HashMap<>();
		Matcher tag = TAG.matcher(text);
		for (int at = 0; tag.find(at); at = Math.max(tag.end(), at)) {
			int end = code.skip(tag.start());
			if (end > tag.start()) {
				at = end;
			}
			else if (tag.group("comment") != null) {
				at = comment(tag.start(), lastEnd, opened);
			}
			else if (tag.group("close").isEmpty()) {
				opened.add(new int[] { tag.start(), tag.end() });
			}
			else {
				lastClosed.put(tag.group("name").toLowerCase(Locale.ROOT), tag.start());
			}
			if (at > text.length()) {
				break;
			}
		}
		opened.forEach((one) -> show(one, lastClosed));
	}

	private int comment(int start, int lastEnd, List<int[]> opened) {
		if (start + 2 <= lastEnd) {
			return this.source.text().indexOf(END_OF_COMMENT, start + 2) + END_OF_COMMENT.length();
		}
		opened.add(new int[] { start, start + COMMENT.length() });
		return start + COMMENT.length();
	}

	private void show(int[] place, Map<String, Integer> lastClosed) {
		String opening = this.source.text().substring(place[0], place[1]);
		String name = opening.substring(1).toLowerCase(Locale.ROOT);
		if (place[0] > lastClosed.getOrDefault(name, -1)) {
			this.edits.add(new Edit(place[0], place[0] + 1, "&lt;"));
			boolean comment = opening.equals(COMMENT);
			this.flaws.add(Flaw.warning(this.source.position(place[0]),
					comment ? "The comment that opens here never closes and is shown as it is written"
							: "The HTML element <" + name
									+ "> that opens here never closes and is shown as it is written",
					comment ? "Close it with " + END_OF_COMMENT + ", or take it out"
							: "Close it with </" + name + ">, or take it out"));
		}
	}

}
