package press.dateline.markdown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFolderTests {

	@ParameterizedTest
	@CsvSource({ "2026/01/thanks.md, hormuz.md, 2026/01/hormuz.md", "2026/01/thanks.md, ../12/lake.md, 2026/12/lake.md",
			"2026/01/thanks.md, ./a/../b.md, 2026/01/b.md", "2026/01/thanks.md, /about.md, about.md",
			"thanks.md, hormuz.md, hormuz.md", "thanks.md, cafe\u0301.md, caf\u00e9.md", "a/b.md, ../a//b.md, a/b.md" })
	void followsALinkFromTheFileThatHasIt(String source, String target, String file) {
		assertThat(SourceFolder.of(source).resolve(target)).hasValue(file);
	}

	@ParameterizedTest
	@CsvSource({ "thanks.md, ../secret.md", "a/b.md, ../../secret.md", "a/b.md, /../secret.md" })
	void neverLeavesTheContentFolder(String source, String target) {
		assertThat(SourceFolder.of(source).resolve(target)).isEmpty();
	}

}
