package press.dateline.newsroom.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.article.Byline;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.copy.Reading.Held;
import press.dateline.newsroom.copy.Reading.Readable;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

class CopyReaderTests {

	private static final String STORY = "2026-01-17\nIran\n\nThe lake has gained water for the third year, they said.\n";

	private static final CopyReader READER = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped,
			ReadingLimits.DEFAULTS);

	private static CopyFile file(String text) {
		return CopyFile.of("lake-urmia-report.md", text.getBytes(StandardCharsets.UTF_8),
				Instant.parse("2026-02-03T10:00:00Z"));
	}

	@Test
	void holdsAFileThatIsTooLarge() {
		CopyReader small = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped, new ReadingLimits(20, 100, 8));

		Reading reading = small.read(file(STORY));

		assertThat(reading).isInstanceOf(Held.class);
		assertThat(reading.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("no more than 20"));
	}

	@Test
	void signsTheStoryWithTheHashOfItsBytes() {
		Readable reading = (Readable) READER.read(file(STORY));

		assertThat(reading.copy().source().path()).isEqualTo("lake-urmia-report.md");
		assertThat(reading.copy().source().hash())
			.isEqualTo("75669c985bc7560890c382c8b1668e363338945af6e1edad9e2a199d24f5db93");
	}

	@Test
	void doesNotDependOnTheArrivalOfADatedFile() {
		CopyFile later = CopyFile.of("lake-urmia-report.md", STORY.getBytes(StandardCharsets.UTF_8),
				Instant.parse("2031-01-01T00:00:00Z"));

		assertThat(READER.read(later)).isEqualTo(READER.read(file(STORY)));
	}

	@Test
	void readsTheSameInManyThreads() {
		Reading alone = READER.read(file(STORY));

		List<Reading> together = IntStream.range(0, 64)
			.parallel()
			.mapToObj((each) -> READER.read(file(STORY)))
			.toList();

		assertThat(together).containsOnly(alone);
	}

	@Test
	void asksForThePlacesInForceEachTime() {
		Gazetteer[] inForce = { Gazetteer.shipped() };
		CopyReader reader = new CopyReader(CopyCorpusTests.SITE, () -> inForce[0], ReadingLimits.DEFAULTS);
		CopyFile copy = file("---\ntitle: Lake\ndate: 2026-01-17\nregion: Atlantis\n---\nThe lake is back.\n");

		List<Problem> before = reader.read(copy).problems();
		inForce[0] = inForce[0].with("atlantis:\n  name: Atlantis\n  kind: other\n  parents: [world]\n").gazetteer();

		assertThat(before).hasSize(1);
		assertThat(reader.read(copy).problems()).isEmpty();
	}

	private static Readable read(String path, String front, String body) {
		String text = "---\ndate: 2026-01-17\n" + front + "\n---\n" + body;
		return (Readable) READER.read(CopyFile.of(path, text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
	}

	@Test
	void leavesOutTheStatementsOfMdx() {
		Readable reading = read("the-lake.mdx", "title: Lake",
				"import One from './one';\nimport {\n  Two,\n} from './two';\n\nexport const level = 3;\n\n"
						+ "The lake rises.\n\n```\n\nimport inside from 'code';\n```\n");

		assertThat(reading.copy().body().text()).contains("The lake rises.", "import inside")
			.doesNotContain("One", "Two", "level");
	}

	@ParameterizedTest
	@CsvSource({ "lang: fa, /fa/2026/01/17/the-lake", "lang: en-GB, /2026/01/17/the-lake",
			"lang: de, /2026/01/17/the-lake-de", "lang: zh-hant, /2026/01/17/the-lake-zh-hant",
			"lang: fa-Latn, /fa/2026/01/17/the-lake-latn", "lang: not a tag, /2026/01/17/the-lake" })
	void keepsTranslationsApartThatTheSiteHasNoPartFor(String front, String address) {
		assertThat(read("the-lake.md", front, "The lake rises.").copy().permalink().path()).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			render: false                       | true
			headless: true                      | true
			headless: false                     | false
			eleventyExcludeFromCollections: yes | true
			permalink: false                    | true
			permalink: /lake/                   | false
			build: { render: never }            | true
			_build: { list: never }             | true
			build: { render: always }           | false
			build: 1234                         | false
			status: skip                        | true
			status: evergreen                   | false
			status: seedling                    | false
			kind: page                          | false
			image: false                        | false
			""")
	void keepsBackWhatOtherToolsMakeNoPageOf(String front, boolean back) {
		Readable reading = read("the-lake.md", front, "The lake rises.");

		assertThat(reading.copy().timing().window().equals(PublicWindow.NEVER)).isEqualTo(back);
		assertThat(reading.references()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			permalink: /lake/rises/                | /lake/rises
			permalink: lake/rises.html             | /lake/rises.html
			permalink: /:year/:title/              | -
			permalink: pretty                      | -
			permalink: "/{{ page.fileSlug }}/"     | -
			path: winter/lake                      | /winter/lake
			url: lake/                             | /lake
			aliases: [Old lake, The lake]          | -
			aliases: [winter/lake]                 | -
			""")
	void takesTheAddressThatAnotherToolGave(String front, String alias) {
		Readable reading = read("the-lake.md", front, "The lake rises.");

		assertThat(reading.copy().aliases()).isEqualTo(alias.equals("-") ? List.of() : List.of(alias));
		assertThat(reading.problems()).noneSatisfy((problem) -> assertThat(problem.text()).contains("address"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lake Urmia, part 2.md  | Lake Urmia, part 2
			2026 in our harbour.md  | 2026 in our harbour
			lake.md                | Lake
			Lake.md                | Lake
			LAKE.md                | The lake rises
			A lake.md              | A lake
			3f2a9c1b7d.md          | The lake rises
			""")
	void namesAStoryWithoutTitleAsItsFile(String path, String title) {
		assertThat(read(path, "kind: news", "The lake rises.").copy().headline().title()).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title: "The lake {{ site.name }} rises" | The lake rises
			title: "{% include title.html %}"       | The lake
			title: "How `{{ content }}` works"      | How `{{ content }}` works
			title: "The <em>lake</em><br>rises"     | The lake rises
			title: "Lake &amp; salt"                | Lake & salt
			title: "The <b> element"                | The <b> element
			""")
	void showsNoTagInATitle(String front, String title) {
		assertThat(read("the-lake.md", front, "The lake rises.").copy().headline().title()).isEqualTo(title);
	}

	@Test
	void readsStandfirstAndBylineAsText() {
		Readable reading = read("the-lake.md",
				"description: \"The <em>lake</em> [rises](https://a.example)\"\nauthor: \"**Ann Lee** (Harbour), [Bo](https://a.example)\"",
				"The lake rises.");

		assertThat(reading.copy().headline().standfirst()).isEqualTo("The lake rises");
		assertThat(reading.copy().bylines()).extracting(Byline::name).containsExactly("Ann Lee (Harbour)", "Bo");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			a/vote.fa.md,  a/vote,  -
			a/vote.md,     a/vote,  -
			a/ray.fa.md,   a/vote,  vote.md
			fa/ray.md,     vote,    ../en/vote.md
			a/ray.fa.md,   vote,    /vote.md
			a/ray.fa.md,   ballot,  ballot
			a/ray.fa.md,   a/ray,   true
			a/ray.fa.md,   a/ray,   ../../vote.md
			""")
	void knowsWhichStoryAFileIsAVersionOf(String path, String work, @Nullable String key) {
		String front = "---\ndate: 2026-01-17\n" + ((key != null) ? "translation: " + key + "\n" : "") + "---\n";
		CopyFile file = CopyFile.of(path, (front + "The ministry has counted.").getBytes(StandardCharsets.UTF_8),
				Instant.EPOCH);

		Readable reading = (Readable) READER.read(file);

		assertThat(reading.copy().work()).isEqualTo(work);
	}

}
