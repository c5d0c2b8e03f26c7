package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTests {

	@TempDir
	Path root;

	@BeforeEach
	void file() throws IOException {
		for (String path : List.of("notes/Lake Urmia.md", "notes/a/salt.md", "b/salt.md", "posts/storm/index.md",
				"_posts/2026-01-17-vote.markdown", "static/images/map.png", "_hidden/secret.md", "long/way/x/tide.md",
				"way/tide.md")) {
			Files.createDirectories(this.root.resolve(path).getParent());
			Files.writeString(this.root.resolve(path), "x");
		}
	}

	@ParameterizedTest
	@CsvSource({ "Lake Urmia, notes/Lake Urmia.md", "lake urmia.md, notes/Lake Urmia.md",
			"notes/Lake Urmia, notes/Lake Urmia.md", "storm, posts/storm/index.md",
			"posts/storm/index.md, posts/storm/index.md", "2026-01-17-vote, _posts/2026-01-17-vote.markdown",
			"images/map.png, static/images/map.png", "tide, way/tide.md" })
	void aFileIsFoundByItsNameAndAnyOfItsFolders(String wanted, String path) {
		assertThat(names().find(wanted, "b/from.md")).contains(path);
	}

	@Test
	void ofSeveralFilesTheNearestIsMeant() {
		assertThat(names().find("salt", "notes/from.md")).contains("notes/a/salt.md");
		assertThat(names().find("salt", "b/from.md")).contains("b/salt.md");
	}

	@ParameterizedTest
	@CsvSource({ "secret", "urmia", "other/Lake Urmia", "map", "index", "''" })
	void whatIsNotThereIsNotFound(String wanted) {
		assertThat(names().find(wanted, "b/from.md")).isEmpty();
	}

	private FileNames names() {
		return new ContentFolder(this.root, List.of(), 1000).names();
	}

}
