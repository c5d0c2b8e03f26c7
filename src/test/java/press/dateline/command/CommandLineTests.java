package press.dateline.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path content;

	@ParameterizedTest
	@ValueSource(strings = { "", "serve", "--server.port=9090", "serve --server.port=9090" })
	void servesUnlessACommandIsNamed(String line) {
		assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEmpty();
	}

	@Test
	void leavesOnlyOptionsToTheSite() {
		assertThat(new CommandLine("serve", "--server.port=9090").options()).containsExactly("--server.port=9090");
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish", "check one two", "prepare one two", "serve here" })
	void saysWhatItDoesNotUnderstand(String line) {
		assertThat(run(line.split(" "))).hasValue(2);
		assertThat(text(this.err)).startsWith("Not understood: " + line).contains("Usage:");
	}

	@Test
	void preparesTheBuiltProgramAlone() {
		assertThat(run("prepare", this.content.toString())).hasValue(2);
		assertThat(text(this.err)).contains("java -jar target/dateline.jar prepare");
		assertThat(this.content).isEmptyDirectory();
	}

	@Test
	void countsAFolderInWhichNothingIsHeld() throws IOException {
		file("open.md", "---\ntitle: Open\ndate: 2026-01-17\nregion: Iran\n---\nText.");
		file("later.md", "---\ntitle: Later\ndate: 2261-01-17\nregion: Iran\n---\nText.");
		file("_drafts/some-day.md", "---\ntitle: Some day\ndate: 2026-01-17\nregion: Iran\n---\nText.");
		file("_pages/about.md", "# About\n\nText.");

		assertThat(check()).hasValue(0);
		assertThat(lines())
			.containsExactly("4 files: 2 published, 1 scheduled, 1 drafts, 0 held; 0 errors, 0 warnings");
	}

	@Test
	void printsEachProblemWithItsPlace() throws IOException {
		file("held.md", "---\ntitle: Held\ndate: February 30, 2026\nregion: Iran\n---\nText.");
		file("warned.md", "---\ntitle: Warned\ndate: 2026-01-17\nregion: Irann\n---\nText.");

		assertThat(check()).hasValue(1);
		assertThat(lines()).hasSize(3);
		assertThat(lines()[0]).matches("held\\.md:3:7: error: .+");
		assertThat(lines()[1]).matches("warned\\.md:4:9: warning: .*Iran.*");
		assertThat(lines()[2]).isEqualTo("2 files: 1 published, 0 scheduled, 0 drafts, 1 held; 1 errors, 1 warnings");
	}

	@Test
	void holdsTheLaterOfTwoFilesThatWantOneAddress() throws IOException {
		file("a/lake.md", "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\nslug: lake\n---\nText.");
		file("b/lake.md", "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\nslug: lake\n---\nText.");

		assertThat(check()).hasValue(1);
		assertThat(lines()[0]).startsWith("b/lake.md:1:1: error: ").contains("a/lake.md");
	}

	@Test
	void warnsOfALinkToAFileThatIsNotThere() throws IOException {
		file("lake.md", "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\n---\nSee [the river](river.md).");

		assertThat(check()).hasValue(0);
		assertThat(lines()[0]).startsWith("lake.md:6:5: warning: ").contains("river.md");
	}

	@Test
	void warnsOfPicturesThatCannotBeShownAndKeepsNone() throws IOException {
		file("lake.md", "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\nimage: lake.jpg\nimage_alt: Salt\n---\n"
				+ "![Map](map.png)");
		file("map.png", "not a picture");

		assertThat(check()).hasValue(0);
		assertThat(lines()[0]).startsWith("lake.md:5:8: warning: ").contains("lake.jpg", "not in the folder");
		assertThat(lines()[1]).startsWith("lake.md:8:1: warning: ").contains("map.png", "left out");
		assertThat(this.content).isDirectoryNotContaining((file) -> file.getFileName().toString().contains("pictures"));
	}

	@Test
	void readsCopyByTheSitesOwnSettings() throws IOException {
		file("lake.md", "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\n---\nText.");

		assertThat(run("check", this.content.toString(), "--dateline.newsroom.file-size=10B")).hasValue(1);
		assertThat(lines()[0]).startsWith("lake.md:1:1: error: ");
	}

	@Test
	void cannotCheckAFolderThatIsNotThere() {
		assertThat(run("check", this.content.resolve("missing").toString())).hasValue(2);
		assertThat(text(this.err)).contains("missing does not exist");
	}

	@Test
	void cannotCheckWithASettingThatMakesNoSense() {
		assertThat(run("check", this.content.toString(), "--dateline.site.zone=Atlantis/Capital")).hasValue(2);
		assertThat(text(this.err)).contains("dateline.site").contains("Atlantis/Capital");
	}

	private OptionalInt check() {
		return run("check", this.content.toString());
	}

	private OptionalInt run(String... args) {
		return new CommandLine(args).run(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private void file(String path, String text) throws IOException {
		Path file = this.content.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private String[] lines() {
		return text(this.out).split("\\R");
	}

	private static String text(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8);
	}

}
