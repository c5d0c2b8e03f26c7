package press.dateline.newsroom.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The lines of front matter as they stand in a text, not yet read.
 *
 * @param syntax what they are written in
 * @param inner the lines themselves, without fences
 * @param line the line of the fence, or of the first key where there is none
 * @param innerLine the line at which the inner text begins
 * @param bodyStart the character at which the body begins; the end of the text where the
 * block never closes
 * @param isClosed whether its end was found
 */
record Block(Syntax syntax, String inner, int line, int innerLine, int bodyStart, boolean isClosed) {

	private static final Pattern FENCE = Pattern.compile("(?:---[ \\t]*(yaml|json|toml)?|(\\+{3}))[ \\t]*(?:\\n|\\z)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");

	private static final Pattern TOML_END = Pattern.compile("(?m)^\\+{3}[ \\t]*$");

	private static final Pattern KEY_LINE = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]{0,30})[ \\t]*:(?=[ \\t\\n])");

	// Keys of Pelican that say nothing here, but may stand before those that do.
	private static final Set<String> PELICAN = Set.of("template", "save_as", "gallery");

	enum Syntax {

		YAML, TOML, JSON, LINES

	}

	/** Finds the front matter that a text begins with. */
	static Optional<Block> find(String text) {
		int start = firstLine(text);
		Matcher fence = FENCE.matcher(text);
		if (fence.region(start, text.length()).lookingAt()) {
			return Optional.of(fenced(text, start, fence));
		}
		if (startsJson(text, start)) {
			return Optional.of(json(text, start));
		}
		Matcher key = KEY_LINE.matcher(text);
		if (key.region(start, text.length()).lookingAt() && isKey(key.group(1))) {
			return Optional.of(lines(text, start));
		}
		return Optional.empty();
	}

	// Blank lines before the fence do no harm.
	private static int firstLine(String text) {
		int start = 0;
		for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
			if (text.charAt(i) == '\n') {
				start = i + 1;
			}
		}
		return start;
	}

	private static boolean isKey(String word) {
		return Field.named(word).isPresent() || PELICAN.contains(word.toLowerCase(Locale.ROOT));
	}

	private static Block fenced(String text, int start, Matcher fence) {
		boolean plus = fence.group(2) != null;
		Syntax syntax = plus ? Syntax.TOML : named(fence.group(1));
		int line = Position.at(text, start).line();
		int inner = fence.end();
		Matcher end = (plus ? TOML_END : YAML_END).matcher(text);
		if (!end.find(inner)) {
			return new Block(syntax, text.substring(inner), line, line + 1, text.length(), false);
		}
		int body = Math.min(end.end() + 1, text.length());
		return new Block(syntax, text.substring(inner, end.start()), line, line + 1, body, true);
	}

	private static Syntax named(@Nullable String word) {
		return (word != null) ? Syntax.valueOf(word.toUpperCase(Locale.ROOT)) : Syntax.YAML;
	}

	// A brace with a quote or a blank after it: {{< and {% are something else.
	private static boolean startsJson(String text, int start) {
		return text.startsWith("{", start) && text.length() > start + 1
				&& (text.charAt(start + 1) == '"' || Character.isWhitespace(text.charAt(start + 1)));
	}

	private static Block json(String text, int start) {
		int line = Position.at(text, start).line();
		int end = closingBrace(text, start);
		if (end < 0) {
			return new Block(Syntax.JSON, text.substring(start), line, line, text.length(), false);
		}
		int body = end + 1;
		return new Block(Syntax.JSON, text.substring(start, body), line, line, body, true);
	}

	private static int closingBrace(String text, int start) {
		int depth = 0;
		boolean quoted = false;
		for (int i = start; i < text.length(); i++) {
			char character = text.charAt(i);
			if (quoted) {
				i += (character == '\\') ? 1 : 0;
				quoted = character != '"';
			}
			else if (character == '"') {
				quoted = true;
			}
			else if (character == '{') {
				depth++;
			}
			else if (character == '}' && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	// Keys with their values, each on its line; a line that begins with a blank goes on
	// with the value above it.
	private static Block lines(String text, int start) {
		int line = Position.at(text, start).line();
		Matcher key = KEY_LINE.matcher(text);
		int end = start;
		while (end < text.length() && (key.region(end, text.length()).lookingAt() || goesOn(text, end))) {
			int next = text.indexOf('\n', end);
			end = (next < 0) ? text.length() : next + 1;
		}
		return new Block(Syntax.LINES, text.substring(start, end), line, line, end, true);
	}

	private static boolean goesOn(String text, int start) {
		int end = text.indexOf('\n', start);
		String line = text.substring(start, (end < 0) ? text.length() : end);
		return !line.isBlank() && Character.isWhitespace(line.charAt(0));
	}

}
