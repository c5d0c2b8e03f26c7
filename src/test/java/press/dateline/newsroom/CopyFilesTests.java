package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.article.Editions;
import press.dateline.newsroom.CopyFiles.Wanted;
import press.dateline.newsroom.copy.Problem.Severity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class CopyFilesTests {

	private static final Wanted ALL = new Wanted(null, "");

	@TempDir
	Path root;

	@Autowired
	TestNewsroom newsroom;

	@Autowired
	MovableClock clock;

	@Autowired
	Problems problems;

	private CopyFiles files;

	@BeforeEach
	void open(@Autowired JdbcTemplate jdbc, @Autowired Editions editions) {
		this.newsroom.open(this.root);
		this.files = new CopyFiles(jdbc, editions);
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@Test
	void countsEveryFileInOneState() throws IOException {
		writeOneOfEach();
		this.newsroom.compare();

		assertThat(this.files.counts())
			.isEqualTo(Map.of(FileState.PUBLISHED, 1L, FileState.SCHEDULED, 1L, FileState.DRAFT, 1L, FileState.EXPIRED,
					1L, FileState.HELD, 1L, FileState.PAGE, 1L, FileState.NOT_COPY, 1L));
		for (FileState state : this.files.counts().keySet()) {
			assertThat(this.files.newest(new Wanted(state, ""), 0, 9)).singleElement()
				.extracting(ListedFile::state)
				.isEqualTo(state);
		}
	}

	@Test
	void followsTheTimeWithoutReadingAFileAgain() throws IOException {
		write("tomorrow.md", "---\ndate: 2026-01-21\nregion: Iran\n---\n# Tomorrow\n\nText.\n");
		this.newsroom.compare();
		assertThat(this.files.counts()).containsOnlyKeys(FileState.SCHEDULED);

		this.clock.show(MovableClock.NOON.plusSeconds(86_400));
		this.newsroom.schedule.catchUp();

		assertThat(this.files.counts()).containsOnlyKeys(FileState.PUBLISHED);
	}

	@Test
	void tellsOfAHeldFileWhatWasUnderstoodAndHowManyProblemsItHas() throws IOException {
		write("lake.md", "February 30, 2026\nIran\n\n# The lake rises\n\n![](lake.jpg)\n");
		this.newsroom.compare();

		ListedFile file = this.files.find("lake.md").orElseThrow();

		assertThat(file.title()).isEqualTo("The lake rises");
		assertThat(file.place()).isEqualTo("Iran");
		assertThat(file.errors()).isEqualTo(1);
		assertThat(this.problems.count(Severity.ERROR)).isEqualTo(new Problems.Count(1, 1));
		assertThat(this.problems.some(Severity.ERROR, 0, 9)).singleElement()
			.extracting((problem) -> problem.line())
			.isEqualTo(1);
	}

	@Test
	void listsTheFileThatWasWrittenLastFirst() throws IOException {
		write("a.md", "January 17, 2026\nIran\n\n# First\n\nText.\n");
		write("b.md", "January 17, 2026\nIran\n\n# Second\n\nText.\n");
		Files.setLastModifiedTime(this.root.resolve("b.md"), FileTime.fromMillis(1_000_000));
		this.newsroom.compare();

		assertThat(this.files.newest(ALL, 0, 9)).extracting(ListedFile::path).containsExactly("a.md", "b.md");
		assertThat(this.files.newest(ALL, 1, 9)).extracting(ListedFile::path).containsExactly("b.md");
	}

	@Test
	void findsFilesByLettersOfThePathOrTheHeadline() throws IOException {
		write("lakes/urmia.md", "January 17, 2026\nIran\n\n# Ölberg and the 100% lake\n\nText.\n");
		write("other.md", "January 17, 2026\nIran\n\n# Something else\n\nText.\n");
		this.newsroom.compare();

		for (String words : new String[] { "URMIA", "lakes/ur", "ölBERG", "100%", " the 100% " }) {
			assertThat(this.files.newest(new Wanted(null, words), 0, 9)).as(words)
				.extracting(ListedFile::path)
				.containsExactly("lakes/urmia.md");
		}
		assertThat(this.files.newest(new Wanted(null, "md"), 1, 1)).extracting(ListedFile::path)
			.isSubsetOf("lakes/urmia.md", "other.md")
			.doesNotContainAnyElementsOf(
					this.files.newest(new Wanted(null, "md"), 0, 1).stream().map(ListedFile::path).toList());
		for (String words : new String[] { "%", "_", "!", "\0", "' or 1=1 --" }) {
			assertThat(this.files.newest(new Wanted(FileState.PUBLISHED, words), 0, 9)).as(words)
				.hasSizeLessThanOrEqualTo(words.equals("%") ? 1 : 2);
		}
	}

	@Test
	void remembersWhatReadersHadOfAFileThatIsGone() throws IOException {
		writeOneOfEach();
		this.newsroom.compare();
		Files.delete(this.root.resolve("published.md"));
		Files.delete(this.root.resolve("draft.md"));
		this.newsroom.compare();

		assertThat(this.files.counts()).containsEntry(FileState.REMOVED, 1L)
			.doesNotContainKeys(FileState.PUBLISHED, FileState.DRAFT);
		assertThat(this.files.newest(ALL, 0, 9)).hasSize(5);
		assertThat(this.files.find("published.md").orElseThrow().state()).isEqualTo(FileState.REMOVED);
		assertThat(this.files.find("never\0seen.md")).isEmpty();
	}

	private void writeOneOfEach() throws IOException {
		write("published.md", "January 17, 2026\nIran\n\n# Published\n\nText.\n");
		write("scheduled.md", "---\ndate: 2026-03-01\nregion: Iran\n---\n# Later\n\nText.\n");
		write("draft.md", "---\ndate: 2026-01-02\ndraft: true\n---\n# Draft\n\nText.\n");
		write("expired.md", "---\ndate: 2026-01-02\nexpires: 2026-01-03\n---\n# Over\n\nText.\n");
		write("held.md", "February 30, 2026\n\n# Held\n\nText.\n");
		write("_pages/about.md", "# About\n\nText.\n");
		write("README.md", "How we work");
	}

	private void write(String path, String text) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
