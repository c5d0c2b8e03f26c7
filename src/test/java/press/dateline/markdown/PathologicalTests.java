package press.dateline.markdown;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PathologicalTests {

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@MethodSource("hostile")
	void everyTextIsReadInTime(String text) {
		Rendered rendered = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> render(text));

		assertThat(rendered.html()).doesNotContain("<script", "data-at");
	}

	static Stream<Named<String>> hostile() {
		return Stream.of(repeated(">", 100_000), repeated("> ", 50_000), repeated("[", 50_000), repeated("![", 50_000),
				repeated("[a](", 20_000), repeated("[a](b ", 20_000), repeated("[a](<b", 20_000),
				repeated("[a](b \"", 20_000), repeated("[a](b) ", 20_000), repeated("*", 50_000),
				repeated("*a _b ", 20_000), repeated("*a* ", 50_000), repeated("a**b c* ", 20_000),
				repeated("~~a ", 20_000), repeated("`", 100_000), repeated("`a``b", 20_000), repeated("<div>", 100_000),
				repeated("<div>\n", 100_000), repeated("x<b>", 100_000), repeated("x<b>\n", 20_000),
				repeated("<", 100_000), repeated("x <!-- ", 20_000), repeated("x <? ", 20_000),
				repeated("x <![CDATA[ ", 20_000), repeated("x <!A ", 20_000), repeated("<a href=\"", 20_000),
				repeated("<table><tr><td>", 20_000), repeated("&amp;", 50_000), repeated("\\", 100_000),
				repeated("- ", 10_000), repeated("- a\n", 20_000), repeated(">a\nb\n", 10_000),
				repeated("www.", 20_000), repeated("a@", 50_000), repeated("http://", 20_000), repeated("a.", 50_000),
				repeated("{{< ", 50_000), repeated("{{", 50_000), repeated("{% ", 50_000), repeated("{.a", 50_000),
				repeated("[[", 50_000), repeated("[[a", 50_000), repeated("{{ x }}", 20_000),
				repeated("{{< note >}}\n", 10_000), repeated("{{% /note %}}", 10_000), repeated("{{< code >}}", 10_000),
				repeated("{% a %}\n\n", 10_000), repeated("{% endb %}{% a %}", 10_000),
				repeated("{% raw %}`{{", 10_000), repeated("{% comment %}", 10_000), repeated("{{ \"a\" | ", 10_000),
				repeated("{% raw %}{{{", 10_000), repeated("^[a", 20_000), repeated("{{ '{{", 20_000),
				repeated("# a {b=c} ", 10_000), repeated("*[a", 20_000), repeated("a\n: b\n", 10_000),
				repeated("a\n\n: b\n\n", 10_000), repeated(": ", 20_000), repeated("a\n: ", 10_000),
				repeated("!!! a\n    ", 10_000), repeated("!!! a\n\n    b\n", 10_000),
				repeated("<p markdown=1>\n", 10_000), repeated("{::comment}", 10_000), repeated("<Ab ", 10_000),
				repeated("<Ab>\n", 10_000), repeated("<Ab c={\n", 10_000), repeated("{a.b", 20_000),
				repeated("{/*", 20_000), repeated("import a from 'b'\n", 10_000),
				repeated("export const a = {\n", 10_000), repeated(":::a\n", 10_000), repeated(":::\n", 20_000),
				repeated("> [!a]\n", 10_000), repeated("![[", 20_000), repeated("[[a|b]] ", 10_000),
				repeated("%%", 20_000), repeated("%% a\n", 10_000), repeated("==a", 20_000), repeated("<% ", 20_000),
				repeated("$$", 20_000), repeated("$$a ", 20_000), repeated("<iframe>", 10_000),
				repeated("<video></video>", 10_000), repeated("<div markdown=1>\n", 10_000),
				repeated("<Ab>`\n\n", 10_000), repeated("{{% a %}}\n\n    b\n\n", 10_000),
				repeated("x[^1]\n\n[^1]: n\n\n", 900), repeated("x[^1] ", 20_000), repeated("[a]: b\n", 20_000),
				repeated("# a\n", 20_000), repeated("# !\n", 20_000), repeated("a\n", 100_000), repeated("\n", 200_000),
				repeated(" ", 200_000), repeated("\u202E", 100_000), repeated("![](a.png)\n\n", 10_000),
				repeated("\0", 100_000), Named.of("<a with 50,000 attributes", "<a" + " b".repeat(50_000) + ">"),
				Named.of("rising runs of backticks",
						IntStream.range(1, 600).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining())),
				Named.of("brackets around brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
				Named.of("pictures in pictures", "![".repeat(5_000) + "a" + "](b)".repeat(5_000)),
				Named.of("emphasis in emphasis", "*a **b ".repeat(2_500) + "c** d*".repeat(2_500)),
				Named.of("a table of 20,000 columns",
						"|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b".repeat(20_000)),
				Named.of("a table of 20,000 rows", "|a|b|\n|-|-|\n" + "|**1**|[a](b)|\n".repeat(20_000)),
				Named.of("rows much shorter than the head",
						"|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|\n".repeat(1_000)),
				Named.of("lists in lists",
						IntStream.range(0, 1_000)
							.mapToObj(i -> "  ".repeat(i) + "- a\n")
							.collect(Collectors.joining())),
				Named.of("a title of 100,000 escapes", "[a](b \"" + "\\\"".repeat(100_000) + "\")"),
				Named.of("a label of 100,000 letters", "[" + "a".repeat(100_000) + "]: b"));
	}

	@Test
	void textNestedTooDeepIsShownAsWrittenWithItsLine() {
		Rendered rendered = render("One.\n\n" + ">".repeat(51) + " two & <b>three</b>\n\nFour.");

		assertThat(rendered.html()).isEqualTo(
				"<p>One.</p>\n<p>" + "&gt;".repeat(51) + " two &amp; &lt;b&gt;three&lt;/b&gt;</p>\n<p>Four.</p>");
		assertThat(rendered.flaws()).singleElement().satisfies(flaw -> {
			assertThat(flaw.fatal()).isTrue();
			assertThat(flaw.line()).isEqualTo(9);
			assertThat(flaw.text()).contains("nested more than 50 deep");
		});
	}

	@Test
	void fiftyLevelsAreStillQuotes() {
		Rendered rendered = render(">".repeat(50) + " deep");

		assertThat(rendered.flaws()).isEmpty();
		assertThat(rendered.html()).contains("<blockquote>").contains("deep");
	}

	@Test
	void aRuleOfManyDashesIsNoNesting() {
		assertThat(render("a\n\n" + "- ".repeat(80) + "\n\nb").html()).contains("<hr>");
	}

	@Test
	void emphasisNestedTooDeepIsShownAsWritten() {
		Rendered rendered = render("*a **b ".repeat(40) + "c** d*".repeat(40));

		assertThat(rendered.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.fatal()).isTrue());
		assertThat(rendered.html()).startsWith("<p>*a **b *a");
	}

	@Test
	void elementsNestedTooDeepAreToldAsTextIsMissing() {
		Rendered rendered = render("<div>".repeat(300) + "lost");

		assertThat(rendered.flaws()).anySatisfy(flaw -> assertThat(flaw.fatal()).isTrue());
	}

	@Test
	void flawsAreToldOnlyUpToAHundred() {
		assertThat(render("{{ x }}\n\n".repeat(500)).flaws()).hasSize(100);
	}

	private Rendered render(String text) {
		Manuscript manuscript = markdown.read(text, 7);
		manuscript.takeHeadline();
		manuscript.promoteSectionHeadings();
		manuscript.lede();
		return manuscript.render();
	}

	private static Named<String> repeated(String part, int times) {
		return Named.of(times + " × " + part.replace("\n", "↵").replace("\0", "NUL"), part.repeat(times));
	}

}
