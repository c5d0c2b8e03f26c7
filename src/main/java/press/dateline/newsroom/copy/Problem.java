package press.dateline.newsroom.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

	/** Returns problems of one file in the order of its lines. */
	static List<Problem> inOrder(List<Problem> some, List<Problem> others) {
		return Stream.concat(some.stream(), others.stream())
			.sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
			.toList();
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
