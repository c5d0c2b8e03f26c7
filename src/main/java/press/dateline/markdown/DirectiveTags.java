package press.dateline.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Containers as Docusaurus, Starlight, VitePress and Pandoc write them, each on a line of
 * its own: {@code :::note[Title]} or {@code ::: tip Title} … {@code :::}.
 */
final class DirectiveTags implements Dialect {

	private static final int LONGEST = 500;

	private static final Pattern LINE = Pattern
		.compile(":{2,20} ?(?:\\{?[.]?(?<name>[\\p{L}][\\p{L}\\p{N}_-]{0,40})\\}?)?(?:\\[(?<label>[^\\]]*)\\])?"
				+ "(?:\\{(?<list>[^}]*)\\})?(?<title>.*)");

	@Override
	public @Nullable Tag read(Passage text, int at) {
		int end = text.endOfLine(at);
		if (!text.has("::", at) || end - at > LONGEST || !text.beginsLine(at)) {
			return null;
		}
		Matcher line = LINE.matcher(text.text()).region(at, end);
		boolean container = text.has(":::", at);
		boolean leaf = line.matches() && line.group("name") != null && line.group("title").isBlank();
		if (!line.matches() || (!container && !leaf)) {
			return null;
		}
		int last = (end > at && text.text().charAt(end - 1) == '\r') ? end - 1 : end;
		if (line.group("name") == null) {
			return line.group("title").isBlank() ? Tag.closing(at, last, "") : Tag.unknown(at, at + 3);
		}
		String label = (line.group("label") != null) ? line.group("label") + " " : "";
		String title = (label + line.group("title").replaceFirst(":{3,20}\\s*$", "")).strip();
		String list = (line.group("list") != null) ? line.group("list").replace("#", "id=") : "";
		return Tag.opening(at, last, line.group("name"), list + " title=\"" + title.replace("\"", "\\\"") + "\"");
	}

}
