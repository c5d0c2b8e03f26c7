package press.dateline.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of other files as Pelican writes them, {@code {static}/images/a.png},
 * {@code {filename}b.md} or {@code |filename|b.md}, and signs for a table of contents.
 */
final class PelicanTags implements Dialect {

	private static final int LONGEST = 40;

	private static final Pattern FILE = Pattern.compile("[{|](filename|static|attach|photo|image|gallery)[}|]/?");

	private static final Pattern PAGE = Pattern.compile("[{|](author|category|tag|index)[}|]/?");

	private static final Pattern CONTENTS = Pattern.compile("\\[(?:toc|\\[_?toc_?\\])\\]", Pattern.CASE_INSENSITIVE);

	@Override
	public @Nullable Tag read(Passage text, int at) {
		String start = text.text().substring(at, Math.min(text.length(), at + LONGEST));
		if (start.startsWith("[")) {
			Matcher contents = CONTENTS.matcher(start);
			boolean alone = contents.lookingAt() && text.beginsLine(at) && text.endsLine(at + contents.end());
			return alone ? Tag.saying(at, at + contents.end(), "") : null;
		}
		Matcher file = FILE.matcher(start);
		if (file.lookingAt() && (start.startsWith("{") || text.isAddress(at))) {
			boolean root = file.group().endsWith("/") && text.isAddress(at);
			return Tag.saying(at, at + file.end(), root ? Address.ROOT : "");
		}
		Matcher page = PAGE.matcher(start);
		return (page.lookingAt() && text.isAddress(at)) ? Tag.saying(at, at + page.end(), "/") : null;
	}

}
