package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * One text, parsed and not yet rendered. Not thread-safe; for one use.
 */
public final class Manuscript {

	private static final int MOST_FLAWS = 100;

	private final Flexmark flexmark;

	private final Source source;

	private final Document document;

	private final List<Flaw> flaws;

	Manuscript(Flexmark flexmark, Source source, Document document, List<Flaw> flaws) {
		this.flexmark = flexmark;
		this.source = source;
		this.document = document;
		this.flaws = new ArrayList<>(flaws);
	}

	/**
	 * Whether there is a heading in Markdown, of any level and of either form. HTML does
	 * not count.
	 * @return true when there is one
	 */
	public boolean hasHeadings() {
		for (Node node : document.getDescendants()) {
			if (node instanceof com.vladsch.flexmark.ast.Heading) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Takes the first heading of level 1 out of the text.
	 * @return what it says, empty when there is none that says anything
	 */
	public Optional<Line> takeHeadline() {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof com.vladsch.flexmark.ast.Heading heading && heading.getLevel() == 1) {
				Optional<Line> headline = line(heading);
				if (headline.isPresent()) {
					heading.unlink();
					return headline;
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Makes headings of level 2 of short lines that stand alone before a paragraph, have
	 * at most 12 words and 90 characters, no markup but emphasis, and end without
	 * punctuation.
	 */
	public void promoteSectionHeadings() {
		SectionHeadings.promote(document);
	}

	/**
	 * Reads the first paragraph that is not inside a list, quote or table.
	 * @return its words on one line, empty when there is none with words
	 */
	public Optional<Line> lede() {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			Optional<Line> line = (node instanceof Paragraph) ? line(node) : Optional.empty();
			if (line.isPresent()) {
				return line;
			}
		}
		return Optional.empty();
	}

	/**
	 * Renders the text.
	 * @return HTML that is safe to store, and what was found
	 */
	public Rendered render() {
		Sanitiser.Clean clean = flexmark.render(document);
		if (clean.cut()) {
			flaws
				.add(Flaw.fatal(source.position(0), "HTML elements are nested more than 250 deep; some text is missing",
						"Take out the elements that are not needed"));
		}
		HeadingOutline outline = new HeadingOutline(source);
		List<Token> tokens = outline.apply(EmptyBlocks.apply(Bidi.apply(clean.tokens())));
		Addresses addresses = new Addresses(source, outline.ids());
		tokens = addresses.apply(Callouts.apply(Figures.apply(Footnotes.apply(tokens))));
		tokens = EmptyBlocks.apply(Tables.apply(Autolinks.apply(tokens)));
		flaws.addAll(addresses.flaws());
		return new Rendered(HtmlText.of(tokens), PlainText.of(tokens), outline.headings(), addresses.links(),
				addresses.pictures(), firstFlaws());
	}

	String text() {
		return text(document);
	}

	private Optional<Line> line(Node node) {
		String text = text(node).replace('\n', ' ');
		int number = source.position(node.getStartOffset()).line();
		return text.isEmpty() ? Optional.empty() : Optional.of(new Line(number, text));
	}

	private String text(Node node) {
		List<Token> tokens = Words.only(node) ? List.of(Words.of(node)) : flexmark.render(node).tokens();
		return PlainText.of(Bidi.apply(tokens));
	}

	private List<Flaw> firstFlaws() {
		return flaws.stream().sorted(Flaw.IN_ORDER).limit(MOST_FLAWS).toList();
	}

}
