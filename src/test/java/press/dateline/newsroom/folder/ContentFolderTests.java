package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.newsroom.copy.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class ContentFolderTests {

	private static final String NFC = "caf\u00e9.md";

	private static final String NFD = "cafe\u0301.md";

	@TempDir
	Path temporary;

	private Path root;

	@BeforeEach
	void makeFolder() throws IOException {
		this.root = Files.createDirectory(this.temporary.resolve("content"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "story.md", "STORY.MD", "story.markdown", "wire.txt", "README.md", "deep/er/story.md",
			"story.mdx", "_index.md", "iran/_index.md", "_pages/about.md", "_posts/a.md", "_articles/a.md",
			"_drafts/a.md", "iran/_drafts/a.md", "_extra/a.md", "with blank.md", "\u06af\u0632\u0627\u0631\u0634.md",
			"bundle/index.md", "4913.md" })
	void countsAsCopy(String path) throws IOException {
		write(path);

		assertThat(folder().walk().files()).containsOnlyKeys(path);
		assertThat(folder().walk().problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".story.md", ".git/story.md", "a/.obsidian/b/story.md", "_story.md", "_layouts/story.md",
			"a/_private/story.md", "node_modules/a/story.md", "story.md~", "story.swp", ".story.md.swp", "story.md.tmp",
			"story.part", "4913", "#story.md#", ".#story.md", "backup~/story.md", "unpacked.tmp/story.md",
			"picture.jpg", "story.html", "Makefile", "md", "_regions.yml", "iran/_regions.yml" })
	void doesNotCount(String path) throws IOException {
		write(path);

		assertThat(folder().walk().files()).isEmpty();
		assertThat(folder().walk().problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "_guides/story.md, _guides, dateline.newsroom.folders",
			"_guides/fa/story.md, _guides, dateline.newsroom.folders", "a/story.rst, a/story.rst, Markdown",
			"_posts/2026-01-17-story.html, _posts/2026-01-17-story.html, Markdown" })
	void saysWhatOtherToolsPublishAndThisOneDoesNot(String path, String told, String advice) throws IOException {
		write(path);

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).isEmpty();
		assertThat(snapshot.problems()).singleElement()
			.returns(told, Problem::path)
			.returns(Problem.Severity.WARNING, Problem::severity)
			.satisfies((problem) -> assertThat(problem.text()).contains(advice));
	}

	@Test
	void findsTheRegionsOfTheSiteInItsRootAlone() throws IOException {
		write("iran/_regions.yml");
		assertThat(folder().walk().regions()).isNull();

		write("_regions.yml");
		assertThat(folder().walk().regions()).isNotNull();
	}

	@Test
	void namesFilesInNfcAndOpensThemAsTheyAreSpelt() throws IOException {
		write(NFD);

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).containsOnlyKeys(NFC);
		assertThat(folder().read(snapshot.files().get(NFC))).asString().isEqualTo(NFD);
	}

	@Test
	void readsOneOfTwoFilesThatAreOneInNfcAndSaysSo() throws IOException {
		write(NFD);
		write(NFC);

		Snapshot snapshot = folder().walk();

		assertThat(folder().read(snapshot.files().get(NFC))).asString().isEqualTo(NFC);
		assertThat(snapshot.problems()).extracting(Problem::path).containsExactly(NFC);
	}

	@Test
	void warnsOfNamesThatDifferInCapitalsAlone() throws IOException {
		write("Story.md");
		write("story.md");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).containsOnlyKeys("Story.md", "story.md");
		assertThat(snapshot.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("Story.md"))
			.returns(Problem.Severity.WARNING, Problem::severity);
	}

	@Test
	void tellsOfAFileThatIsTooLargeAndNeverTakesItForGone() throws IOException {
		Files.writeString(this.root.resolve("huge.md"), "x".repeat(101));
		Files.writeString(this.root.resolve("fits.md"), "x".repeat(100));

		Snapshot snapshot = new ContentFolder(this.root, List.of(), 100).walk();

		assertThat(snapshot.files()).containsOnlyKeys("fits.md");
		assertThat(snapshot.lacks("huge.md")).isFalse();
		assertThat(snapshot.problems()).singleElement()
			.hasToString("huge.md:1:1: error: The file has 101 bytes, and at most 100 are read. Split it, or raise "
					+ "dateline.newsroom.file-size.");
	}

	@Test
	void tellsOfANameThatBreaksTheLine() throws IOException {
		write("two\nlines.md");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).isEmpty();
		assertThat(snapshot.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.toString()).startsWith("two?lines.md:1:1: error:"));
	}

	@Test
	void followsALinkToAPlaceThatIsOtherwiseSkipped() throws IOException {
		write(".store/2026/a.md");
		link("..data", ".store/2026");
		link("a.md", "..data/a.md");
		link("all", ".store");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).containsOnlyKeys("a.md", "all/2026/a.md");
		assertThat(snapshot.problems()).isEmpty();
	}

	@Test
	void readsAFileOnceAndSaysWhereWhenALinkLeadsToIt() throws IOException {
		write("iran/a.md");
		link("again.md", "iran/a.md");
		link("persia", "iran");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).containsOnlyKeys("iran/a.md");
		assertThat(snapshot.problems()).extracting(Problem::toString)
			.containsExactlyInAnyOrder(
					"again.md:1:1: warning: This link leads to iran/a.md, which is read under that name.",
					"persia:1:1: warning: This link leads to iran, which is read under that name.");
	}

	@Test
	void neverLeavesTheFolder() throws IOException {
		Path outside = Files.createDirectory(this.temporary.resolve("outside"));
		Files.writeString(outside.resolve("secret.md"), "secret");
		link("secret.md", "../outside/secret.md");
		link("secrets", "../outside");
		link("chain.md", "secret.md");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).isEmpty();
		assertThat(snapshot.problems()).hasSize(3)
			.allSatisfy((problem) -> assertThat(problem.text()).contains("leads out of the content folder"));
	}

	@Test
	void endsWhereLinksLoop() throws IOException {
		write("a/story.md");
		link("a/up", "..");
		link("a/self", "self");
		link("b", "c");
		link("c", "b");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.files()).containsOnlyKeys("a/story.md");
		assertThat(snapshot.problems()).extracting(Problem::path).containsExactlyInAnyOrder("a/up", "a/self", "b", "c");
	}

	@Test
	void tellsOfALinkThatLeadsNowhereAndNeverTakesItForGone() throws IOException {
		link("story.md", "elsewhere.md");

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.lacks("story.md")).isFalse();
		assertThat(snapshot.problems()).extracting(Problem::path).containsExactly("story.md");
	}

	@Test
	void takesNothingForGoneInAFolderThatCannotBeListed() throws IOException {
		write("closed/story.md");
		write("open/story.md");
		Path closed = this.root.resolve("closed");
		Files.setPosixFilePermissions(closed, Set.of());
		Assumptions.assumeFalse(Files.isReadable(closed), "this user may list every folder");

		Snapshot snapshot = folder().walk();
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

		assertThat(snapshot.files()).containsOnlyKeys("open/story.md");
		assertThat(snapshot.lacks("closed/story.md")).isFalse();
		assertThat(snapshot.lacks("open/other.md")).isTrue();
		assertThat(snapshot.problems()).extracting(Problem::path).containsExactly("closed");
	}

	@Test
	void saysWhatToDoWhereThereIsNoFolder() throws IOException {
		Files.delete(this.root);

		Snapshot snapshot = folder().walk();

		assertThat(snapshot.unavailable()).hasValueSatisfying((text) -> assertThat(text).contains(this.root.toString())
			.contains("does not exist")
			.contains("--dateline.content="));
		assertThat(snapshot.lacks("story.md")).isFalse();
	}

	@Test
	void tellsAFileFromAFolder() throws IOException {
		Files.delete(this.root);
		Files.writeString(this.root, "not a folder");

		assertThat(folder().walk().unavailable()).isPresent();
	}

	@Test
	void takesALinkForTheFolderItself() throws IOException {
		write("story.md");
		Path current = Files.createSymbolicLink(this.temporary.resolve("current"), this.root);

		assertThat(new ContentFolder(current, List.of(), 1000).walk().files()).containsOnlyKeys("story.md");
	}

	@Test
	void looksAtSingleFiles() throws IOException {
		Path story = write("iran/story.md");
		Path gone = this.root.resolve("iran/gone.md");

		Snapshot snapshot = folder().look(Set.of(story, gone)).orElseThrow();

		assertThat(snapshot.files()).containsOnlyKeys("iran/story.md");
		assertThat(snapshot.lacks("iran/gone.md")).isTrue();
		assertThat(snapshot.lacks("iran/never-looked-at.md")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { NFD, "link.md", "folder.md", "../outside.md", ".hidden/story.md", "too-large.md" })
	void leavesToAWalkWhatALookCannotTell(String path) throws IOException {
		write("story.md");
		write(NFD);
		write(".hidden/story.md");
		link("link.md", "story.md");
		Files.createDirectory(this.root.resolve("folder.md"));
		Files.writeString(this.root.resolve("too-large.md"), "x".repeat(2000));

		assertThat(folder().look(Set.of(this.root.resolve(path).normalize()))).isEmpty();
	}

	@Test
	void seesThatAFileHasNotStoppedGrowing() throws IOException {
		Path file = write("story.md");
		ContentFile found = folder().walk().files().get("story.md");

		assertThat(folder().isSettled(found)).isTrue();
		Files.writeString(file, "longer than it was before");
		assertThat(folder().isSettled(found)).isFalse();
	}

	private ContentFolder folder() {
		return new ContentFolder(this.root, List.of("_extra"), 1000);
	}

	private Path write(String path) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, file.getFileName().toString());
	}

	private void link(String path, String target) throws IOException {
		Files.createSymbolicLink(this.root.resolve(path), Path.of(target));
	}

}
