package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Reads Markdown: CommonMark with tables, strikethrough, task lists, footnotes and bare
 * addresses. Thread-safe; building one is slow, so build it once.
 */
public final class Markdown {

	/** Keeps what follows from being read as a list, a heading or a quote. */
	private static final String INLINE = "\uE000 ";

	/** What stands in titles beside words and means nothing to Markdown. */
	private static final String SIGNS = " .,:;?!'’‘“”()-–—/%$€…";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final Flexmark flexmark = new Flexmark();

	/**
	 * Reads a text. Whatever it is, it can be rendered: what is nested too deep comes as
	 * plain paragraphs, with a fatal flaw.
	 * @param text the text below any front matter or header
	 * @param firstLine the line in the file on which the text begins, from 1
	 * @return the text, parsed
	 */
	public Manuscript read(String text, int firstLine) {
		return read(text, firstLine, false);
	}

	/**
	 * Reads a text that may be a module, as MDX is, in which everything in braces is an
	 * expression.
	 * @param text the text below any front matter or header
	 * @param firstLine the line in the file on which the text begins, from 1
	 * @param module whether it is one
	 * @return the text, parsed
	 */
	public Manuscript read(String text, int firstLine, boolean module) {
		Source source = Source.of(text, firstLine);
		List<Flaw> flaws = new ArrayList<>();
		int deep = NestingLimit.exceededBy(source.text());
		if (deep >= 0) {
			return refused(source, tooDeep(source.position(deep)));
		}
		if (Footnotes.exceed(source.text())) {
			return refused(source, Flaw.fatal(source.position(0),
					"There are more than " + Footnotes.MOST + " footnotes", "Divide the text into several stories"));
		}
		try {
			Document document = flexmark.parse(source.text());
			OpenHtml open = OpenHtml.in(source, document);
			if (!open.edits().isEmpty()) {
				flaws.addAll(open.flaws());
				source = source.edited(open.edits());
				document = flexmark.parse(source.text());
			}
			List<Edit> admonitions = Admonitions.in(source, document);
			if (!admonitions.isEmpty()) {
				source = source.edited(admonitions);
				document = flexmark.parse(source.text());
			}
			List<Edit> indented = Indentation.in(source, document);
			if (!indented.isEmpty()) {
				source = source.edited(indented);
				document = flexmark.parse(source.text());
			}
			Shortcodes shortcodes = Shortcodes.in(source, document, module);
			if (!shortcodes.edits().isEmpty()) {
				flaws.addAll(shortcodes.flaws());
				source = source.edited(shortcodes.edits());
				document = flexmark.parse(source.text());
			}
			Node nested = NestingLimit.exceededBy(document);
			if (nested != null) {
				return refused(source, tooDeep(source.position(nested.getStartOffset())));
			}
			flaws.addAll(RawHtml.flaws(document, source));
			return new Manuscript(flexmark, source, document, flaws);
		}
		// The parser's regular expressions recurse into long tags and titles, however
		// flat the text is; no limit on nesting covers them all.
		catch (StackOverflowError error) {
			return refused(source, tooDeep(source.position(0)));
		}
	}

	/**
	 * Reads one line of Markdown, such as a title, as plain text.
	 * @param inline text that may contain emphasis, links or entities
	 * @return the text without markup, blanks collapsed; empty when nothing is left
	 */
	public String plain(String inline) {
		String line = BLANKS.matcher(inline.strip()).replaceAll(" ");
		return isPlain(line) ? line : read(INLINE + line, 1).text().replace(INLINE.strip(), "").strip();
	}

	/** Most titles are nothing but words, and need no parser to be read. */
	private static boolean isPlain(String line) {
		return line.chars().allMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
	}

	private Manuscript refused(Source source, Flaw flaw) {
		return new Manuscript(flexmark, source, flexmark.verbatim(source.text()), List.of(flaw));
	}

	private static Flaw tooDeep(Position position) {
		return Flaw.fatal(position, "Quotes, lists, emphasis or tags are nested more than " + NestingLimit.DEEPEST
				+ " deep; the text is shown as it was written", "Take out levels of > and - and pairs of *");
	}

}
