package press.dateline.markdown;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"a *b* **c** `d` ~~e~~ ¦ <p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>",
			"“Iran’s” — 1–2 ... \"q\" ¦ <p>“Iran’s” — 1–2 ... \"q\"</p>",
			"a & b < c &copy; ¦ <p>a &amp; b &lt; c ©</p>",
			"[a](https://e.example/b?c=1&d=2) ¦ <p><a href=\"https://e.example/b?c=1&amp;d=2\" rel=\"noopener\">a</a></p>",
			"[a](//e.example/b) ¦ <p><a href=\"https://e.example/b\" rel=\"noopener\">a</a></p>",
			"[a](/2026/01/17/b) ¦ <p><a href=\"/2026/01/17/b\">a</a></p>",
			"[a](mailto:b@e.example) [c](tel:+1) ¦ <p><a href=\"mailto:b@e.example\">a</a> <a href=\"tel:+1\">c</a></p>",
			"[a](/\\e.example) ¦ <p><a href=\"https://e.example\" rel=\"noopener\">a</a></p>",
			"[a](https:b) ¦ <p>a</p>", "[a]() ¦ <p>a</p>", "[a](#) ¦ <p><a href=\"#top\">a</a></p>",
			"<https://e.example> ¦ <p><a href=\"https://e.example\" rel=\"noopener\">https://e.example</a></p>",
			"- [ ] a ¦ <ul><li>☐ a</li></ul>", "- [x] a ¦ <ul><li>☑ a</li></ul>",
			"3. a ¦ <ol start=\"3\"><li>a</li></ol>", "<p>a</p> ¦ <p>a</p>", "*** ¦ <hr>", "# ¦ ''", "[](a.md) ¦ ''",
			"<!-- a --> ¦ ''",
			"![a](https://e.example/b.png) ¦ <p><a href=\"https://e.example/b.png\" rel=\"noopener\">a</a></p>",
			"![](https://e.example/b.png) ¦ <p><a href=\"https://e.example/b.png\" rel=\"noopener\">e.example</a></p>",
			"[![a](https://e.example/b.png)](/c) ¦ <p><a href=\"/c\">a</a></p>",
			"![a](/b/c%20d.png?e#f) ¦ <p><img src=\"copy:/b/c%20d.png\" alt=\"a\"></p>", "![a](/) ¦ <p>a</p>",
			"![a](/%2fb.png) ¦ <p>a</p>", "![a](data:image/png;base64,AA) ¦ <p>a</p>",
			"![*a* b](c.png) ¦ <p><img src=\"copy:c.png\" alt=\"a b\"></p>",
			"![a](c.png \"The “d”\") ¦ <figure><img src=\"copy:c.png\" alt=\"a\"><figcaption>The “d”</figcaption></figure>",
			"x ![a](c.png \"d\") ¦ <p>x <img src=\"copy:c.png\" alt=\"a\"></p>",
			"![a](https://e.example/c.png \"d\") ¦ <figure><a href=\"https://e.example/c.png\" rel=\"noopener\">a</a><figcaption>d</figcaption></figure>" })
	void aLineBecomesHtml(String text, String html) {
		assertThat(render(text).html()).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "see https://e.example/a_b(c). Or ¦ see [https://e.example/a_b(c)]. Or",
			"(https://e.example/a) ¦ ([https://e.example/a])",
			"https://e.example/a?b=1&c=2! ¦ [https://e.example/a?b=1&c=2]!", "www.e.example, x ¦ [www.e.example], x",
			"“https://e.example/a” ¦ “[https://e.example/a]”",
			"https://e.example/ایران، x ¦ [https://e.example/ایران]، x", "HTTPS://E.example ¦ [HTTPS://E.example]",
			"a.b+c@e.example. ¦ [a.b+c@e.example].", "xhttps://e.example ¦ xhttps://e.example",
			"www. and http:// ¦ www. and http://", "a@b and @c.d ¦ a@b and @c.d",
			"`https://e.example` ¦ https://e.example", "ftp://e.example ¦ ftp://e.example" })
	void bareAddressesBecomeLinks(String text, String linked) {
		String html = render(text).html();

		assertThat(html.replaceAll("<a [^>]*>", "[")
			.replace("</a>", "]")
			.replaceAll("</?(p|code)>", "")
			.replace("&amp;", "&")).isEqualTo(linked);
	}

	@Test
	void aTableScrollsAndItsHeaderCellsHaveAScope() {
		String html = render("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n| 4 |\n| 5 | 6 | 7 | 8 |").html();

		assertThat(html).isEqualTo("<div class=\"scroll\" tabindex=\"0\"><table><thead>"
				+ "<tr><th scope=\"col\">a</th><th class=\"al-c\" scope=\"col\">b</th><th class=\"al-r\" scope=\"col\">c</th></tr></thead><tbody>"
				+ "<tr><td>1</td><td class=\"al-c\">2</td><td class=\"al-r\">3</td></tr>"
				+ "<tr><td>4</td><td></td><td></td></tr>"
				+ "<tr><td>5</td><td class=\"al-c\">6</td><td class=\"al-r\">7</td></tr></tbody></table></div>");
	}

	@Test
	void footnotesLeadThereAndBackInWords() {
		Rendered rendered = render("One[^a] two.[^b]\n\n[^b]: Beta\n\n[^a]: Alpha *x*");

		assertThat(rendered.html()).contains("One<sup id=\"fnref-1\"><a href=\"#fn-1\" class=\"note-mark\">1</a></sup>",
				"<div class=\"footnotes\" role=\"doc-endnotes\">", "<li id=\"fn-1\">\n<p>Alpha <em>x</em></p>",
				"<a href=\"#fnref-2\" class=\"note-back\">↩<span class=\"vh\" lang=\"en\"> Back to the text</span></a>")
			.doesNotContain("<hr>");
		assertThat(rendered.text()).isEqualTo("One two.\nAlpha x\nBeta");
	}

	@Test
	void footnotesAreNumberedByTheirFirstMark() {
		Rendered rendered = render("One[^a] two[^b] one again.[^a]\n\n[^a]: Alpha\n[^b]: Beta");

		assertThat(rendered.text()).isEqualTo("One two one again.\nAlpha\nBeta");
		assertThat(rendered.html()).contains("<li id=\"fn-1\">\n<p>Alpha", "<li id=\"fn-2\">\n<p>Beta");
	}

	@Test
	void linksAndPicturesTellTheirPlace() {
		Manuscript manuscript = markdown
			.read("𝔸é [a](b.md)\r\n\r\n> - ![c](d/e%20f.png)\r\n\r\n<img src=g.png> <a href=\"h.md\">i</a>", 21);

		Rendered rendered = manuscript.render();

		assertThat(rendered.links()).containsExactly(new Link("b.md", 21, 4), new Link("h.md", 25, 17));
		assertThat(rendered.pictures()).containsExactly(new Picture("d/e f.png", "c", 23, 5),
				new Picture("g.png", null, 25, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "![](a.png) ¦ true", "![a](a.png) ¦ false", "<img src=a.png> ¦ true",
			"<img src=a.png alt=''> ¦ false" })
	void aPictureWithoutWordsIsToldUnlessItIsDecoration(String text, boolean told) {
		assertThat(render(text).flaws()).hasSize(told ? 1 : 0);
	}

	@Test
	void theTextHasALineForEachBlock() {
		String text = "## A *b*\n\nc\nd&nbsp; e\\\nf\n\n- g\n- h\n\n> i\n\n| j | k |\n|-|-|\n| l | m |\n\n![n](o.png \"p\")\n\n```\nq  r\n```\n";

		assertThat(render(text).text()).isEqualTo("A b\nc d e f\ng\nh\ni\nj k\nl m\np\nq r");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "'' ¦ 0", "one two, three. ¦ 3", "Iran’s follow-up — 5 % ¦ 3", "漢字かな ¦ 4",
			"ایران و روسیه ¦ 3", "http://a.example b ¦ 2" })
	void wordsAreCounted(String text, int words) {
		assertThat(render(text).words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "*Iran* &amp; **Russia** ¦ Iran & Russia", "1. Title ¦ 1. Title", "# Title ¦ # Title",
					"- a ¦ - a", "> a ¦ > a", "a < b & c ¦ a < b & c", "_x_ y ¦ x y", "[l](x.md) `c` ¦ l c",
					"5 * 3 * 2 ¦ 5 * 3 * 2", "<script>a</script>b ¦ b", "a {{ x }} b ¦ a b",
					"“q” — ایران ¦ “q” — ایران", "'' ¦ ''", "a\u202Eb ¦ a\u202Eb\u202C", "[a]: b ¦ [a]: b",
					"snake_case_name ¦ snake_case_name" })
	void titlesAreReadAsPlainText(String inline, String plain) {
		assertThat(markdown.plain(inline)).isEqualTo(plain);
	}

	@Test
	void oneMarkdownServesManyThreads() {
		String expected = render("*a* [b](c.md) {{ d }}\n\n| e |\n|-|\n| f |").html();

		List<String> found = IntStream.range(0, 2_000)
			.parallel()
			.mapToObj(i -> render("*a* [b](c.md) {{ d }}\n\n| e |\n|-|\n| f |").html())
			.toList();

		assertThat(found).isEqualTo(Collections.nCopies(2_000, expected));
	}

	private Rendered render(String text) {
		return markdown.read(text, 1).render();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<style>", "<script type=\"x\">", "<title>", "<IFRAME src=\"x\">", "<!-- open", "<textarea>" })
	void htmlThatNeverClosesTakesNothingAlong(String open) {
		for (String text : List.of("One " + open + " two.\n\nThree.", "One.\n\n" + open + "\n\nThree.",
				"One <!-- and " + open + "\n\nThree.")) {
			Rendered rendered = this.markdown.read(text, 1).render();

			assertThat(rendered.text()).contains("One").contains(open).endsWith("Three.");
			assertThat(rendered.flaws()).anyMatch((flaw) -> flaw.text().contains("never closes"));
		}
	}

	@Test
	void htmlThatClosesAndCodeAreLeftAlone() {
		Rendered rendered = this.markdown
			.read("One <!-- note <style> --> two `<!--` `<style>`.\n\n<style>\np {}\n</style>\n\nThree.", 1)
			.render();

		assertThat(rendered.text()).isEqualTo("One two <!-- <style>.\nThree.");
		assertThat(rendered.flaws()).noneMatch((flaw) -> flaw.text().contains("never closes"));
	}

}
