package press.dateline.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet as one file: the manifest with its imports put in place.
 */
final class Stylesheet {

	private static final Pattern IMPORT = Pattern
		.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\((\\w+)\\)(?: (\\w+))?;");

	private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+\\*+(?:[^/*][^*]*+\\*+)*+/");

	private static final Pattern INDENT = Pattern.compile("\\R\\s*+");

	private Stylesheet() {
	}

	/**
	 * Replaces each import by the file it names, inside its layer and, where it names
	 * one, its medium; comments and indentation are left out.
	 */
	static String flatten(String manifest) {
		String whole = IMPORT.matcher(manifest).replaceAll((line) -> Matcher.quoteReplacement(inPlace(line)));
		return INDENT.matcher(COMMENT.matcher(whole).replaceAll("")).replaceAll("\n").strip() + "\n";
	}

	private static String inPlace(MatchResult line) {
		String layer = "@layer " + line.group(2) + " {\n" + StaticFiles.read("css/" + line.group(1)) + "}\n";
		return (line.group(3) != null) ? "@media " + line.group(3) + " {\n" + layer + "}\n" : layer;
	}

}
