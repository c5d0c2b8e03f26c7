package press.dateline.markdown;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SanitiserTests {

	private static final Set<String> FORBIDDEN = Set.of("script", "style", "iframe", "object", "embed", "form", "input",
			"button", "textarea", "select", "svg", "math", "base", "meta", "link", "template", "noscript", "audio",
			"video", "source", "frame", "frameset", "applet", "portal", "marquee", "title", "h1");

	private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "class", "src", "alt", "width", "height", "id",
			"lang", "dir", "title", "datetime", "cite", "start", "colspan", "rowspan", "scope", "open", "tabindex",
			"role");

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT SRC=http://evil.example/x.js></SCRIPT>",
			"<scr<script>ipt>alert(1)</scr</script>ipt>", "<script/x>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<img src=x onerror=\"alert(1)\" >", "<IMG SRC=\"javascript:alert('XSS');\">",
			"<IMG SRC=JaVaScRiPt:alert(1)>", "<IMG SRC=`javascript:alert(\"1\")`>",
			"<img \"\"\"><script>alert(1)</script>\">",
			"<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>",
			"<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)>",
			"<IMG SRC=\"jav&#x09;ascript:alert(1);\">", "<IMG SRC=\"jav&#x0A;ascript:alert(1);\">",
			"<IMG SRC=\" &#14;  javascript:alert(1);\">", "<a onmouseover=alert(1)>x</a>",
			"<a href=\"javascript:alert(1)\">x</a>", "<a href=\"java&Tab;script:alert(1)\">x</a>",
			"<a href=\"java&NewLine;script&colon;alert(1)\">x</a>", "<a href=\"&#1;javascript:alert(1)\">x</a>",
			"<a href='vbscript:msgbox(1)'>x</a>", "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
			"<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>", "<a href=feed:javascript:alert(1)>x</a>",
			"<a href='copy:x.md'>x</a>", "<a href='COPY:x.md'>x</a>", "<img src='copy:x.png'>", "[x](copy:x.md)",
			"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
			"[x](javascript&colon;alert(1))", "[x](  javascript:alert(1) )", "[x](<java\tscript:alert(1)>)",
			"[x](vbscript:msgbox(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)", "![x](javascript:alert(1))",
			"![x](data:image/svg+xml;base64,PHN2Zz4=)", "[x]: javascript:alert(1)\n\n[x]", "<javascript:alert(1)>",
			"[x](https://e.example/\"onmouseover=\"alert(1))", "![x\" onerror=\"alert(1)](a.png)",
			"![x](a.png \"y\\\" onerror=\\\"alert(1)\")", "[x](a.md \"t\\\" onclick=\\\"alert(1)\")",
			"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
			"<svg><a xlink:href='javascript:alert(1)'>x",
			"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
			"<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
			"<object data=x.swf></object>", "<embed src=x.swf>",
			"<form action=https://evil.example><input name=a><button>b</button></form>", "<base href=//evil.example/>",
			"<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
			"<link rel=stylesheet href=//evil.example/x.css>", "<style>@import 'https://evil.example/x.css';</style>",
			"<div style='background:url(javascript:alert(1))'>x</div>",
			"<p style=position:fixed class='masthead al-c' id=main name=body>x</p>",
			"<details open ontoggle=alert(1)><summary>a</summary>b</details>", "<body onload=alert(1)>",
			"<marquee onstart=alert(1)>x</marquee>", "<video><source onerror=alert(1)></video>",
			"<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
			"<template><script>alert(1)</script></template>", "<textarea></textarea><script>alert(1)</script>",
			"<title></title><img src=x onerror=alert(1)>", "<!--><script>alert(1)</script>-->",
			"<![CDATA[<script>alert(1)</script>]]>", "<?xml <script>alert(1)</script>?>",
			"<a data-at='1\" onclick=alert(1)' href=x.md>x</a>", "<a href=x.md data-at=99999999999>x</a>",
			"<x onclick=alert(1)>y</x>", "<p><table><caption onclick=alert(1)><img src=//evil.example/x.png>",
			"<td colspan=100000 onclick=alert(1)>x</td>", "<h2 id=getElementById name=x>y</h2>",
			"# y {#getElementById onclick=x}", "x{: onclick=\"alert(1)\" style=\"color:red\"}",
			"[^<script>]\n\n[^<script>]: <script>alert(1)</script>", "|a|\n|-|\n|<script>alert(1)</script>|",
			"```html\" onclick=\"alert(1)\n<script>alert(1)</script>\n```", "`<script>alert(1)</script>`",
			"&lt;script&gt;alert(1)&lt;/script&gt;", "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>" })
	void nothingThatActsComesThrough(String text) {
		String html = Marks.resolve(render(text).html(), target -> java.util.Optional.of("/found"),
				target -> java.util.Optional.of(java.util.Map.of("src", "/found.png")));

		Document page = Jsoup.parseBodyFragment(html);

		for (Element element : page.body().select("*")) {
			assertThat(FORBIDDEN).doesNotContain(element.tagName());
			for (Attribute attribute : element.attributes()) {
				assertThat(ATTRIBUTES).contains(attribute.getKey());
			}
			assertThat(element.attr("href")).matches("|/found|#.*|https?://.*|mailto:.*");
			assertThat(element.attr("src")).matches("|/found.png");
			assertThat(element.id()).matches("|s-.+|fn(ref)?-.+");
			assertThat(element.className()).matches("|al-[cr]|scroll|footnotes|note-mark|note-back|vh");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](copy:../secret.md)", "<a href=\"copy:../secret.md\">x</a>",
			"<a href=\"&#99;opy:../secret.md\">x</a>", "<a href=\" copy:../secret.md\">x</a>" })
	void aMarkWrittenByHandIsPlainText(String text) {
		Rendered rendered = render(text);

		assertThat(rendered.html()).isEqualTo("<p>x</p>");
		assertThat(rendered.links()).isEmpty();
		assertThat(rendered.flaws()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<abbr title=\"a\">b</abbr> | <p><abbr title=\"a\">b</abbr></p>",
			"<time datetime=\"2026-01-17\">then</time> | <p><time datetime=\"2026-01-17\">then</time></p>",
			"x<sup>2</sup> <sub>3</sub> | <p>x<sup>2</sup> <sub>3</sub></p>",
			"<kbd>k</kbd> <mark>m</mark> | <p><kbd>k</kbd> <mark>m</mark></p>",
			"<bdi dir=\"rtl\" lang=\"fa\">متن</bdi> | <p><bdi dir=\"rtl\" lang=\"fa\">متن</bdi></p>",
			"<ruby>漢<rp>(</rp><rt>かん</rt></ruby> | <p><ruby>漢<rp>(</rp><rt>かん</rt></ruby></p>",
			"<details open><summary>s</summary>b</details> | <details open=\"open\"><summary>s</summary>b</details>",
			"<div lang=\"fa\" dir=\"rtl\">متن</div> | <div lang=\"fa\" dir=\"rtl\">متن</div>",
			"<section>a</section> | <div>a</div>", "<strike>a</strike> | <p><s>a</s></p>",
			"<ol start=\"3\"><li>a</li></ol> | <ol start=\"3\"><li>a</li></ol>", "<h1>a</h1> | <h2 id=\"s-a\">a</h2>",
			"<font color=red>a</font> | <p>a</p>",
			"<blockquote cite=\"https://e.example/\">a</blockquote> | <blockquote cite=\"https://e.example/\">a</blockquote>",
			"<blockquote cite=\"javascript:x\">a</blockquote> | <blockquote>a</blockquote>",
			"<dl><dt>a</dt><dd>b</dd></dl> | <dl><dt>a</dt><dd>b</dd></dl>",
			"<p class=\"al-c\">a</p> | <p class=\"al-c\">a</p>", "<p class=\"masthead\">a</p> | <p>a</p>",
			"<img src=\"a.png\" alt=\"\" width=\"30\" height=\"20%\"> | <img src=\"copy:a.png\" alt=\"\" width=\"30\">" })
	void whatAStoryNeedsIsKept(String text, String html) {
		assertThat(render(text).html()).isEqualTo(html);
	}

	@Test
	void whatIsNotAllowedIsToldWithItsPlace() {
		Rendered rendered = render("One\n\nIran’s 𝔸 <form>x</form>");

		assertThat(rendered.flaws())
			.containsExactly(new Flaw(3, 10, "The HTML element <form> is not allowed and was left out",
					"Take it out, or say the same in Markdown", false));
	}

	@Test
	void controlCharactersDisappearHoweverTheyAreWritten() {
		Rendered rendered = render("a\u0000b\u0007c\uFEFFd\uFFFEe &#1;f &#x85;g");

		assertThat(rendered.html()).isEqualTo("<p>abcde f g</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a\u202Eb | <p>a\u202Eb\u202C</p>", "a\u2066b\u2069c | <p>a\u2066b\u2069c</p>",
					"a\u2067b\u202Ac | <p>a\u2067b\u202Ac\u202C\u2069</p>", "a\u202Cb\u2069 | <p>ab</p>",
					"*a&#x202E;b* c | <p><em>a\u202Eb</em> c\u202C</p>",
					"![a\u202Eb](c.png) | <p><img src=\"copy:c.png\" alt=\"ab\"></p>" })
	void directionControlsEndWithTheirBlock(String text, String html) {
		assertThat(render(text).html()).isEqualTo(html);
	}

	private Rendered render(String text) {
		return markdown.read(text, 1).render();
	}

}
