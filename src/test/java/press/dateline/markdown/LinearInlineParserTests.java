package press.dateline.markdown;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinearInlineParserTests {

	private static final String[] PARTS = { "*", "**", "_", "`", "``", "[", "](x)", "]", "![", "<b>", "</b>",
			"<!-- x -->", "&amp;", "\\", " a ", " b", "c", "\n", "\n\n", "- ", "1. ", "> ", "# ", "    ",
			"| a | b |\n|-|-|\n", "[a]: /u 't'\n", "[^1]", "[^1]: n\n", "---\n", "===\n", "~~", "<http://x>", "<?",
			"?>", "<!A>", "<![CDATA[", "]]>", "(", ")", "\"", "<x y>", "[a]", "{", "}", "\t", "```\n", "  \n",
			"<div>\n" };

	private static final MutableDataSet OPTIONS = new MutableDataSet().set(Parser.EXTENSIONS,
			List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create()));

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

	private static final Parser ORIGINAL = Parser.builder(OPTIONS).build();

	private static final Parser LINEAR = Parser.builder(new MutableDataSet(OPTIONS).set(Parser.HEADING_PARSER, false))
		.customInlineParserFactory(LinearInlineParser::new)
		.paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
		.customBlockParserFactory(new HeadingLines(OPTIONS))
		.build();

	@ParameterizedTest
	@MethodSource("seeds")
	void readsEveryTextAsTheOriginalDoes(long seed) {
		Random random = new Random(seed);

		for (int i = 0; i < 1_000; i++) {
			String text = IntStream.range(0, 1 + random.nextInt(14))
				.mapToObj(part -> PARTS[random.nextInt(PARTS.length)])
				.collect(Collectors.joining());

			assertThat(RENDERER.render(LINEAR.parse(text))).as(text).isEqualTo(RENDERER.render(ORIGINAL.parse(text)));
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 10);
	}

}
