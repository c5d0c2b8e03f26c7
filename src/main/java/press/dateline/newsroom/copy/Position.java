package press.dateline.newsroom.copy;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
record Position(int line, int column) {

	static final Position START = new Position(1, 1);

	static Position startOf(int line) {
		return new Position(line, 1);
	}

	/** Returns the place of a character of a text whose lines end with a line feed. */
	static Position at(String text, int offset) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < offset; i++) {
			if (text.charAt(i) == '\n') {
				line++;
				start = i + 1;
			}
		}
		return new Position(line, text.codePointCount(start, offset) + 1);
	}

	/** Returns the same place of a text that begins at the given line of the file. */
	Position below(int firstLine) {
		return new Position(this.line + firstLine - 1, this.column);
	}

}
