package press.dateline.markdown;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
		int copied = 0;
		for (int i = 0; i < text.length(); i++) {
			String entity = entity(text.charAt(i), quotes);
			if (entity != null) {
				out.append(text, copied, i).append(entity);
				copied = i + 1;
			}
		}
		out.append(text, copied, text.length());
	}

	private static @Nullable String entity(char c, boolean quotes) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> quotes ? "&quot;" : null;
			default -> null;
		};
	}

}
