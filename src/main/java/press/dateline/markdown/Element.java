package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that has passed the sanitiser, as a tree.
 *
 * @param token its opening tag, or text
 * @param children what stands in it, in order
 */
record Element(Token token, List<Element> children) {

	private static final List<String> SPOKEN_OTHERWISE = List.of("lang", "dir");

	/** Returns the tree of balanced tokens, below an element without a name. */
	static Element tree(List<Token> tokens) {
		Element root = new Element(Token.open(""), new ArrayList<>());
		Deque<Element> open = new ArrayDeque<>(List.of(root));
		for (Token token : tokens) {
			if (token.kind() == Token.Kind.CLOSE) {
				open.pop();
				continue;
			}
			Element element = new Element(token, new ArrayList<>());
			open.element().children.add(element);
			if (!token.isText() && !Token.isVoid(token.value())) {
				open.push(element);
			}
		}
		return root;
	}

	boolean is(String... names) {
		return !token.isText() && List.of(names).contains(token.value());
	}

	boolean hasClass(String name) {
		return name.equals(token.attribute("class"));
	}

	@Nullable String attribute(String name) {
		return token.attribute(name);
	}

	/** Whether its language or direction is another than that of what is around it. */
	boolean isOfAnotherLanguage() {
		return SPOKEN_OTHERWISE.stream().anyMatch((name) -> token.attribute(name) != null);
	}

	boolean isBlock() {
		return token.isBlock();
	}

	boolean isBlank() {
		return token.isBlank();
	}

	/** Whether there is a block in it, however deep. */
	boolean hasBlocks() {
		return children.stream().anyMatch((child) -> child.isBlock() || child.hasBlocks());
	}

	/** Whether there is nothing but text in it. */
	boolean isPlain() {
		return children.stream().allMatch((child) -> child.token.isText());
	}

	/** Returns its elements, without the blanks between them. */
	List<Element> elements() {
		return children.stream().filter((child) -> !child.isBlank()).toList();
	}

	/** Returns the text in it. */
	String text() {
		return token.isText() ? token.value() : children.stream().map(Element::text).collect(Collectors.joining());
	}

	/** Returns it as HTML. */
	String html() {
		List<Token> tokens = new ArrayList<>();
		collect(tokens);
		return HtmlText.of(tokens);
	}

	private void collect(List<Token> tokens) {
		tokens.add(token);
		children.forEach((child) -> child.collect(tokens));
		if (!token.isText() && !Token.isVoid(token.value())) {
			tokens.add(Token.close(token.value()));
		}
	}

}
