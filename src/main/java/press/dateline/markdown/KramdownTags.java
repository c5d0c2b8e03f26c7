package press.dateline.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lists of attributes and extensions of kramdown, which Jekyll reads: {@code {: .lead
 * #top}}, {@code {::comment} … {:/comment}}, and where a table of contents stands, which
 * a story has anyway. Hugo, Pelican and Eleventy know such lists too. They change how a
 * text looks and not what it says, so that nobody needs to be told when they go.
 */
final class KramdownTags implements Dialect {

	private static final Pattern ATTRIBUTES = Pattern
		.compile("\\{(:[^{}\\n]{0,500}| ?[.#]\\p{L}[\\p{L}\\p{M}\\p{N} .#_\\-=\"'%:/]{0,500})\\}");

	private static final Pattern PAIRS = Pattern.compile("\\{ ?[\\w-]{1,40}=[^{}\\n]{0,500}\\}");

	private static final Pattern EXTENSION = Pattern.compile("\\{::(comment|nomarkdown|options)\\b[^{}]{0,500}\\}");

	private static final Pattern CONTENTS = Pattern.compile("\\{: ?toc\\b[^{}\\n]{0,500}\\}");

	@Override
	public @Nullable Tag read(Passage text, int at) {
		if (text.has("*[", at)) {
			return abbreviation(text, at);
		}
		int end = text.next("}", at);
		if (end >= text.endOfLine(at) || end - at > 520) {
			return null;
		}
		String list = text.text().substring(at, end + 1);
		Matcher extension = EXTENSION.matcher(list);
		if (extension.matches()) {
			return extension(text, at, end + 1, extension.group(1));
		}
		if (list.startsWith("{:/")) {
			return Tag.saying(at, end + 1, "");
		}
		if (CONTENTS.matcher(list).matches()) {
			return Tag.saying(contents(text, at), end + 1, "");
		}
		boolean attributes = ATTRIBUTES.matcher(list).matches()
				|| (isAttached(text, at, end + 1) && PAIRS.matcher(list).matches());
		return attributes ? Tag.saying(at, end + 1, "") : null;
	}

	/** Whether it stands right behind a sign, at the end of a heading, or alone. */
	private static boolean isAttached(Passage text, int at, int end) {
		boolean follows = at > 0 && ")]*_`\"".indexOf(text.text().charAt(at - 1)) >= 0;
		return follows || (text.endsLine(end) && (text.beginsLine(at) || text.isHeading(at)));
	}

	/** What a word is short for, which is told where readers point at it. */
	private static @Nullable Tag abbreviation(Passage text, int at) {
		boolean begins = at == 0 || text.text().charAt(at - 1) == '\n';
		int close = begins ? text.next("]:", at) : text.length();
		return (close < text.endOfLine(at)) ? Tag.saying(at, text.endOfLine(at), "") : null;
	}

	private static Tag extension(Passage text, int start, int end, String name) {
		int close = name.equals("comment") ? text.next("{:/", end) : text.length();
		int last = (close < text.length()) ? text.next("}", close) : text.length();
		return Tag.saying(start, (last < text.length()) ? last + 1 : end, "");
	}

	/** Takes the one item of the list along that the table of contents replaces. */
	private static int contents(Passage text, int at) {
		int line = text.text().lastIndexOf('\n', at - 1);
		int before = (line > 0) ? text.text().lastIndexOf('\n', line - 1) + 1 : 0;
		boolean item = line > 0 && line - before < 80 && text.beginsLine(at)
				&& text.text().substring(before, line).matches("\\s{0,3}(?:[-*+]|1\\.) .*");
		return item ? before : at;
	}

}
