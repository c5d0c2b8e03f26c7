package press.dateline.markdown;

/**
 * Code in Markdown, whatever backticks are in it.
 */
final class CodeSpan {

	private CodeSpan() {
	}

	/** Code within a line. */
	static String of(String code) {
		String line = code.replaceAll("\\s+", " ");
		String fence = fence(line, 1);
		boolean padded = line.startsWith("`") || line.endsWith("`");
		return fence + (padded ? " " + line + " " : line) + fence;
	}

	/** Backticks that do not occur in a code, and no fewer than a number. */
	static String fence(String code, int fewest) {
		int longest = fewest - 1;
		int run = 0;
		for (int i = 0; i < code.length(); i++) {
			run = (code.charAt(i) == '`') ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return "`".repeat(longest + 1);
	}

}
