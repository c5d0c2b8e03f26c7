package press.dateline.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	private final Markdown markdown = new Markdown();

	@ParameterizedTest
	@CsvSource({ "'1', '2'", "'2 3 3 2', '2 3 3 2'", "'3 4 6', '2 3 4'", "'2 4 4 3', '2 3 3 3'", "'3 2 3', '2 2 3'",
			"'1 2 3 4 5 6', '2 3 4 5 6 6'", "'6', '2'" })
	void headingsBeginAtTwoAndSkipNoLevel(String written, String levels) {
		StringBuilder text = new StringBuilder();
		for (String level : written.split(" ")) {
			text.append("#".repeat(Integer.parseInt(level))).append(" a\n\n");
		}

		Rendered rendered = render(text.toString());

		assertThat(rendered.headings()).extracting(Heading::level)
			.containsExactly(List.of(levels.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));
		rendered.headings()
			.forEach(heading -> assertThat(rendered.html())
				.contains("<h" + heading.level() + " id=\"" + heading.id() + "\">a</h" + heading.level() + ">"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "Why now? ¦ s-why-now", "Moscow’s *calculated* support ¦ s-moscows-calculated-support",
					"ایران و روسیه ¦ s-ایران-و-روسیه", "हिन्दी ¦ s-हिन्दी", "Été ¦ s-été", "!!! ¦ s-1", "2026 ¦ s-2026",
					"`code` & [link](a.md) ¦ s-code-link" })
	void anchorsAreMadeOfTheWords(String heading, String id) {
		assertThat(render("## " + heading).headings()).extracting(Heading::id).containsExactly(id);
	}

	@Test
	void anchorsAreUnique() {
		List<Heading> headings = render("# !\n# a\n# a\n# a-2\n# ?\n# 1\n").headings();

		assertThat(headings).extracting(Heading::id).containsExactly("s-1", "s-a", "s-a-2", "s-a-2-2", "s-2", "s-1-2");
		assertThat(headings).extracting(Heading::line).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@ParameterizedTest
	@CsvSource({ "why-now, #s-why-now", "s-why-now, #s-why-now", "Why%20now, #s-why-now", "top, #top" })
	void linksWithinTheTextFindTheirHeading(String fragment, String href) {
		assertThat(render("## Why now\n\n[x](#" + fragment + ")").html()).contains("<a href=\"" + href + "\">x</a>");
	}

	@Test
	void aLinkToNoHeadingIsPlainTextAndTold() {
		Rendered rendered = render("## Why now\n\n[x](#gone)");

		assertThat(rendered.html()).endsWith("<p>x</p>");
		assertThat(rendered.flaws()).extracting(Flaw::line, Flaw::column)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(3, 1));
	}

	@Test
	void theFirstHeadingOfLevelOneIsTheHeadline() {
		Manuscript manuscript = markdown.read("## Kicker\n\n# The *headline* &amp; [more](a.md)\n\nText.\n\n# Next\n",
				4);

		assertThat(manuscript.hasHeadings()).isTrue();
		assertThat(manuscript.takeHeadline()).contains(new Line(6, "The headline & more"));
		assertThat(manuscript.lede()).contains(new Line(8, "Text."));
		assertThat(manuscript.render().headings()).extracting(Heading::text).containsExactly("Kicker", "Next");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Headline\n===\n\nText", "# Headline #\nText", "\n\n#\n\n# Headline\n\nText" })
	void aHeadlineMayBeWrittenInEitherForm(String text) {
		assertThat(markdown.read(text, 1).takeHeadline()).map(Line::text).contains("Headline");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Text.", "## Text", "> # Text", "#Text", "    # Text", "" })
	void whereNoHeadlineIsThereIsNone(String text) {
		assertThat(markdown.read(text, 1).takeHeadline()).isEmpty();
	}

	@Test
	void aLongLedeIsReadWhole() {
		String text = "*A* word &amp; more. ".repeat(200).strip();

		assertThat(markdown.read(text, 1).lede()).map(Line::text).contains("A word & more. ".repeat(200).strip());
	}

	@Test
	void theLedeIsTheFirstParagraphWithWords() {
		Manuscript manuscript = markdown.read("![a](b.png)\n\n> quote\n\nThe *lede*\nof it.[^1]\n\n[^1]: n", 1);

		assertThat(manuscript.lede()).contains(new Line(5, "The lede of it."));
		assertThat(markdown.read("- a", 1).lede()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Strategic Context Behind Iran–Russia Coordination", "*Looking* ahead", "**Bold**",
			"موضع مسکو", "Moscow’s way", "Part 2", "one two three four five six seven eight nine ten eleven twelve",
			"AT&amp;T" })
	void aShortLineBeforeAParagraphIsASection(String line) {
		assertThat(promoted(line)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He left.", "He left?", "“He left.”", "(He left.)", "Ahead:", "and so…", "او رفت؟",
			"او رفت۔", "他走了。", "wait,", "two\nlines", "a [link](b.md)", "`code`", "![a](b.png)", "<b>a</b>", "2026",
			"—", "[x]", "- item", "> quote",
			"one two three four five six seven eight nine ten eleven twelve thirteen" })
	void everyOtherLineStaysWhatItIs(String line) {
		assertThat(promoted(line)).isZero();
	}

	@Test
	void aSectionNeedsNinetyCharactersAtMostAndAParagraphBehindIt() {
		assertThat(promoted("x".repeat(90))).isEqualTo(1);
		assertThat(promoted("x".repeat(91))).isZero();

		Manuscript manuscript = markdown.read("Lede.\n\nTwo\n\n- list\n\nLast", 1);
		manuscript.promoteSectionHeadings();
		assertThat(manuscript.hasHeadings()).isFalse();
	}

	@Test
	void ofSeveralShortLinesOnlyTheLastIsASection() {
		Manuscript manuscript = markdown.read("Lede.\n\nOne\n\nTwo\n\nText.", 1);

		manuscript.promoteSectionHeadings();

		assertThat(manuscript.render().headings()).containsExactly(new Heading(2, "s-two", "Two", 5));
	}

	private int promoted(String line) {
		Manuscript manuscript = markdown.read("The lede.\n\n" + line + "\n\nThe text.", 1);
		manuscript.promoteSectionHeadings();
		return manuscript.render().headings().size();
	}

	private Rendered render(String text) {
		return markdown.read(text, 1).render();
	}

}
