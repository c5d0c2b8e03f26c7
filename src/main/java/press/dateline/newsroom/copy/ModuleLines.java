package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the imports and exports out of MDX: statements of JavaScript, each of which
 * begins a line and ends at the next blank one.
 */
final class ModuleLines {

	private static final Pattern STATEMENT = Pattern.compile(
			"(?:import\\s*(?:[\\w*${][^\\n]*|[\"'][^\\n]*)|export\\s+(?:default|const|let|var|function|async|class|[{*])"
					+ "[^\\n]*)");

	private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3}|~{3}).*");

	private ModuleLines() {
	}

	/**
	 * Returns the text with blank lines for them, so that its lines keep their numbers.
	 */
	static String blanked(String text) {
		List<String> lines = new ArrayList<>();
		boolean code = false;
		boolean statement = false;
		boolean afterBlank = true;
		for (String line : text.split("\n", -1)) {
			code ^= FENCE.matcher(line).matches();
			statement = !code && !line.isBlank() && (statement || (afterBlank && STATEMENT.matcher(line).matches()));
			lines.add(statement ? "" : line);
			afterBlank = line.isBlank();
		}
		return String.join("\n", lines);
	}

}
