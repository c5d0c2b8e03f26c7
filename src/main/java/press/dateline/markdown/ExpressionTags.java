package press.dateline.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Values that a template would fill in: {@code {{ "/about" | relative_url }}}, {@code {{
 * site.baseurl }}}, and shortcodes of Zola: {@code {{ youtube(id="x") }}}. A text stays,
 * the address of the site is nothing, as links begin at its root here.
 */
final class ExpressionTags implements Dialect {

	private static final Pattern LITERAL = Pattern.compile("[-~]?\\s*(?:\"([^\"]*)\"|'([^']*)')(?:\\s*\\|.*)?\\s*[-~]?",
			Pattern.DOTALL);

	private static final Pattern CALL = Pattern.compile("[-~]?\\s*([\\p{L}_][\\w:.]*)\\s*\\((.*)\\)[^()]*",
			Pattern.DOTALL);

	private static final Pattern ROOT = Pattern.compile(
			"(?i)\\s*[-~]?\\s*[\\w.]*(?:base_?url|base_?path|site\\.url|site_?url|root|path_?prefix)\\b.*",
			Pattern.DOTALL);

	private static final Pattern ALTERNATIVE = Pattern.compile("\\|\\s*(?:append|prepend)\\s*:\\s*[\"']([^\"']*)[\"']");

	/** A text that itself holds the signs of a tag, which are to be seen. */
	private static final Pattern SIGNS = Pattern
		.compile("\\{\\{-?[ \\t]{0,9}([\"'])((?:(?!\\1)[^\\n]){1,40})\\1[ \\t]{0,9}-?\\}\\}");

	private static final Pattern SIGN = Pattern.compile("\\{[{%]|[}%]\\}");

	@Override
	public @Nullable Tag read(Passage text, int at) {
		Matcher signs = SIGNS.matcher(text.text()).region(at, Math.min(text.length(), at + 70));
		if (text.has("{{", at) && signs.lookingAt() && SIGN.matcher(signs.group(2)).find()) {
			return Tag.saying(at, signs.end(), CodeSpan.of(signs.group(2)));
		}
		if (text.has("{{{", at)) {
			return read(text, at, at + 3, "}}}");
		}
		return text.has("{{", at) ? read(text, at, at + 2, "}}") : null;
	}

	private static Tag read(Passage text, int start, int inside, String closing) {
		int close = text.next(closing, inside);
		int limit = Math.min(Math.min(text.next("{{", inside), text.next("{%", inside)), text.endOfParagraph(inside));
		if (close >= limit) {
			return Tag.unclosed(start, inside, closing);
		}
		int end = close + closing.length();
		String expression = text.text().substring(inside, close).replaceFirst("^[-~]", "").strip();
		if (expression.startsWith("/*")) {
			return Tag.saying(start, end, "");
		}
		return tag(start, end, expression);
	}

	private static Tag tag(int start, int end, String expression) {
		Matcher literal = LITERAL.matcher(expression);
		if (literal.matches()) {
			return Tag.saying(start, end, (literal.group(1) != null) ? literal.group(1) : literal.group(2));
		}
		if (ROOT.matcher(expression).matches()) {
			Matcher appended = ALTERNATIVE.matcher(expression);
			return Tag.saying(start, end, appended.find() ? appended.group(1) : "");
		}
		Matcher call = CALL.matcher(expression);
		return call.matches() ? Tag.opening(start, end, call.group(1), call.group(2)) : Tag.unknown(start, end);
	}

}
