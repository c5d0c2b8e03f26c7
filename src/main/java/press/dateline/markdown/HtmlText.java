package press.dateline.markdown;

import java.util.List;
import java.util.Map;

/**
 * Writes tokens as HTML. Text and values never hold a raw {@code <}, {@code >}, {@code &}
 * or double quote, which {@link Marks} relies on.
 */
final class HtmlText {

	private HtmlText() {
	}

	static String of(List<Token> tokens) {
		StringBuilder out = new StringBuilder();
		for (Token token : tokens) {
			switch (token.kind()) {
				case OPEN -> open(out, token);
				case CLOSE -> out.append("</").append(token.value()).append('>');
				case TEXT -> escape(out, token.value(), false);
			}
		}
		return out.toString().strip();
	}

	static String escaped(String value) {
		StringBuilder out = new StringBuilder(value.length() + 8);
		escape(out, value, true);
		return out.toString();
	}

	private static void open(StringBuilder out, Token token) {
		out.append('<').append(token.value());
		for (Map.Entry<String, String> attribute : token.attributes().entrySet()) {
			out.append(' ').append(attribute.getKey()).append("=\"");
			escape(out, attribute.getValue(), true);
			out.append('"');
		}
		out.append('>');
	}

	private static void escape(StringBuilder out, String text, boolean quotes) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append(quotes ? "&quot;" : "\"");
				default -> out.append(c);
			}
		}
	}

}
