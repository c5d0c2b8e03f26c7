package press.dateline.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcodesTests {

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "a {{< map src=\"x_y_z\" >}} b ¦ <p>a b</p>",
			"a {{% box2 %}}b{{% /box2 %}} c ¦ <p>a b c</p>", "a {{ site.title }}. ¦ <p>a .</p>",
			"a{% include x.html %} b ¦ <p>a b</p>", "a {# hidden #} b ¦ <p>a b</p>", "{{{ raw }}} a ¦ <p>a</p>",
			"a *b*{: .red} c ¦ <p>a <em>b</em> c</p>", "## A {#id .x key=\"v\"} ¦ <h2 id=\"s-a\">A</h2>",
			"## A { #id } ¦ <h2 id=\"s-a\">A</h2>", "## A {class=\"x y\"} ¦ <h2 id=\"s-a\">A</h2>",
			"![a](b.png){width=50%} ¦ <p><img src=\"copy:b.png\" alt=\"a\"></p>",
			"[a](https://e.example){:target=\"_blank\"} ¦ <p><a href=\"https://e.example\" rel=\"noopener\">a</a></p>",
			"[[1]](https://e.example) ¦ <p><a href=\"https://e.example\" rel=\"noopener\">[1]</a></p>",
			"`{{< x >}} [[y]]` a ¦ <p><code>{{&lt; x &gt;}} [[y]]</code> a</p>",
			"``a ` {{ x }}`` ¦ <p><code>a ` {{ x }}</code></p>", "\\{{ x }} ¦ <p>{{ x }}</p>",
			"a {{< open b ¦ <p>a open b</p>", "a {{< one {{< two >}} b ¦ <p>a one b</p>", "a {% open ¦ <p>a open</p>",
			"set {a, b} and {1} ¦ <p>set {a, b} and {1}</p>", "{ \"a\": 1 } ¦ <p>{ \"a\": 1 }</p>",
			"[[ ]] ¦ <p>[[ ]]</p>", "a ]] b ¦ <p>a ]] b</p>", "100%% of $$ == 1 ¦ <p>100%% of $$ == 1</p>" })
	void noTagIsShownAsWritten(String text, String html) {
		assertThat(html(text)).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"{{< youtube w7Ft2 >}} ¦ <p><a href=\"https://www.youtube.com/watch?v=w7Ft2\" rel=\"noopener\">youtube.com/watch?v=w7Ft2</a></p>",
			"{{< vimeo id=\"12\" title=\"The lake\" >}} ¦ <p><a href=\"https://vimeo.com/12\" rel=\"noopener\">The lake (Vimeo)</a></p>",
			"{{< x user=\"a\" id=\"12\" >}} ¦ <p><a href=\"https://x.com/i/status/12\" rel=\"noopener\">x.com/i/status/12</a></p>",
			"{{< gist some 12 >}} ¦ <p><a href=\"https://gist.github.com/some/12\" rel=\"noopener\">gist.github.com/some/12</a></p>",
			"{% include video id=\"12\" provider=\"vimeo\" %} ¦ <p><a href=\"https://vimeo.com/12\" rel=\"noopener\">vimeo.com/12</a></p>",
			"{{ youtube(id=\"ab\") }} ¦ <p><a href=\"https://www.youtube.com/watch?v=ab\" rel=\"noopener\">youtube.com/watch?v=ab</a></p>",
			"{% youtubeEmbed 'ab' %} ¦ <p><a href=\"https://www.youtube.com/watch?v=ab\" rel=\"noopener\">youtube.com/watch?v=ab</a></p>",
			"<YouTube id=\"ab\" /> ¦ <p><a href=\"https://www.youtube.com/watch?v=ab\" rel=\"noopener\">youtube.com/watch?v=ab</a></p>",
			"::youtube{#ab} ¦ <p><a href=\"https://www.youtube.com/watch?v=ab\" rel=\"noopener\">youtube.com/watch?v=ab</a></p>",
			"<iframe src=\"//www.youtube.com/embed/ab?x=1\" title=\"Salt\"></iframe> ¦ <p><a href=\"https://www.youtube.com/watch?v=ab\" rel=\"noopener\">Salt (YouTube)</a></p>",
			"a <video controls><source src=\"b.mp4\">no</video> ¦ <p>a <a href=\"copy:b.mp4\">b.mp4</a></p>" })
	void ofWhatIsEmbeddedALinkRemains(String text, String html) {
		assertThat(html(text)).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"{{< figure src=\"a.png\" alt=\"Map\" >}} ¦ <img src=\"copy:a.png\" alt=\"Map\">",
			"{{< img src=\"a.png\" caption=\"The *map*\" >}} ¦ <img src=\"copy:a.png\" alt=\"The map\"> <figcaption> <p>The <em>map</em></p> </figcaption>",
			"{% include figure image_path=\"/a.png\" alt=\"Map\" caption=\"Salt\" %} ¦ <img src=\"copy:/a.png\" alt=\"Map\"> <figcaption> <p>Salt</p> </figcaption>",
			"{% image \"./a.png\", \"A map\", \"(min-width: 30em) 50vw\" %} ¦ <img src=\"copy:a.png\" alt=\"A map\">",
			"{% img left /a.png 300 300 'A map' %} ¦ <img src=\"copy:/a.png\" alt=\"A map\">",
			"<Image src=\"./a.png\" alt=\"Map\" client:load /> ¦ <img src=\"copy:a.png\" alt=\"Map\">",
			"![Map]({{ site.baseurl }}/a.png) ¦ <img src=\"copy:/a.png\" alt=\"Map\">",
			"![Map]({static}/images/a.png) ¦ <img src=\"copy:/images/a.png\" alt=\"Map\">",
			"![Map]({attach}a.png) ¦ <img src=\"copy:a.png\" alt=\"Map\">",
			"![[map a.png|300]] ¦ <img src=\"copy:/map%20a.png\" alt=\"\">",
			"![Map|300x200](a.png) ¦ <img src=\"copy:a.png\" alt=\"Map\">" })
	void picturesAreShown(String text, String html) {
		assertThat(html(text).replace('\n', ' ')).contains(html);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{% image \"a.png\", \"Map\" %}\n*Salt* as [seen](b.md)",
			"![[a.png|Map]]\n*Salt* as [seen](b.md)", "{{< img src=\"a.png\" alt=\"Map\" >}}\n*Salt* as [seen](b.md)" })
	void whatStandsBelowAPictureIsMarkdown(String text) {
		assertThat(html(text).replace("\n", "")).isEqualTo("<img src=\"copy:" + (text.startsWith("!") ? "/" : "")
				+ "a.png\" alt=\"Map\"><p><em>Salt</em> as <a href=\"copy:b.md\">seen</a></p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "[a]({{< ref \"b.md#c\" >}}) ¦ <a href=\"copy:/b.md#s-c\">a</a>",
			"[a]({{% relref \"../b.md\" %}}) ¦ <a href=\"copy:../b.md\">a</a>",
			"[a]({% post_url 2026-01-17-b %}) ¦ <a href=\"copy:/2026-01-17-b\">a</a>",
			"[a]({{ site.url }}{% link _posts/b.md %}) ¦ <a href=\"copy:/_posts/b.md\">a</a>",
			"[a]({{ '/b/' | relative_url }}) ¦ <a href=\"/b/\">a</a>",
			"<a href=\"{{ \"/b\" | url }}\">a</a> ¦ <a href=\"/b\">a</a>",
			"[a](@/blog/b.md) ¦ <a href=\"copy:/blog/b.md\">a</a>", "[a]({filename}b.md) ¦ <a href=\"copy:b.md\">a</a>",
			"[a](|filename|/x/b.md) ¦ <a href=\"copy:/x/b.md\">a</a>",
			"[[Lake Urmia]] ¦ <a href=\"copy:/Lake%20Urmia\">Lake Urmia</a>",
			"[[lake-urmia|the lake]] ¦ <a href=\"copy:/lake-urmia\">the lake</a>",
			"[[x/Lake#Salt]] ¦ <a href=\"copy:/x/Lake#s-salt\">Lake</a>",
			"[[Lake#^a1]] ¦ <a href=\"copy:/Lake\">Lake</a>", "![[Lake]] ¦ <a href=\"copy:/Lake\">Lake</a>",
			"{{< button href=\"https://e.example\" >}}Go{{< /button >}} ¦ <a href=\"https://e.example\" rel=\"noopener\">Go</a>",
			"{% indieweblink \"Jen\", \"https://e.example\" %} ¦ <a href=\"https://e.example\" rel=\"noopener\">Jen</a>" })
	void filesAreLinkedTo(String text, String html) {
		assertThat(html(text)).isEqualTo("<p>" + html + "</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{% notice warning \"Salt\" %}}\nThe *lake*\n{{% /notice %}}",
			"{{< alert title=\"Salt\" >}}The *lake*{{< /alert >}}",
			"{% callout \"Salt\" %}\nThe *lake*\n{% endcallout %}",
			"{% admonition(type=\"tip\", title=\"Salt\") %}\nThe *lake*\n{% end %}",
			"<Callout type=\"note\" title=\"Salt\">\n  The *lake*\n</Callout>", ":::note[Salt]\nThe *lake*\n:::",
			"::: warning Salt\nThe *lake*\n:::", "> [!note]- Salt\n> The *lake*", "> [!TIP] Salt\n>\n> The *lake*",
			"{{< tip \"Salt\" >}}\n\n    The *lake*\n\n{{< /tip >}}", "!!! note \"Salt\"\n    The *lake*",
			"!!! tip \"Salt\"\n\n    The *lake*\n" })
	void notesAreNotesWhoeverWritesThem(String text) {
		assertThat(html(text).replace("\n", ""))
			.isEqualTo("<div class=\"note\"><p><strong>Salt</strong></p><p>The <em>lake</em></p></div>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"{{< details \"More\" >}}a{{< /details >}} ¦ <details><summary>More</summary> <p>a</p> </details>",
			"{{< quote author=\"B\" >}}a{{< /quote >}} ¦ <blockquote> <p>a</p> <p>— B</p> </blockquote>",
			"{% raw %}{{ a }}{% endraw %} b ¦ <p><code>{{ a }}</code> b</p>",
			"`{% raw %}{{ a }}{% endraw %}` ¦ <p><code>{{ a }}</code></p>",
			"{% raw %}{{{% endraw %} b ¦ <p><code>{{</code> b</p>", "{{< comment >}}a{{< /comment >}} b ¦ <p>b</p>",
			"{{ '{{' }} a {{ \"%}\" }} ¦ <p><code>{{</code> a <code>%}</code></p>",
			"a^[*b* c] ¦ <p>a (<em>b</em> c)</p>", "{{</* a */>}} ¦ <p><code>{{&lt; a &gt;}}</code></p>",
			"{% comment %}a{% endcomment %}b ¦ <p>b</p>", "{% if a %}b{% else %}c{% endif %} ¦ <p>bc</p>",
			"{{ 'a' | upcase }} ¦ <p>a</p>", "{{< katex >}}a_1 b_1{{< /katex >}} ¦ <p><code>a_1 b_1</code></p>",
			"$$a_1 b_1$$ ¦ <p><code>a_1 b_1</code></p>", "==a== %%b%%c ^d1 ¦ <p><mark>a</mark> c</p>",
			"<% tp.now %>a ¦ <p>a</p>", "{frontmatter.title}{/* a */}b{' '}c ¦ <p>b c</p>",
			"<Unknown a={1}>b</Unknown> ¦ <p>b</p>", "[a](<B c.md>) ¦ <p><a href=\"copy:B%20c.md\">a</a></p>",
			"{::nomarkdown}<b>a</b>{:/nomarkdown} ¦ <p><b>a</b></p>", "{{< lead >}}a{{< /lead >}} ¦ <p>a</p>" })
	void whatIsKnownIsTurnedIntoHtml(String text, String html) {
		assertThat(html(text).replace('\n', ' ')).isEqualTo(html);
	}

	@Test
	void codeInATagIsShownAsItIsWritten() {
		String text = "> {% highlight js %}\n> {{ *a* }}\n> {% endhighlight %}\n\n{{< mermaid >}}\nA --> B{{x}}\n{{< /mermaid >}}\n\n"
				+ "{{< code-toggle file=a >}}\n[[b]]\n{{< /code-toggle >}}";

		assertThat(html(text)).isEqualTo("<blockquote>\n<pre><code>{{ *a* }}\n</code></pre>\n</blockquote>\n"
				+ "<pre><code>A --&gt; B{{x}}\n</code></pre>\n<pre><code>[[b]]\n</code></pre>");
	}

	@Test
	void tagsWithinTagsAreReadHoweverTheyAreIndented() {
		String text = "<Tabs>\n  <TabItem label=\"One\">\n\n    Two {{ x }}\n\n    ```\n    {{ y }}\n    ```\n\n  </TabItem>\n</Tabs>";

		assertThat(html(text)).isEqualTo("<p><strong>One</strong></p>\n<p>Two</p>\n<pre><code>{{ y }}\n</code></pre>");
	}

	@Test
	void blocksStayInTheListThatTheyStandIn() {
		String text = "1. a\n\n   {{< note >}}\n   b\n   {{< /note >}}\n\n2. c";

		assertThat(html(text).replace("\n", ""))
			.isEqualTo("<ol><li><p>a</p><div class=\"note\"><p>b</p></div></li><li><p>c</p></li></ol>");
	}

	@Test
	void importsAndExportsLeaveNothing() {
		String text = "import A from './a.astro'\nexport const b = {\n  c: 1\n}\n\nimport tariffs from China rose";

		assertThat(html(text)).isEqualTo("<p>import tariffs from China rose</p>");
	}

	@Test
	void inAModuleEverythingInBracesIsAnExpression() {
		String text = "a {b + 1} {c} <X.Y>d</X.Y> {`e`} `{f}`";

		assertThat(markdown.read(text, 1, true).render().text()).isEqualTo("a d e {f}");
		assertThat(html(text)).contains("{b + 1}");
	}

	@Test
	void whatChangesOnlyTheLookGoesWithoutAWord() {
		String text = "a\n{: .lead}\n\n# b {#c}\n\n*[UN]: United Nations\n\n> d\n{cite=\"e\"}\n\n![f](g.png){: width=\"9\"}";

		Rendered rendered = markdown.read(text, 1).render();

		assertThat(rendered.text()).isEqualTo("a\nb\nd");
		assertThat(rendered.flaws()).isEmpty();
	}

	@Test
	void indentedNotesMayHoldOthers() {
		String text = "??? note \"One\"\n    a\n\n    !!! tip\n        b\n\n            c\n\n    d\n\ne\n\n!!! so it is\n";

		assertThat(html(text).replace("\n", "")).isEqualTo(
				"<details><summary>One</summary><p>a</p><div class=\"note\"><p><strong lang=\"en\">Tip</strong></p>"
						+ "<p>b</p><pre><code>c</code></pre></div><p>d</p></details><p>e</p><p>!!! so it is</p>");
	}

	@Test
	void tablesOfContentsAndCommentsLeaveNothing() {
		String text = "* TOC\n{:toc}\n\n[TOC]\n\n[[_TOC_]]\n\n{::comment}\na\n{:/comment}\n\n%%\nb\n\nc\n%%\n\nd";

		assertThat(html(text)).isEqualTo("<p>d</p>");
	}

	@Test
	void markdownIsReadInElementsThatAskForIt() {
		assertThat(html("<div markdown=\"1\">\n*a*\n</div>")).isEqualTo("<div>\n<p><em>a</em></p>\n</div>");
		assertThat(html("<div>\n  <p markdown=\"span\">*a*</p>\n</div>").replace("\n", ""))
			.isEqualTo("<div><p><em>a</em></p></div>");
	}

	@Test
	void tagsOnLinesOfTheirOwnLeaveNothing() {
		String text = "one\n{: .note}\n\n{{< map\n  lat=\"1\" >}}\n\n> quoted\n> {: .by}\n\n- a\n- b\n{: .list}\n\ntwo";

		Rendered rendered = markdown.read(text, 1).render();

		assertThat(rendered.text()).isEqualTo("one\nquoted\na\nb\ntwo");
		assertThat(rendered.html()).doesNotContain("{").doesNotContain("<p></p>");
		assertThat(rendered.flaws()).extracting(Flaw::line).containsExactly(4);
	}

	@Test
	void inBlocksOfCodeTheyStay() {
		String text = "```\n{{< a >}}\n```\n\n    {% b %}\n\n- c\n\n  ~~~\n  [[d]]\n  ~~~";

		Rendered rendered = markdown.read(text, 1).render();

		assertThat(rendered.text()).isEqualTo("{{< a >}}\n{% b %}\nc\n[[d]]");
		assertThat(rendered.flaws()).isEmpty();
	}

	@Test
	void anOpenTagDoesNotSwallowWhatFollows() {
		Rendered rendered = markdown.read("a {{< open\n\nb\n\nc >}} d", 1).render();

		assertThat(rendered.text()).isEqualTo("a open\nb\nc >}} d");
		assertThat(rendered.flaws()).containsExactly(new Flaw(1, 3, "The tag {{< is never closed and was left out",
				"Close it with >}}, or take it out", false));
	}

	@Test
	void aTagIsNamedWithItsPlaceInTheFile() {
		Rendered rendered = markdown.read("One.\n\n𝔸é {{< map id=1 >}} and [[Two]]\n\n[x](y.md)", 10).render();

		assertThat(rendered.flaws()).containsExactly(
				new Flaw(12, 4, "The tag {{< map id=1 >}} of another tool is not known here and was left out",
						"Take it out, or write it in Markdown", false));
		assertThat(rendered.links()).containsExactly(new Link("/Two", 12, 25), new Link("y.md", 14, 1));
	}

	@Test
	void placesBehindATagAreThoseOfTheFile() {
		Rendered rendered = markdown.read("{{ a }} [[b|c]] [x](y.md) {{ d }} ![](z.png)", 1).render();

		assertThat(rendered.links()).containsExactly(new Link("/b", 1, 9), new Link("y.md", 1, 17));
		assertThat(rendered.pictures()).containsExactly(new Picture("z.png", null, 1, 35));
	}

	private String html(String text) {
		return markdown.read(text, 1).render().html();
	}

}
