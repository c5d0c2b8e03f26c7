package press.dateline.markdown;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarksTests {

	private static final Map<String, String> LINKS = Map.of("a.md", "/a", "../b c.md", "/b?x=1&y=\"2\"", "فا.md",
			"/fa");

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[x](a.md) | <p><a href=\"/a\">x</a></p>",
			"[x](a.md#Why%20now) | <p><a href=\"/a#s-why-now\">x</a></p>",
			"[x](./z/../a.md?plain=1) | <p><a href=\"/a\">x</a></p>",
			"[x](../b%20c.md) | <p><a href=\"/b?x=1&amp;y=&quot;2&quot;\">x</a></p>",
			"[x](../b c.md) | <p><a href=\"/b?x=1&amp;y=&quot;2&quot;\">x</a></p>",
			"[x](<../b c.md>) | <p><a href=\"/b?x=1&amp;y=&quot;2&quot;\">x</a></p>",
			"[x](..\\b%20c.md) | <p><a href=\"/b?x=1&amp;y=&quot;2&quot;\">x</a></p>",
			"[x](فا.md) | <p><a href=\"/fa\">x</a></p>", "[x](%D9%81%D8%A7.md) | <p><a href=\"/fa\">x</a></p>",
			"[*x* `y`](gone.md) z | <p><em>x</em> <code>y</code> z</p>",
			"[x](gone.md) [y](a.md) [z](/s) | <p>x <a href=\"/a\">y</a> <a href=\"/s\">z</a></p>",
			"![alt \"q\"](p.png) | <p><img src=\"/p.1.png\" width=\"20\" height=\"10\" alt=\"alt &quot;q&quot;\"></p>",
			"<img src=\"p.png\" alt=\"\" width=\"5\"> | <img src=\"/p.1.png\" alt=\"\" width=\"5\">",
			"![alt](gone.png) z | <p>alt z</p>", "![](gone.png) z | <p> z</p>",
			"![alt](gone.png \"cap\") | <figure>alt<figcaption>cap</figcaption></figure>",
			"[![alt](p.png)](gone.md) | <p><img src=\"/p.1.png\" width=\"20\" height=\"10\" alt=\"alt\"></p>",
			"[![alt](gone.png)](a.md) | <p><a href=\"/a\">alt</a></p>", "[![](gone.png)](a.md) z | <p> z</p>",
			"[![](gone.png)](gone.md) z | <p> z</p>", "`[x](a.md)` | <p><code>[x](a.md)</code></p>",
			"## a.md | <h2 id=\"s-a-md\">a.md</h2>",
			"&lt;a href=\"copy:a.md\"&gt; | <p>&lt;a href=\"copy:a.md\"&gt;</p>" })
	void aMarkBecomesWhatTheSiteKnows(String text, String html) {
		assertThat(resolve(markdown.read(text, 1).render().html())).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a.md | a.md", "a%2Fb.md | a/b.md", "../../a.md | ../../a.md", "a/./b//c.md | a/b/c.md",
					"50%25.md | 50%.md", "100%.md | 100%.md", "%FF.md | %FF.md", "a%3Ab.md | a:b.md",
					"a%22b%3E.md | a\"b>.md" })
	void theTargetIsTheNameOfTheFile(String written, String target) {
		Rendered rendered = markdown.read("Look [x](" + written + ")", 4).render();

		assertThat(rendered.links()).containsExactly(new Link(target, 4, 6));
		assertThat(rendered.html()).matches("<p>Look <a href=\"copy:[A-Za-z0-9%/._~-]+\">x</a></p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "%2Fetc%2Fpasswd", "%00.md", "a%0Ab.md", "?page=2", "%EF%BF%BE.md" })
	void whatIsNoNameOfAFileLeadsNowhere(String written) {
		Rendered rendered = markdown.read("[x](" + written + ")", 1).render();

		assertThat(rendered.html()).isEqualTo("<p>x</p>");
		assertThat(rendered.links()).isEmpty();
	}

	@Test
	void htmlWithoutMarksIsHandedBack() {
		String html = "<p>a <a href=\"/b\">c</a></p>";

		assertThat(resolve(html)).isSameAs(html);
	}

	@Test
	void manyMarksAreResolvedInTime() {
		String html = ("<a href=\"copy:gone.md\"><img src=\"copy:gone.png\" alt=\"\"></a>").repeat(100_000)
				+ ("<img src=\"copy:gone.png\" alt=\"a\">").repeat(100_000);

		String resolved = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> resolve(html));

		assertThat(resolved).isEqualTo("a".repeat(100_000));
	}

	private static String resolve(String html) {
		return Marks.resolve(html, target -> Optional.ofNullable(LINKS.get(target)), target -> picture(target));
	}

	private static Optional<Map<String, String>> picture(String target) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("src", "/p.1.png");
		attributes.put("width", "20");
		attributes.put("height", "10");
		return target.equals("p.png") ? Optional.of(attributes) : Optional.empty();
	}

	@Test
	void namesTheVeryWordsOfTheWayBackFromANote() {
		assertThat(new Markdown().read("One[^a]\n\n[^a]: Alpha", 1).render().html()).contains(Marks.BACK_TO_TEXT);
	}

}
