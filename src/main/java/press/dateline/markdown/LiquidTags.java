package press.dateline.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tags of Liquid, Nunjucks, Tera and their like: {@code {% include a.html %}}, {@code {%
 * callout %} … {% endcallout %}}, {@code {% quote(by="A") %} … {% end %}}, and comments.
 */
final class LiquidTags implements Dialect {

	private static final Pattern BODY = Pattern.compile("[-+~]?\\s*([\\p{L}_][\\p{L}\\p{N}_./:-]*)?", Pattern.DOTALL);

	/** What is written in these is for the tool alone. */
	private static final Set<String> HIDDEN = Set.of("comment", "macro", "javascript", "css", "schema", "stylesheet",
			"script", "style");

	@Override
	public @Nullable Tag read(Passage text, int at) {
		if (text.has("{%", at)) {
			return tag(text, at);
		}
		return text.has("{#", at) ? comment(text, at) : null;
	}

	private static Tag tag(Passage text, int start) {
		int inside = start + 2;
		int close = text.next("%}", inside);
		int limit = Math.min(text.endOfParagraph(inside), text.next("{%", inside));
		if (close >= limit) {
			return Tag.unclosed(start, inside, "%}");
		}
		int end = close + 2;
		Matcher body = BODY.matcher(text.text()).region(inside, close);
		String name = (body.lookingAt() && body.group(1) != null) ? body.group(1) : "";
		if (name.isEmpty() && text.has("/*", body.end())) {
			return Tag.saying(start, end, "");
		}
		if (name.startsWith("end")) {
			return Tag.closing(start, end, name.substring(3));
		}
		String arguments = text.text().substring(body.end(), close).strip();
		if (HIDDEN.contains(name)) {
			return hidden(text, start, end, name);
		}
		return Tag.opening(start, end, name, trimmed(arguments));
	}

	private static Tag hidden(Passage text, int start, int end, String name) {
		int close = text.next("end" + name, end);
		int last = (close < text.length()) ? text.next("%}", close) : text.length();
		return (last < text.length()) ? Tag.saying(start, last + 2, "") : Tag.unknown(start, end);
	}

	private static @Nullable Tag comment(Passage text, int start) {
		int close = text.next("#}", start + 2);
		boolean closed = close < text.length() && close < text.next("{#", start + 2)
				&& close < text.code().startOfNext();
		return closed ? Tag.saying(start, close + 2, "") : null;
	}

	private static String trimmed(String arguments) {
		boolean controlled = !arguments.isEmpty() && "-+~".indexOf(arguments.charAt(arguments.length() - 1)) >= 0;
		return controlled ? arguments.substring(0, arguments.length() - 1) : arguments;
	}

}
