package press.dateline.markdown;

import java.util.List;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * The parser and the renderer, set up once. Thread-safe.
 */
final class Flexmark {

	private final DataHolder options = options();

	private final Parser parser = Parser.builder(options)
		.customInlineParserFactory(LinearInlineParser::new)
		// Definitions of links are read only with the original inline parser unless asked
		// for.
		.paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
		.customBlockParserFactory(new HeadingLines(options))
		.build();

	private final HtmlRenderer renderer = HtmlRenderer.builder(options)
		.nodeRendererFactory(data -> SourceRendering.SHARED)
		.attributeProviderFactory(new SourceRendering.Attributes())
		.build();

	Document parse(String text) {
		Document document = parser.parse(text);
		ShortRows.fill(document);
		Footnotes.orderByFirstMark(document);
		return document;
	}

	Document verbatim(String text) {
		return PlainBlock.document(options, text);
	}

	Sanitiser.Clean render(Node node) {
		return Sanitiser.clean(renderer.render(node));
	}

	private static DataHolder options() {
		return new MutableDataSet()
			.set(Parser.EXTENSIONS,
					List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create(),
							FootnoteExtension.create(), DefinitionExtension.create()))
			.set(Parser.HEADING_PARSER, false)
			// Names of files contain blanks, and authors copy them as they are.
			.set(Parser.SPACE_IN_LINK_URLS, true)
			.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
			.set(TablesExtension.COLUMN_SPANS, false)
			.set(TablesExtension.APPEND_MISSING_COLUMNS, false)
			.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
			.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
			.set(TablesExtension.WITH_CAPTION, false)
			.set(TaskListExtension.ITEM_DONE_MARKER, "☑ ")
			.set(TaskListExtension.ITEM_NOT_DONE_MARKER, "☐ ")
			.set(FootnoteExtension.FOOTNOTE_LINK_REF_CLASS, Footnotes.MARK)
			.set(FootnoteExtension.FOOTNOTE_BACK_LINK_REF_CLASS, Footnotes.BACK)
			.set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
			.set(DefinitionExtension.TILDE_MARKER, false)
			.set(HtmlRenderer.GENERATE_HEADER_ID, false)
			.toImmutable();
	}

}
