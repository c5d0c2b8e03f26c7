package press.dateline.markdown;

import java.util.List;
import java.util.Set;

/**
 * Reads tokens as words: blanks collapsed, a line for each block, without the marks of
 * footnotes.
 */
final class PlainText {

	/** Elements that part words without ending a line. */
	private static final Set<String> PARTS = Set.of("td", "th", "br");

	private static final Set<String> READINGS = Set.of("rp", "rt");

	private final StringBuilder out = new StringBuilder();

	private int skipping;

	private char gap;

	private PlainText() {
	}

	static String of(List<Token> tokens) {
		PlainText text = new PlainText();
		for (Token token : tokens) {
			text.add(token);
		}
		return text.out.toString();
	}

	private void add(Token token) {
		if (skipping > 0 || unread(token)) {
			skipping += (token.kind() == Token.Kind.OPEN && !Token.isVoid(token.value())) ? 1 : 0;
			skipping -= (token.kind() == Token.Kind.CLOSE) ? 1 : 0;
		}
		else if (token.isText()) {
			words(token.value());
		}
		else if (PARTS.contains(token.value())) {
			gap = (gap == '\n') ? gap : ' ';
		}
		else if (token.isBlock()) {
			gap = '\n';
		}
	}

	private static boolean unread(Token token) {
		if (token.kind() != Token.Kind.OPEN) {
			return false;
		}
		String type = token.attribute("class");
		String id = token.attribute("id");
		return Footnotes.BACK.equals(type) || Footnotes.MARK.equals(type) || READINGS.contains(token.value())
				|| (token.opens("sup") && id != null);
	}

	private void words(String text) {
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && !isBlank(text.charAt(end))) {
				end++;
			}
			if (end > start) {
				word(text, start, end);
			}
			if (end < text.length()) {
				gap = (gap == 0) ? ' ' : gap;
			}
			start = end + 1;
		}
	}

	private void word(String text, int start, int end) {
		if (gap != 0 && out.length() > 0) {
			out.append(gap);
		}
		gap = 0;
		out.append(text, start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00A0';
	}

}
