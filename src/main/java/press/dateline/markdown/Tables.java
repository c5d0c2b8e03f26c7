package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes tables scroll within the page, from the keyboard too, and tells what their header
 * cells head.
 */
final class Tables {

	private static final Map<String, String> ALIGNMENT = Map.of("center", "al-c", "right", "al-r");

	private Tables() {
	}

	static List<Token> apply(List<Token> tokens) {
		List<Token> out = new ArrayList<>(tokens.size());
		int heads = 0;
		for (Token token : tokens) {
			heads += token.opens("thead") ? 1 : 0;
			heads -= token.closes("thead") ? 1 : 0;
			if (token.opens("table")) {
				out.add(Token.open("div", "class", "scroll", "tabindex", "0"));
			}
			out.add((token.opens("td") || token.opens("th")) ? cell(token, heads > 0) : token);
			if (token.closes("table")) {
				out.add(Token.close("div"));
			}
		}
		return out;
	}

	private static Token cell(Token token, boolean head) {
		String align = token.attribute("align");
		Token cell = token;
		if (align != null) {
			String alignment = ALIGNMENT.get(align);
			cell = cell.with("align", null).with("class", (alignment != null) ? alignment : cell.attribute("class"));
		}
		boolean scoped = !token.opens("th") || !head || token.attribute("scope") != null;
		return scoped ? cell : cell.with("scope", "col");
	}

}
