package press.dateline.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcodesTests {

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "a {{< figure src=\"x_y_z.jpg\" >}} b ¦ <p>a b</p>",
			"a {{% note %}}b{{% /note %}} c ¦ <p>a b c</p>", "a {{ site.title }}. ¦ <p>a .</p>",
			"a{% include x.html %} b ¦ <p>a b</p>", "a {# hidden #} b ¦ <p>a b</p>", "{{{ raw }}} a ¦ <p>a</p>",
			"a *b*{: .red} c ¦ <p>a <em>b</em> c</p>", "## A {#id .x key=\"v\"} ¦ <h2 id=\"s-a\">A</h2>",
			"![a](b.png){width=50%} ¦ <p><img src=\"copy:b.png\" alt=\"a\"></p>",
			"[a](https://e.example){:target=\"_blank\"} ¦ <p><a href=\"https://e.example\" rel=\"noopener\">a</a></p>",
			"[a]({{< ref \"b.md\" >}}) c ¦ <p>a c</p>",
			"![a]({{ site.url }}/b.png) ¦ <p><img src=\"copy:/b.png\" alt=\"a\"></p>",
			"a [[Lake Urmia]] b ¦ <p>a Lake Urmia b</p>", "a [[lake-urmia|the lake]] b ¦ <p>a the lake b</p>",
			"a [[Lake#Salt]] b ¦ <p>a Lake b</p>", "a ![[map.png]] b ¦ <p>a b</p>",
			"[[1]](https://e.example) ¦ <p><a href=\"https://e.example\" rel=\"noopener\">[1]</a></p>",
			"`{{< x >}} [[y]]` a ¦ <p><code>{{&lt; x &gt;}} [[y]]</code> a</p>",
			"``a ` {{ x }}`` ¦ <p><code>a ` {{ x }}</code></p>", "\\{{ x }} ¦ <p>{{ x }}</p>",
			"a {{< open b ¦ <p>a open b</p>", "a {{< one {{< two >}} b ¦ <p>a one b</p>", "a {% open ¦ <p>a open</p>",
			"set {a, b} and {1} ¦ <p>set {a, b} and {1}</p>", "{ \"a\": 1 } ¦ <p>{ \"a\": 1 }</p>",
			"[[ ]] ¦ <p>[[ ]]</p>", "a ]] b ¦ <p>a ]] b</p>" })
	void noTagIsShownAsWritten(String text, String html) {
		assertThat(markdown.read(text, 1).render().html()).isEqualTo(html);
	}

	@Test
	void tagsOnLinesOfTheirOwnLeaveNothing() {
		String text = "one\n{: .note}\n\n{{< map\n  lat=\"1\" >}}\n\n> quoted\n> {: .by}\n\n- a\n- b\n{: .list}\n\ntwo";

		Rendered rendered = markdown.read(text, 1).render();

		assertThat(rendered.text()).isEqualTo("one\nquoted\na\nb\ntwo");
		assertThat(rendered.html()).doesNotContain("{").doesNotContain("<p></p>");
		assertThat(rendered.flaws()).extracting(Flaw::line).containsExactly(2, 4, 8, 12);
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
		Rendered rendered = markdown.read("One.\n\n𝔸é {{< tweet id=1 >}} and [[Two]]\n\n[x](y.md)", 10).render();

		assertThat(rendered.flaws()).containsExactly(
				new Flaw(12, 4, "The tag {{< tweet id=1 >}} of another tool is not known here and was left out",
						"Take it out, or write it in Markdown", false),
				new Flaw(12, 27, "The wiki link [[Two]] is shown as plain text", "Write [Two](the path of the file)",
						false));
		assertThat(rendered.links()).containsExactly(new Link("y.md", 14, 1));
	}

	@Test
	void placesBehindATagAreThoseOfTheFile() {
		Rendered rendered = markdown.read("{{ a }} [[b|c]] [x](y.md) {{ d }} ![](z.png)", 1).render();

		assertThat(rendered.links()).containsExactly(new Link("y.md", 1, 17));
		assertThat(rendered.pictures()).containsExactly(new Picture("z.png", null, 1, 35));
	}

}
