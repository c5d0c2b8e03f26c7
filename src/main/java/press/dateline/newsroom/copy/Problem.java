package press.dateline.newsroom.copy;

import java.util.Locale;

/**
 * Something that an editor must know about a file.
 *
 * @param path the file, below the content folder
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param severity whether it holds the file
 * @param text what is wrong and what to write instead, one or two sentences
 */
public record Problem(String path, int line, int column, Severity severity, String text) {

	public Problem {
		if (line < 1 || column < 1) {
			throw new IllegalArgumentException("Lines and columns are counted from 1: " + line + ":" + column);
		}
	}

	/** Whether a problem holds its file. */
	public enum Severity {

		/** The file is held; an earlier good version stays public. */
		ERROR,

		/** The file is published all the same. */
		WARNING

	}

	/**
	 * Returns the problem on one line as compilers print theirs:
	 * {@code path:line:column: error: text}.
	 */
	@Override
	public String toString() {
		return "%s:%d:%d: %s: %s".formatted(this.path, this.line, this.column,
				this.severity.name().toLowerCase(Locale.ROOT), this.text);
	}

}
