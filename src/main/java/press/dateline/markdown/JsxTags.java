package press.dateline.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Components, expressions, comments, imports and exports of MDX, which Astro and
 * Docusaurus read: {@code <Callout type="note">}, {@code {frontmatter.title}}, {@code {/*
 * … *}{@code /}}, {@code import Map from './Map.astro'}.
 */
final class JsxTags implements Dialect {

	private static final int LONGEST = 2000;

	private static final Pattern MODULE = Pattern.compile("(?:import\\s+(?:[\\w*{}\\s,$]{1,500}?\\s+from\\s+)?"
			+ "(?:'[^'\\n]{1,300}'|\"[^\"\\n]{1,300}\")|export\\s+(?:const|let|var|default|async|function|class|type|interface|\\{|\\*))");

	private static final Pattern MODULES = Pattern.compile("^" + MODULE.pattern(), Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("</?([A-Z][\\w]*(?:\\.[A-Z]\\w*)*)(?=[\\s/>])");

	private static final Pattern EXPRESSION = Pattern
		.compile("\\{\\s*(?:[A-Za-z_$][\\w$]*(?:\\??\\.[\\w$]+|\\[[^\\]{}\\n]*\\]|\\([^(){}\\n]*\\))+)\\s*\\}");

	private static final Pattern LITERAL = Pattern.compile("\\{\\s*([\"'`])((?:(?!\\1)[^{}\\n])*)\\1\\s*\\}");

	/**
	 * Whether everything in braces is an expression, as it is in a module, and where
	 * something is imported.
	 */
	private final boolean mdx;

	JsxTags(String text, boolean module) {
		this.mdx = module || MODULES.matcher(text).find();
	}

	@Override
	public @Nullable Tag read(Passage text, int at) {
		return switch (text.text().charAt(at)) {
			case '<' -> element(text, at);
			case '{' -> expression(text, at);
			case 'i', 'e' -> module(text, at);
			default -> null;
		};
	}

	private @Nullable Tag element(Passage text, int start) {
		if (start > 1 && text.has("](", start - 2)) {
			return null;
		}
		if (text.has("<>", start) || text.has("</>", start)) {
			return Tag.saying(start, text.next(">", start) + 1, "");
		}
		Matcher name = NAME.matcher(text.text()).region(start, Math.min(text.length(), start + 200));
		if (!name.lookingAt() || (!mdx && isShouted(name.group(1)))) {
			return null;
		}
		int close = balanced(text, name.end(), '>');
		if (close < 0) {
			return null;
		}
		if (text.has("</", start)) {
			return Tag.closing(start, close + 1, name.group(1));
		}
		boolean alone = text.text().charAt(close - 1) == '/';
		String arguments = text.text().substring(name.end(), Math.max(name.end(), close - (alone ? 1 : 0)));
		return Tag.opening(start, close + 1, name.group(1), arguments);
	}

	/** HTML may be written so, and what stands for a word in a manual. */
	private static boolean isShouted(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT));
	}

	private @Nullable Tag expression(Passage text, int start) {
		if (text.has("{/*", start)) {
			int close = text.next("*/}", start + 3);
			return (close < text.length()) ? Tag.saying(start, close + 3, "") : Tag.unclosed(start, start + 3, "*/}");
		}
		String beginning = text.text().substring(start, Math.min(text.endOfLine(start), start + LONGEST));
		Matcher literal = LITERAL.matcher(beginning);
		if (literal.lookingAt()) {
			return Tag.saying(start, start + literal.end(), literal.group(2));
		}
		Matcher expression = EXPRESSION.matcher(beginning);
		if (expression.lookingAt()) {
			return Tag.unknown(start, start + expression.end());
		}
		int close = mdx ? balanced(text, start + 1, '}') : -1;
		return (close < 0) ? null : Tag.unknown(start, close + 1);
	}

	private static @Nullable Tag module(Passage text, int start) {
		if (start > 0 && text.text().charAt(start - 1) != '\n') {
			return null;
		}
		Matcher module = MODULE.matcher(text.text()).region(start, Math.min(text.length(), start + LONGEST));
		if (!module.lookingAt()) {
			return null;
		}
		boolean imports = text.has("import", start);
		int end = imports ? text.endOfLine(module.end()) : statement(text, module.start(), module.end());
		boolean whole = !imports || text.text().substring(module.end(), end).strip().matches(";?\\s*(?://.*)?");
		return whole ? Tag.saying(start, end, "") : null;
	}

	/**
	 * A statement ends with its line, unless brackets are open there; a very long one
	 * with its paragraph.
	 */
	private static int statement(Passage text, int start, int from) {
		int depth = 0;
		int limit = Math.min(text.length(), start + LONGEST * 2);
		for (int i = start; i < limit; i++) {
			char c = text.text().charAt(i);
			depth += ("{([".indexOf(c) >= 0) ? 1 : 0;
			depth -= ("})]".indexOf(c) >= 0) ? 1 : 0;
			if (c == '\n' && depth <= 0 && i >= from) {
				return i;
			}
		}
		return (limit == text.length() && depth <= 0) ? limit : text.endOfParagraph(from);
	}

	/** The sign that ends a tag, outside quotes and braces; -1 where none is near. */
	private static int balanced(Passage text, int from, char end) {
		int depth = 0;
		char quote = 0;
		int limit = Math.min(text.length(), from + LONGEST);
		for (int i = from; i < limit; i++) {
			char c = text.text().charAt(i);
			if (quote != 0) {
				quote = (c == quote) ? 0 : quote;
			}
			else if (depth == 0 && c == end) {
				return i;
			}
			else if (c == '"' || c == '`' || (c == '\'' && !Character.isLetter(text.text().charAt(i - 1)))) {
				quote = c;
			}
			else {
				depth += (c == '{') ? 1 : 0;
				depth -= (c == '}') ? 1 : 0;
			}
		}
		return -1;
	}

}
