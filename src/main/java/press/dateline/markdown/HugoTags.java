package press.dateline.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Shortcodes of Hugo: {@code {{< figure src="a.png" >}}}, {@code {{% note %}} … {{% /note
 * %}}}, and escaped ones, which only show how they are written.
 */
final class HugoTags implements Dialect {

	@Override
	public @Nullable Tag read(Passage text, int at) {
		if (text.has("{{<", at)) {
			return read(text, at, ">}}");
		}
		return text.has("{{%", at) ? read(text, at, "%}}") : null;
	}

	private static Tag read(Passage text, int start, String closing) {
		int inside = start + 3;
		int close = text.next(closing, inside);
		int limit = Math.min(text.endOfParagraph(inside), Math.min(text.next("{{<", inside), text.next("{{%", inside)));
		if (close >= limit) {
			return Tag.unclosed(start, inside, closing);
		}
		int end = close + closing.length();
		String tag = text.text().substring(inside, close).strip();
		if (tag.startsWith("/*")) {
			String shown = tag.substring(2, tag.length() - (tag.endsWith("*/") && tag.length() > 3 ? 2 : 0)).strip();
			return Tag.saying(start, end,
					CodeSpan.of(text.text().substring(start, inside) + " " + shown + " " + closing));
		}
		return tag(start, end, tag);
	}

	private static Tag tag(int start, int end, String tag) {
		boolean closes = tag.startsWith("/");
		String rest = closes ? tag.substring(1).strip() : tag;
		int name = 0;
		while (name < rest.length() && !Character.isWhitespace(rest.charAt(name)) && rest.charAt(name) != '=') {
			name++;
		}
		String word = rest.substring(0, name);
		if (closes) {
			return Tag.closing(start, end, word);
		}
		String arguments = rest.substring(name).strip();
		boolean alone = arguments.endsWith("/");
		return Tag.opening(start, end, word, alone ? arguments.substring(0, arguments.length() - 1) : arguments);
	}

}
