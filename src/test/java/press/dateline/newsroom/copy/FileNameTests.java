package press.dateline.newsroom.copy;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	private static FileName of(String path) {
		return FileName.of(path, CopyCorpusTests.SITE);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			lake.md,                              lake,            -,          -
			lake.markdown,                        lake,            -,          -
			LAKE.TXT,                             LAKE,            -,          -
			2026-01-17-lake.md,                   lake,            2026-01-17, -
			2026-1-7-lake.md,                     lake,            2026-01-07, -
			2026_01_17_lake.md,                   lake,            2026-01-17, -
			20260117-lake.md,                     lake,            2026-01-17, -
			2026-01-17.md,                        '',              2026-01-17, -
			2026-01-17 lake urmia.md,             lake urmia,      2026-01-17, -
			2026-01-175.md,                       2026-01-175,     -,          -
			12345678-lake.md,                     12345678-lake,   -,          -
			2026/01/17/lake.md,                   lake,            2026-01-17, -
			2026/1/7/lake.md,                     lake,            2026-01-07, -
			2026/01/lake.md,                      lake,            -,          -
			a/2026/01/17/b/lake.md,               lake,            2026-01-17, -
			2026/01/17/2026-01-18-lake.md,        lake,            2026-01-17, -
			lake/index.md,                        lake,            -,          -
			2026-01-17-lake/index.md,             lake,            2026-01-17, -
			lake/index.fa.md,                     lake,            -,          fa
			index.md,                             index,           -,          -
			lake.fa.md,                           lake,            -,          fa
			lake.FA.md,                           lake,            -,          fa
			lake.fr-CA.md,                        lake,            -,          fr-CA
			lake.de.md,                           lake.de,         -,          -
			lake.v2.md,                           lake.v2,         -,          -
			fa/lake.md,                           lake,            -,          fa
			_posts/ar/deep/lake.md,               lake,            -,          ar
			ar/fa/lake.md,                        lake,            -,          fa
			fa/lake.ar.md,                        lake,            -,          ar
			en-route/lake.md,                     lake,            -,          -
			lake.mdx,                             lake,            -,          -
			2026-01-17_lake.md,                   lake,            2026-01-17, -
			2026-01-17-10-30-00-lake.md,          lake,            2026-01-17, -
			2026-01-17-10-30-ways.md,             10-30-ways,      2026-01-17, -
			202601171030 Lake.md,                 Lake,            2026-01-17, -
			20260117103000-lake.md,               lake,            2026-01-17, -
			2026-01-17-lake/two.md,               two,             2026-01-17, -
			trips/2026-01-17/day.md,              day,             2026-01-17, -
			review-2026-01-17.md,                 review-2026-01-17, 2026-01-17, -
			review-2026-13-17.md,                 review-2026-13-17, -,        -
			review-2026-01-175.md,                review-2026-01-175, -,       -
			zh-Hans/lake.md,                      lake,            -,          -
			fa-Arab/lake.md,                      lake,            -,          fa-Arab
			ar-news/lake.md,                      lake,            -,          -
			""")
	void readsStemDateAndLanguage(String path, String stem, LocalDate date, String language) {
		FileName name = of(path);

		assertThat(name.stem()).isEqualTo(stem);
		assertThat(name.date()).isEqualTo(date);
		assertThat(name.language()).isEqualTo((language != null) ? Locale.forLanguageTag(language) : null);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			lake.md,               lake
			lake.fa.md,            lake
			lake.fr-CA.txt,        lake
			a/2026-01-17-lake.md,  a/2026-01-17-lake
			fa/a/lake.md,          a/lake
			a/lake/index.md,       a/lake
			a/lake/index.fa.md,    a/lake
			fa/lake.v2.md,         lake.v2
			""")
	void knowsWhichFilesTellTheSameStory(String path, String work) {
		assertThat(of(path).work(CopyCorpusTests.SITE)).isEqualTo(work);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30-lake.md", "2026/13/01/lake.md", "1404/10/27/lake.md" })
	void remembersADateThatIsNone(String path) {
		assertThat(of(path).written()).isNotNull();
		assertThat(of(path).date()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.txt", "README.md", "readme", "docs/ReadMe.markdown", "LICENSE", "license-mit.md",
			"CHANGELOG.md", "CODE_OF_CONDUCT.md", "code-of-conduct.mdx", "AGENTS.md" })
	void doubtsNamesThatAreSeldomStories(String path) {
		assertThat(of(path).isDoubtful()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "index.md, true", "404.md, true", "a/404.html.md, true", "fa/index.md, true", "content/index.md, true",
			"posts/index.mdx, true", "lake/index.md, false", "fa/lake/index.md, false", "404-lakes.md, false" })
	void knowsWhatOtherSitesHaveBesidesStories(String path, boolean front) {
		assertThat(of(path).isFrontPage(CopyCorpusTests.SITE)).isEqualTo(front);
	}

	@ParameterizedTest
	@CsvSource({ "_pages/about.md, true, false", "_drafts/a.md, false, true", "blog/Drafts/a.md, false, true",
			"a/_drafts/b/a.md, false, true", "pages/about.md, false, false", "a.md, false, false" })
	void knowsPagesAndDraftsByTheirFolder(String path, boolean standing, boolean draft) {
		assertThat(of(path).isStanding()).isEqualTo(standing);
		assertThat(of(path).isDraft()).isEqualTo(draft);
	}

}
