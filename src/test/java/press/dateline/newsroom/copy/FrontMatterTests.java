package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.newsroom.copy.FrontMatterReader.Parts;
import press.dateline.newsroom.copy.Reading.Held;
import press.dateline.newsroom.copy.Value.Text;

import static org.assertj.core.api.Assertions.assertThat;

class FrontMatterTests {

	private final Notes notes = new Notes("lake.md");

	private Optional<Parts> read(String text) {
		return new FrontMatterReader(ReadingLimits.DEFAULTS).read(text, this.notes);
	}

	private FrontMatter front(String text) {
		return read(text).orElseThrow().front().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\ntitle: Lake\n---\nStory\n", "---yaml\ntitle: Lake\n---\nStory\n",
			"---  \ntitle: Lake\n---  \nStory\n", "---\ntitle: Lake\n...\nStory\n",
			"\n \n---\ntitle: Lake\n---\nStory\n", "+++\ntitle = 'Lake'\n+++\nStory\n",
			"---toml\ntitle = 'Lake'\n---\nStory\n", "{ \"title\": \"Lake\" }\nStory\n",
			"{\"title\": \"Lake\"}\nStory\n", "{\n\"title\": \"Lake\"\n}\nStory\n",
			"---json\n{\"title\": \"Lake\"}\n---\nStory\n", "Title: Lake\n\nStory\n", "title: Lake\nStory\n" })
	void partsFrontMatterFromTheStory(String text) {
		Parts parts = read(text).orElseThrow();

		assertThat(parts.front().orElseThrow().text(Field.TITLE, this.notes)).map(Text::text).contains("Lake");
		assertThat(parts.body().strip()).isEqualTo("Story");
		assertThat(text.substring(0, text.length() - parts.body().length())).as("the lines above the story")
			.satisfies((above) -> assertThat(above.chars().filter((each) -> each == '\n').count() + 1)
				.isEqualTo(parts.bodyLine()));
		assertThat(this.notes.problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Story\n", "----\nStory\n", "--- a line\nStory\n", "{{< figure >}}\nStory\n",
			"{% include %}\n", "{: .class}\n", "Note: the lake\n", "http://example.org\n", "Title:Lake\n",
			"**Title**: Lake\n", "" })
	void findsNoneInOtherTexts(String text) {
		Parts parts = read(text).orElseThrow();

		assertThat(parts.front()).isEmpty();
		assertThat(parts.body()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title    | headline    | TITLE
			Title    | TITLE       | TITLE
			pubDate  | publish_date | PUBLISHED
			lastmod  | last_modified_at | UPDATED
			expires  | ExpiryDate  | EXPIRES
			tags     | categories  | TOPICS
			author   | by          | BYLINES
			lang     | locale      | LANGUAGE
			aliases  | redirect_from | ALIASES
			""")
	void knowsTheKeysOfOtherTools(String one, String other, Field field) {
		assertThat(Field.named(one)).contains(field);
		assertThat(Field.named(other)).contains(field);
	}

	@Test
	void prefersOurKey() {
		FrontMatter front = front("---\nheadline: Second\ntitle: First\n---\n");

		assertThat(front.text(Field.TITLE, this.notes)).map(Text::text).contains("First");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NO        | NO
			12:30     | 12:30
			1.10      | 1.10
			'It''s'   | It's
			0x1F      | 0x1F
			2026-01-17 | 2026-01-17
			true      | true
			""")
	void keepsYamlAsItIsWritten(String written, String text) {
		FrontMatter front = front("---\ntitle: " + written + "\n---\n");

		assertThat(front.text(Field.TITLE, this.notes)).map(Text::text).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "~", "null", "", "''" })
	void takesNothingForNoValue(String nothing) {
		assertThat(front("---\ntitle: " + nothing + "\n---\n").first(Field.TITLE)).isEmpty();
	}

	@Test
	void knowsWhereEachValueStands() {
		FrontMatter front = front("\n---\ntitle: Lake\ntags:\n  - 😀: {x: 1}\n  - salt\n---\n");

		assertThat(front.first(Field.TITLE).orElseThrow().value().position()).isEqualTo(new Position(3, 8));
		assertThat(((Value.Sequence) front.first(Field.TOPICS).orElseThrow().value()).items())
			.extracting(Value::position)
			.isEqualTo(List.of(new Position(5, 5), new Position(6, 5)));
	}

	@Test
	void readsAroundALineThatYamlRefuses() {
		FrontMatter front = front("---\ntitle: Iran: water\n@@@\ntags:\n- salt\ndraft: true\n---\n");

		assertThat(List.of(Field.TITLE, Field.TOPICS, Field.DRAFT)).allMatch((field) -> front.first(field).isPresent());
		assertThat(this.notes.problems()).extracting(Problem::line).isEqualTo(List.of(2, 3));
		assertThat(this.notes.holds()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft true", "\tdraft: true", "embargo; 2026", "%publish: no", "expires 2026-02-01",
			"@date: 2026" })
	void recallsWhereALineThatCannotBeReadMightHoldTheStory(String line) {
		read("---\ntitle: Iran: water\n" + line + "\n---\n");

		assertThat(this.notes.held()).extracting(Held::recalls).isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title: 'Lake\ndraft: true\na: b'", "tags: [a,\ndraft: true\n]",
			"? draft\n: true\ntitle: 'Lake", "<<: {draft: true}" })
	void findsWhatHoldsTheStoryWhereAnotherLineHidesIt(String lines) {
		assertThat(front("---\n" + lines + "\n---\n").first(Field.DRAFT)).isPresent();
	}

	@Test
	void countsLinesAsEditorsDo() {
		FrontMatter front = front("---\ntitle: 'a\u2028b\u0085c\u2029d'\nregion: Iran\n---\n");

		assertThat(front.first(Field.REGIONS).orElseThrow().position()).isEqualTo(new Position(3, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\ntitle: Lake\n", "+++\ntitle = 'Lake'\n", "{ \"title\": \"Lake\"\n" })
	void holdsWhatNeverCloses(String text) {
		assertThat(read(text)).isEmpty();
		assertThat(this.notes.held().problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("never closes"));
		assertThat(this.notes.held().recalls()).isFalse();
	}

	@Test
	void refusesWhatIsTooLongAndTooDeep() {
		ReadingLimits small = new ReadingLimits(1000, 50, 3);

		new FrontMatterReader(small).read("---\ntitle: " + "x".repeat(60) + "\n---\n", this.notes);
		new FrontMatterReader(small).read("---\ntags: [[[[[x]]]]]\n---\n", this.notes);

		assertThat(this.notes.problems()).extracting(Problem::text)
			.satisfiesExactly((text) -> assertThat(text).contains("longer than 50"),
					(text) -> assertThat(text).contains("deeper than 3"));
	}

}
