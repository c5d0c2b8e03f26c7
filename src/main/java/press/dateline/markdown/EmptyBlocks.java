package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out paragraphs and links with nothing in them, which what was left out leaves
 * behind.
 */
final class EmptyBlocks {

	private static final Set<String> REMOVABLE = Set.of("p", "a", "figcaption", "em", "strong", "h1", "h2", "h3", "h4",
			"h5", "h6");

	private EmptyBlocks() {
	}

	static List<Token> apply(List<Token> tokens) {
		List<Token> out = new ArrayList<>(tokens.size());
		for (Token token : tokens) {
			int last = out.size() - 1;
			int open = (last >= 0 && out.get(last).isBlank()) ? last - 1 : last;
			boolean empty = token.kind() == Token.Kind.CLOSE && open >= 0 && REMOVABLE.contains(token.value())
					&& out.get(open).opens(token.value());
			if (empty) {
				out.subList(open, out.size()).clear();
			}
			else {
				out.add(token);
			}
		}
		return out;
	}

}
