package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Keeps invisible controls of writing direction within the block that they stand in: what
 * is left open is closed, what closes nothing is taken out.
 */
final class Bidi {

	private static final char POP_EMBEDDING = '\u202C';

	private static final char POP_ISOLATE = '\u2069';

	private final Deque<Character> open = new ArrayDeque<>();

	private Bidi() {
	}

	static List<Token> apply(List<Token> tokens) {
		if (tokens.stream().noneMatch(token -> token.isText() && hasControl(token.value()))) {
			return tokens;
		}
		Bidi bidi = new Bidi();
		List<Token> out = new ArrayList<>(tokens.size());
		for (Token token : tokens) {
			if (token.isBlock() && !bidi.open.isEmpty()) {
				out.add(Token.text(bidi.closed()));
			}
			out.add(token.isText() ? Token.text(bidi.balanced(token.value())) : token);
		}
		if (!bidi.open.isEmpty()) {
			out.add(Token.text(bidi.closed()));
		}
		return out;
	}

	static String without(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.chars().filter(c -> !isControl(c)).forEach(c -> out.append((char) c));
		return out.toString();
	}

	private static boolean hasControl(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isControl(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isControl(int c) {
		return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
	}

	private String balanced(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			boolean pop = c == POP_EMBEDDING || c == POP_ISOLATE;
			if (pop && (open.isEmpty() || open.peek() != c)) {
				continue;
			}
			if (pop) {
				open.pop();
			}
			else if (isControl(c)) {
				open.push((c < POP_ISOLATE && c >= '\u2066') ? POP_ISOLATE : POP_EMBEDDING);
			}
			out.append(c);
		}
		return out.toString();
	}

	private String closed() {
		StringBuilder out = new StringBuilder();
		while (!open.isEmpty()) {
			out.append(open.pop().charValue());
		}
		return out.toString();
	}

}
