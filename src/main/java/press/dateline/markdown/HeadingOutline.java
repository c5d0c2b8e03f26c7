package press.dateline.markdown;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the headings their levels, from 2 and without gaps, and their anchors.
 */
final class HeadingOutline {

	/** Of every anchor, so that no heading can take the place of something else. */
	static final String PREFIX = "s-";

	private static final int LONGEST_ID = 80;

	private final Source source;

	private final List<Heading> headings = new ArrayList<>();

	private final Deque<Integer> open = new ArrayDeque<>();

	private final Set<String> ids = new HashSet<>();

	private final Map<String, Integer> counts = new HashMap<>();

	HeadingOutline(Source source) {
		this.source = source;
	}

	List<Token> apply(List<Token> tokens) {
		List<Token> out = new ArrayList<>(tokens.size());
		String name = "";
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.isHeading() && token.kind() == Token.Kind.OPEN) {
				Heading heading = heading(token, textFrom(tokens, i));
				headings.add(heading);
				name = "h" + heading.level();
				out.add(Token.open(name, token.with(Token.AT, null).with("id", heading.id()).attributes()));
			}
			else {
				out.add(token.isHeading() ? Token.close(name) : token);
			}
		}
		return out;
	}

	List<Heading> headings() {
		return headings;
	}

	Set<String> ids() {
		return ids;
	}

	/** The anchor that a heading of this text gets when it is the only one. */
	static String id(String text) {
		StringBuilder out = new StringBuilder(PREFIX);
		String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		boolean gap = false;
		for (int i = 0; i < normal.length() && out.length() < LONGEST_ID;) {
			int c = normal.codePointAt(i);
			i += Character.charCount(c);
			if (Character.isLetterOrDigit(c) || isMark(c)) {
				out.append((gap && out.length() > PREFIX.length()) ? "-" : "").appendCodePoint(c);
				gap = false;
			}
			else {
				gap |= c != '\'' && c != '’';
			}
		}
		return out.toString();
	}

	private Heading heading(Token token, String text) {
		int level = Integer.parseInt(token.value().substring(1));
		while (!open.isEmpty() && open.peek() >= level) {
			open.pop();
		}
		open.push(level);
		int line = source.position(token.at()).line();
		return new Heading(Math.min(open.size() + 1, 6), unique(id(text)), text, line);
	}

	private String unique(String id) {
		boolean unnamed = id.equals(PREFIX);
		String candidate = id;
		while (unnamed && candidate.equals(id) || !ids.add(candidate)) {
			int count = counts.merge(id, 1, Integer::sum);
			candidate = unnamed ? PREFIX + count : id + "-" + (count + 1);
		}
		return candidate;
	}

	private static String textFrom(List<Token> tokens, int start) {
		int end = start + 1;
		while (end < tokens.size() && !tokens.get(end).isHeading()) {
			end++;
		}
		return PlainText.of(tokens.subList(start + 1, end)).replace('\n', ' ');
	}

	private static boolean isMark(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

}
