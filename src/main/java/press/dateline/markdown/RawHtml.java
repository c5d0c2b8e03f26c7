package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * HTML as the author wrote it, before it is sanitised.
 */
final class RawHtml {

	private static final Set<String> LOCATED = Set.of("a", "img", "h1", "h2", "h3", "h4", "h5", "h6");

	private RawHtml() {
	}

	/**
	 * The same HTML, with the offset of what will be reported written into its tags.
	 * Needs not understand HTML: nothing that it writes is trusted afterwards.
	 */
	static String located(BasedSequence html) {
		StringBuilder out = new StringBuilder(html.length() + 16);
		int copied = 0;
		for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
			String name = name(html, i + 1);
			if (LOCATED.contains(name)) {
				int end = i + 1 + name.length();
				out.append(html, copied, end);
				out.append(' ').append(Token.AT).append("=\"").append(html.getIndexOffset(i)).append('"');
				copied = end;
			}
		}
		return out.append(html, copied, html.length()).toString();
	}

	/**
	 * Tells of every element that is not allowed.
	 */
	static List<Flaw> flaws(Document document, Source source) {
		List<Flaw> flaws = new ArrayList<>();
		for (Node node : document.getDescendants()) {
			if (node instanceof HtmlBlock block) {
				flaws(block.getContentChars(), source, flaws);
			}
			else if (node instanceof HtmlInline) {
				flaws(node.getChars(), source, flaws);
			}
		}
		return flaws;
	}

	private static void flaws(BasedSequence html, Source source, List<Flaw> flaws) {
		for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
			String name = name(html, i + 1);
			if (!name.isEmpty() && !Sanitiser.allows(name)) {
				flaws.add(Flaw.warning(source.position(html.getIndexOffset(i)),
						"The HTML element <" + name + "> is not allowed and was left out",
						"Take it out, or say the same in Markdown"));
			}
		}
	}

	private static String name(CharSequence html, int start) {
		int end = start;
		while (end < html.length() && end - start < 40 && nameCharacter(html.charAt(end), end > start)) {
			end++;
		}
		return html.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
	}

	private static boolean nameCharacter(char c, boolean inside) {
		boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		return letter || (inside && ((c >= '0' && c <= '9') || c == '-' || c == ':'));
	}

}
