package press.dateline.markdown;

import java.util.Arrays;

/**
 * Tells line and column of an offset; quick as long as the offsets asked for ascend
 * within a line.
 */
final class Lines {

	private final String text;

	private final int firstLine;

	private final int[] starts;

	private int offset;

	private int row;

	private int column = 1;

	Lines(String text, int firstLine) {
		this.text = text;
		this.firstLine = firstLine;
		this.starts = starts(text);
	}

	Position at(int wanted) {
		int found = Arrays.binarySearch(starts, wanted);
		int line = (found >= 0) ? found : -found - 2;
		if (line != row || wanted < offset) {
			row = line;
			offset = starts[line];
			column = 1;
		}
		column += text.codePointCount(offset, wanted);
		offset = wanted;
		return new Position(firstLine + row, column);
	}

	private static int[] starts(String text) {
		int[] starts = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

}
