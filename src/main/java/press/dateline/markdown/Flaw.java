package press.dateline.markdown;

import java.util.Comparator;

/**
 * Something in the text that an editor should mend.
 *
 * @param line the line in the file, from 1
 * @param column the column in code points, from 1
 * @param text what is wrong
 * @param advice what to write instead
 * @param fatal whether the text could not be rendered as it was meant
 */
public record Flaw(int line, int column, String text, String advice, boolean fatal) {

	static final Comparator<Flaw> IN_ORDER = Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column);

	static Flaw warning(Position position, String text, String advice) {
		return new Flaw(position.line(), position.column(), text, advice, false);
	}

	static Flaw fatal(Position position, String text, String advice) {
		return new Flaw(position.line(), position.column(), text, advice, true);
	}

}
