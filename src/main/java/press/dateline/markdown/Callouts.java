package press.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes notes of quotes that begin as GitHub and Obsidian write them: {@code > [!tip]
 * Title}.
 */
final class Callouts {

	/** The class of a note. */
	static final String NOTE = "note";

	private static final Pattern SIGN = Pattern
		.compile("\\s*\\[!([\\p{L}][\\p{L}\\p{N}_ -]{0,40})(?:\\|[^\\]]*)?\\][+-]?[ \\t]*");

	/** Kinds that say no more than that there is a note. */
	private static final Set<String> PLAIN = Set.of("note", "info", "aside", "box", "infobox", "notice", "callout",
			"alert", "admonition", "message", "banner", "abstract", "default", "primary", "secondary");

	private final List<Token> out = new ArrayList<>();

	private final Deque<Boolean> notes = new ArrayDeque<>();

	/** Whether the rest of the first line of a note is its title, which is being read. */
	private boolean titled;

	private Callouts() {
	}

	static List<Token> apply(List<Token> tokens) {
		Callouts callouts = new Callouts();
		for (int i = 0; i < tokens.size(); i++) {
			callouts.take(tokens, i);
		}
		return callouts.out;
	}

	/** The first paragraph of a note, in HTML; nothing where it would say nothing. */
	static String title(String title, String kind) {
		if (!title.isBlank()) {
			return "<p><strong>" + HtmlText.escaped(title.strip()) + "</strong></p>";
		}
		String word = spoken(kind);
		return word.isEmpty() ? "" : "<p><strong lang=\"en\">" + HtmlText.escaped(word) + "</strong></p>";
	}

	private static String spoken(String kind) {
		String word = kind.strip().toLowerCase(Locale.ROOT);
		boolean known = word.matches("\\p{L}{2,20}") && !PLAIN.contains(word);
		return known ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : "";
	}

	private void take(List<Token> tokens, int index) {
		Token token = tokens.get(index);
		if (token.opens("blockquote")) {
			boolean note = begins(tokens, index);
			notes.push(note);
			out.add(note ? Token.open("div", "class", NOTE) : token);
		}
		else if (token.closes("blockquote") && !notes.isEmpty()) {
			out.add(notes.pop() ? Token.close("div") : token);
		}
		else if (token.isText() && beginsNote(index, tokens)) {
			begin(token.value());
		}
		else if (titled) {
			title(token);
		}
		else {
			out.add(token);
		}
	}

	private static boolean begins(List<Token> tokens, int quote) {
		int paragraph = next(tokens, quote);
		return paragraph + 1 < tokens.size() && tokens.get(paragraph).opens("p") && tokens.get(paragraph + 1).isText()
				&& SIGN.matcher(tokens.get(paragraph + 1).value()).lookingAt();
	}

	private boolean beginsNote(int index, List<Token> tokens) {
		return index > 1 && !notes.isEmpty() && notes.peek() && tokens.get(index - 1).opens("p")
				&& SIGN.matcher(tokens.get(index).value()).lookingAt() && lastButParagraph().opens("div");
	}

	private Token lastButParagraph() {
		int last = out.size() - 2;
		while (last > 0 && out.get(last).isBlank()) {
			last--;
		}
		return out.get(Math.max(last, 0));
	}

	private void begin(String text) {
		Matcher sign = SIGN.matcher(text);
		sign.lookingAt();
		String rest = text.substring(sign.end());
		String kind = spoken(sign.group(1));
		boolean bare = rest.isBlank() || rest.startsWith("\n");
		if (bare && kind.isEmpty()) {
			out.add(Token.text(rest.stripLeading()));
			return;
		}
		out.add(bare ? Token.open("strong", "lang", "en") : Token.open("strong"));
		titled = true;
		title(Token.text(bare ? kind + rest : rest));
	}

	/** Ends the title with its line. */
	private void title(Token token) {
		int line = token.isText() ? token.value().indexOf('\n') : -1;
		if (token.closes("p")) {
			out.add(Token.close("strong"));
			out.add(token);
			titled = false;
		}
		else if (line < 0) {
			out.add(token);
		}
		else {
			out.add(Token.text(token.value().substring(0, line)));
			out.add(Token.close("strong"));
			out.add(Token.close("p"));
			out.add(Token.open("p"));
			out.add(Token.text(token.value().substring(line + 1)));
			titled = false;
		}
	}

	private static int next(List<Token> tokens, int index) {
		int next = index + 1;
		while (next < tokens.size() && tokens.get(next).isBlank()) {
			next++;
		}
		return next;
	}

}
