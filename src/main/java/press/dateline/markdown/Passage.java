package press.dateline.markdown;

/**
 * A text in which tags are looked for, from its beginning to its end.
 */
final class Passage {

	private final String text;

	private final Ahead ahead;

	private final CodeRanges code;

	Passage(String text, CodeRanges code) {
		this.text = text;
		this.ahead = new Ahead(text);
		this.code = code;
	}

	String text() {
		return text;
	}

	int length() {
		return text.length();
	}

	boolean has(String wanted, int at) {
		return text.startsWith(wanted, at);
	}

	/** The next place of a string; past the text if there is none. */
	int next(String wanted, int from) {
		return ahead.next(wanted, from);
	}

	int endOfLine(int from) {
		return ahead.endOfLine(from);
	}

	/** Where the paragraph ends, or the text that is no code. */
	int endOfParagraph(int from) {
		int end = Math.min(ahead.next("\n\n", from), ahead.next("\n\r\n", from));
		return Math.min(Math.min(end, code.startOfNext()), text.length());
	}

	CodeRanges code() {
		return code;
	}

	/** Whether nothing but blanks, and the signs of quotes and lists, stand before it. */
	boolean beginsLine(int at) {
		int start = at;
		while (start > 0 && at - start < 80 && isMargin(text.charAt(start - 1))) {
			start--;
		}
		return start == 0 || text.charAt(start - 1) == '\n';
	}

	/** Whether it stands in a line that begins as a heading does. */
	boolean isHeading(int at) {
		return text.startsWith("#", text.lastIndexOf('\n', at - 1) + 1);
	}

	/** Whether nothing but blanks stands behind it. */
	boolean endsLine(int end) {
		int next = afterBlanks(end);
		return next == text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
	}

	int afterBlanks(int from) {
		int next = from;
		while (next < text.length() && isBlank(text.charAt(next))) {
			next++;
		}
		return next;
	}

	/**
	 * What the lines of a block begin with that stands here: the signs of quotes, and
	 * blanks for those of lists.
	 */
	String margin(int at) {
		int start = at;
		while (start > 0 && at - start < 80 && text.charAt(start - 1) != '\n') {
			start--;
		}
		StringBuilder margin = new StringBuilder();
		for (int i = start; i < at && isMargin(text.charAt(i)); i++) {
			char c = text.charAt(i);
			margin.append((c == '>' || c == '\t') ? c : ' ');
		}
		return margin.toString();
	}

	/** Whether a list begins in the line, before this place. */
	boolean isFirstInItem(int at) {
		int last = at;
		while (last > 0 && isBlank(text.charAt(last - 1))) {
			last--;
		}
		return last > 0 && last < at && "-*+.".indexOf(text.charAt(last - 1)) >= 0;
	}

	boolean isEscaped(int at) {
		int slashes = 0;
		while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
			slashes++;
		}
		return slashes % 2 == 1;
	}

	/** Whether an address is expected here: behind {@code ](}, a quote or a blank. */
	boolean isAddress(int at) {
		return at > 0 && "(\"'<=".indexOf(text.charAt(at - 1)) >= 0;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	private static boolean isMargin(char c) {
		return isBlank(c) || c == '>' || c == '-' || c == '*' || c == '+' || c == '.' || (c >= '0' && c <= '9');
	}

}
