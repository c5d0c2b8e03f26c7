package press.dateline.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptTests {

	private final Markdown markdown = new Markdown();

	private String read(String text) {
		return this.markdown.read(text, 1).render().html();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Plain text.", "Two\n\nparagraphs", "A *word* and **two words**", "## A heading\n\nText",
			"- one\n- two\n  - three\n  - four\n- five", "1. one\n2. two", "7. seven\n8. eight",
			"- one\n\n  more\n\n- two", "- a\n\n<!-- -->\n\n- b", "> Quoted\n>\n> twice\n>\n> - a list", "***",
			"```\ncode\n\n  `x` *y*\n```", "````\n```\n````", "| Year | Votes |\n| --- | --: |\n| 2025 | 14 \\| 15 |",
			"| A | B |\n| :-: | --- |\n| `c` | [d](https://e.example/) |\n|  | *x* |",
			"[link](https://e.example/a?b=1&c=2 \"A “title” \\\"quoted\\\"\")", "[link](<https://e.example/a_(b)>)",
			"![words](https://e.example/p.png)", "![words](https://e.example/p.png \"The caption\")",
			"Text[^1] and more[^2].\n\n[^1]: A note.\n\n[^2]: Another, *marked*.\n\n    In two parts.",
			"~~gone~~ `code` ``a`b`` \\*not\\* \\_this\\_ snake_case_name 2 \\* 3", "H<sub>2</sub>O and x<sup>2</sup>",
			"<kbd>Ctrl</kbd> <mark>marked</mark> <abbr title=\"x\">AB</abbr> <q>said</q>",
			"a **b**c, d*e*f, *g*h **“i”** j", "line\\\nbreak",
			"متن خبر به فارسی، [پیوند](https://e.example/%D8%AF) ۱. نه", "<p dir=\"rtl\" lang=\"fa\">متن</p>",
			"A <span lang=\"fa\" dir=\"rtl\">متن</span> word", "<details><summary>Sum</summary><p>inside</p></details>",
			"<dl><dt>T</dt><dd>D</dd></dl>",
			"<table><tr><td colspan=\"2\">wide</td></tr><tr><td>a</td><td>b</td></tr></table>",
			"<figure>no picture<figcaption>A <em>caption</em></figcaption></figure>", "\\# no heading", "\\- no list",
			"1\\. no list", "1986\\. A year", "\\> no quote", "\\+ no list", "a\n\\- no list\n\\# no heading\n1\\. no",
			"a\n\\===", "a\n\\---", "a\\|b\n\\---|---", "\\`\\`\\` no code", "\\~\\~\\~ no code",
			"&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &amp;copy; AT&T", "\\[no\\](link)", "\\[no\\]: /link",
			"Look\\! [a](https://e.example/)", "Look!\\[a](b)", "]]>", "“‘quotes’” 'and' \"such\"",
			"C:\\\\dir\\\\ \\\\", "## Sharp C\\#", "{\\{% youtube 1 %}}", "{\\{\\< x >}}", "1\\) no", "\\:-- a",
			"emoji 😀 :smile:" })
	void readsAsTheSameAgain(String text) {
		String html = read(text);
		String transcript = Transcript.of(html);

		assertThat(read(transcript)).as(transcript).isEqualTo(html);
		assertThat(Transcript.of(read(transcript))).isEqualTo(transcript);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			value = { "<p>a <em> b </em>c</p> | a <em> b </em>c", "<p>a<em>“b”</em>c</p> | a<em>“b”</em>c",
					"<p><em>a</em><em>b</em></p> | *a*<em>b</em>",
					"<p><i>a</i> <b>c</b> <s>d</s></p> | *a* **c** ~~d~~",
					"<p><script>alert(1)</script>a<a href=\"javascript:x()\">b</a></p> | ab",
					"<p><span class=\"slug\">TEHRAN</span> (AGENCY) — It</p> | TEHRAN (AGENCY) — It",
					"<h2>a<br>b</h2> | ## a<br>b", "<p></p><p>a</p> | a", "<ul><li></li><li>a</li></ul> | ^-\n- a^",
					"<figure><img src=\"https://e.example/p.png\" alt=\"\"></figure> | ![](https://e.example/p.png)" })
	void writesWhatMarkdownHasSignsFor(String html, String text) {
		assertThat(Transcript.of(html).stripTrailing()).isEqualTo(text);
	}

	@Test
	void whatSaysNothingIsEmpty() {
		assertThat(Transcript.of("")).isEmpty();
	}

	@Test
	void everyShippedStoryReadsAsTheSameAgain() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("content"))) {
			List<Path> stories = files.filter((file) -> file.toString().endsWith(".md")).toList();
			assertThat(stories).hasSizeGreaterThan(36).allSatisfy((file) -> {
				// Marks of other files have no address here.
				String html = Marks.resolve(read(Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "")),
						(target) -> Optional.of("https://e.example/x"),
						(target) -> Optional.of(Map.of("src", "https://e.example/p.png")));
				assertThat(plainly(read(Transcript.of(html)))).isEqualTo(plainly(html));
			});
		}
	}

	// Pictures of other sites are read as links.
	private static String plainly(String html) {
		Element body = Jsoup.parse(html).body();
		body.select("a").removeAttr("rel");
		body.select("img")
			.forEach((picture) -> picture
				.replaceWith(new Element("a").attr("href", picture.attr("src")).text(picture.attr("alt"))));
		return body.html();
	}

}
