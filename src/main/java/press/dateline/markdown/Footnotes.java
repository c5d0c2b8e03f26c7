package press.dateline.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Makes the notes at the end accessible: the list has a role, the way back has words, and
 * no anchor is there twice.
 */
final class Footnotes {

	/** The most notes that are read, because rendering them is quadratic. */
	static final int MOST = 1000;

	/** The class of the list of notes, as flexmark writes it. */
	static final String LIST = "footnotes";

	/** The class of the link from the text to a note. */
	static final String MARK = "note-mark";

	/** The class of the link from a note back to the text. */
	static final String BACK = "note-back";

	private static final List<Token> WORDS = List.of(Token.open("span", "class", "vh", "lang", "en"),
			Token.text(" Back to the text"), Token.close("span"));

	private Footnotes() {
	}

	static boolean exceed(String text) {
		int count = 0;
		for (int i = text.indexOf("[^"); i >= 0 && count <= MOST * 2; i = text.indexOf("[^", i + 2)) {
			count++;
		}
		return count > MOST * 2;
	}

	/**
	 * Numbers notes by their first mark in the text. The library takes the last, where a
	 * note has several.
	 */
	static void orderByFirstMark(Document document) {
		Map<FootnoteBlock, Integer> first = new IdentityHashMap<>();
		for (Node node : document.getDescendants()) {
			if (node instanceof Footnote mark && mark.isDefined()) {
				first.merge(mark.getFootnoteBlock(), mark.getStartOffset(), Math::min);
			}
		}
		first.forEach(FootnoteBlock::setFirstReferenceOffset);
	}

	static List<Token> apply(List<Token> tokens) {
		List<Token> out = new ArrayList<>(tokens.size());
		Set<String> ids = new HashSet<>();
		boolean back = false;
		for (Token token : tokens) {
			if (back && token.closes("a")) {
				out.addAll(WORDS);
			}
			back = token.opens("a") ? BACK.equals(token.attribute("class")) : back && !token.closes("a");
			if (!token.opens("hr") || !lastOpensList(out)) {
				out.add(named(token, ids));
			}
		}
		return out;
	}

	private static Token named(Token token, Set<String> ids) {
		String id = token.isHeading() ? null : token.attribute("id");
		Token unique = (id != null && !ids.add(id)) ? token.with("id", null) : token;
		return isList(token) ? unique.with("role", "doc-endnotes") : unique;
	}

	private static boolean lastOpensList(List<Token> out) {
		int last = out.size() - 1;
		while (last >= 0 && out.get(last).isBlank()) {
			last--;
		}
		return last >= 0 && isList(out.get(last));
	}

	private static boolean isList(Token token) {
		return token.opens("div") && LIST.equals(token.attribute("class"));
	}

}
