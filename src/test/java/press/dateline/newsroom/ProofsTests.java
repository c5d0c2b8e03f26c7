package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.newsroom.copy.CopyReader;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Inference;
import press.dateline.newsroom.copy.Lines;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.copy.ReadingLimits;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ProofsTests {

	@TempDir
	Path temporary;

	@Autowired
	CopyRecords records;

	@Autowired
	Site site;

	@Autowired
	MovableClock clock;

	@Autowired
	TestNewsroom newsroom;

	private Path root;

	private Proofs proofs;

	@BeforeEach
	void open() throws IOException {
		this.root = Files.createDirectory(this.temporary.resolve("content"));
		this.newsroom.open(this.root);
		this.proofs = new Proofs(new ContentFolder(this.root, List.of(), 2_000_000),
				new SubEditor(new CopyReader(this.site, Gazetteer::shipped, ReadingLimits.DEFAULTS)), this.records,
				this.clock);
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@Test
	void readsWhatIsSavedNowAndFilesNothing() throws IOException {
		write("2026/lake.md", "January 17, 2026\nIran\n\n# The lake rises\n\nWater is back.\n");

		Proof proof = this.proofs.pull("2026/lake.md").orElseThrow();

		assertThat(proof.reading()).isInstanceOf(Reading.Readable.class);
		assertThat(proof.lines().first(10)).first().isEqualTo(new Lines.Line(1, "January 17, 2026"));
		assertThat(this.newsroom.stored("copy_file")).isZero();
	}

	@Test
	void tellsOfAHeldFileWhatWasUnderstood() throws IOException {
		write("lake.md", "February 30, 2026\nIran\n\n# The lake rises\n\nWater is back.\n");

		Reading.Held held = (Reading.Held) this.proofs.pull("lake.md").orElseThrow().reading();

		assertThat(held.copy()).isNotNull();
		assertThat(held.copy().headline().title()).isEqualTo("The lake rises");
		assertThat(held.inferences()).contains(new Inference("title", "The lake rises", 4, "the first heading"),
				new Inference("region", "Iran", 2, "the region line"));
	}

	@Test
	void remembersWhenAnUndatedFileArrived() throws IOException {
		write("lake.md", "# The lake rises\n\nWater is back.\n");
		this.newsroom.compare();
		this.clock.show(MovableClock.NOON.plusSeconds(3 * 86_400));

		Reading.Readable story = (Reading.Readable) this.proofs.pull("lake.md").orElseThrow().reading();

		assertThat(story.copy().permalink().date()).isEqualTo(this.site.dayOf(MovableClock.NOON));
	}

	@Test
	void setsAPageWithTheFilesThatItNames() throws IOException {
		write("lake.md", "January 17, 2026\n\n# The lake rises\n\nAs in [[Salt]].\n");
		write("winter/Salt.md", "January 16, 2026\n\n# Salt\n\nThere is salt.\n");
		ContentFolder folder = new ContentFolder(this.root, List.of(), 2_000_000);

		Reading reading = new Galleys(this.proofs, new PictureDesk(folder, 1, null), folder).pull("lake.md")
			.orElseThrow();

		assertThat(reading.references()).extracting(FileReference::target).containsExactly("winter/Salt.md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", ".", "..", "../secret.md", "2026/../../secret.md", "2026/../lake.md", "./lake.md",
			"//lake.md", "/lake.md", "2026//lake.md", "lake.md/", ".hidden.md", ".git/lake.md", "_private/lake.md",
			"lake.md\0", "\0", "nowhere.md", "lake.jpg", "_regions.yml", "2026", "link.md", "elsewhere/lake.md",
			"large.md", "%2e%2e/secret.md" })
	void showsOnlyWhatTheFolderItselfReads(String path) throws IOException {
		Files.writeString(this.temporary.resolve("secret.md"), "# Not for the site\n");
		for (String file : List.of("lake.md", ".hidden.md", ".git/lake.md", "_private/lake.md", "lake.jpg",
				"_regions.yml", "2026/lake.md")) {
			write(file, "# A lake\n");
		}
		write("large.md", "x".repeat(2_000_001));
		Files.createSymbolicLink(this.root.resolve("link.md"), this.root.resolve("lake.md"));
		Files.createSymbolicLink(this.root.resolve("elsewhere"), this.root.resolve("2026"));

		assertThat(this.proofs.pull(path)).isEmpty();
		assertThat(this.proofs.lines(path)).isEmpty();
	}

	@Test
	void doesNotTakeAnAbsolutePathIntoTheFolder() throws IOException {
		write("lake.md", "# A lake\n");

		assertThat(this.proofs.pull(this.root.resolve("lake.md").toString())).isEmpty();
	}

	@Test
	void showsLinesOfAnyBytesAsText() throws IOException {
		Files.write(this.root.resolve("odd.md"), new byte[] { 'a', 0, (byte) 0xFF, '\r', '\n', 'b', '\r', 'c' });

		Lines lines = this.proofs.lines("odd.md").orElseThrow();

		assertThat(lines.first(9)).extracting(Lines.Line::text).containsExactly("a\uFFFD\uFFFD", "b", "c");
		assertThat(lines.around(2, 1)).extracting(Lines.Line::number).containsExactly(1, 2, 3);
		assertThat(lines.around(4, 1)).isEmpty();
	}

	private void write(String path, String text) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
