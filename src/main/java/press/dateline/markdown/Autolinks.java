package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes links of web and mail addresses that stand in the text, as GitHub's Markdown
 * does. flexmark has an extension for this, which takes a third of the time of parsing
 * and is quadratic.
 */
final class Autolinks {

	private static final Set<String> VERBATIM = Set.of("a", "code", "kbd", "pre", "samp", "var");

	private static final int LONGEST = 2048;

	private final List<Token> out = new ArrayList<>();

	private String text = "";

	private int written;

	private Autolinks() {
	}

	static List<Token> apply(List<Token> tokens) {
		Autolinks links = new Autolinks();
		int verbatim = 0;
		for (Token token : tokens) {
			if (VERBATIM.contains(token.value()) && !token.isText()) {
				verbatim += (token.kind() == Token.Kind.OPEN) ? 1 : -1;
			}
			if (token.isText() && verbatim == 0) {
				links.read(token);
			}
			else {
				links.out.add(token);
			}
		}
		return links.out;
	}

	private void read(Token token) {
		text = token.value();
		written = 0;
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			int end = -1;
			if (c == '@') {
				end = mail(i);
			}
			else if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && begins(i)) {
				end = web(i);
			}
			i = Math.max(i + 1, end);
		}
		if (written == 0) {
			out.add(token);
		}
		else {
			write(text.length());
		}
	}

	/** Writes the link that begins here, if one does; returns where the run ends. */
	private int web(int start) {
		boolean bare = text.regionMatches(true, start, "www.", 0, 4);
		if (!bare && !Address.isWeb(text, start)) {
			return -1;
		}
		int run = start;
		while (run < text.length() && inAddress(text.charAt(run))) {
			run++;
		}
		int end = trimmed(start, run);
		int host = bare ? start + 4 : text.indexOf("//", start) + 2;
		boolean named = host < end && Character.isLetterOrDigit(text.codePointAt(host)) && end - start <= LONGEST;
		if (named && (!bare || text.substring(host, end).indexOf('.') > 0)) {
			link(start, end, (bare ? "https://" : "") + text.substring(start, end), true);
		}
		return run;
	}

	private int mail(int at) {
		int start = at;
		while (start > written && local(text.charAt(start - 1))) {
			start--;
		}
		int end = at + 1;
		while (end < text.length() && domain(text.charAt(end))) {
			end++;
		}
		int run = end;
		while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
			end--;
		}
		boolean dotted = text.substring(at + 1, end).indexOf('.') > 0;
		if (start < at && dotted && end - start <= 254) {
			link(start, end, "mailto:" + text.substring(start, end), false);
		}
		return run;
	}

	private void link(int start, int end, String href, boolean web) {
		write(start);
		Token link = Token.open("a", "href", href);
		out.add(web ? link.with("rel", "noopener") : link);
		write(end);
		out.add(Token.close("a"));
	}

	private void write(int end) {
		if (end > written) {
			out.add(Token.text(text.substring(written, end)));
			written = end;
		}
	}

	private boolean begins(int at) {
		return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
	}

	/**
	 * Punctuation at the end belongs to the sentence, a bracket only if it closes none.
	 */
	private int trimmed(int start, int run) {
		int brackets = 0;
		for (int i = start; i < run; i++) {
			brackets += (text.charAt(i) == '(') ? 1 : 0;
			brackets -= (text.charAt(i) == ')') ? 1 : 0;
		}
		int end = run;
		while (end > start && isTrailing(text.charAt(end - 1), brackets)) {
			brackets += (text.charAt(end - 1) == ')') ? 1 : 0;
			end--;
		}
		return end;
	}

	private static boolean isTrailing(char c, int brackets) {
		if (c == ')') {
			return brackets < 0;
		}
		boolean ascii = c < 0x80 && !Character.isLetterOrDigit(c) && "/#=&%+-$(".indexOf(c) < 0;
		return ascii || (c >= 0x80 && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)
				&& Character.getType(c) != Character.NON_SPACING_MARK);
	}

	private static boolean inAddress(char c) {
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"“”„«»\\^`{|}".indexOf(c) < 0
				&& (c < '\u200B' || c > '\u200F') && (c < '\u202A' || c > '\u202E') && (c < '\u2066' || c > '\u2069');
	}

	private static boolean local(char c) {
		return domain(c) || c == '_' || c == '+';
	}

	private static boolean domain(char c) {
		boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		return letter || (c >= '0' && c <= '9') || c == '.' || c == '-';
	}

}
