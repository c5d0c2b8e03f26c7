package press.dateline.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

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

	@ParameterizedTest
	@ValueSource(strings = { "check --format", "check --format=xml", "check --region=Iran", "check -x", "new",
			"new one two", "new Headline --title=x", "release now", "release --force" })
	void saysWhichOptionsAndWordsItDoesNotUnderstand(String line) {
		assertThat(run(line.split(" "))).hasValue(2);
		assertThat(text(this.err)).matches("(?s)(Unknown|Not understood|The option|A story needs).*Usage:.*");
		assertThat(this.content).isEmptyDirectory();
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
	void writesProblemsAsCommandsOfAWorkflow() throws IOException {
		file("a,b.md", "---\ntitle: Held\ndate: 100%\nregion: Iran\n---\nText.");

		assertThat(check("--format=github")).hasValue(1);
		assertThat(lines()).hasSize(2);
		assertThat(lines()[0])
			.startsWith("::error file=" + this.content.toString().replace(":", "%3A") + "/a%2Cb.md,line=3,col=7::")
			.contains("100%25");
		assertThat(lines()[1]).startsWith("1 files: 0 published").endsWith("1 held; 1 errors, 0 warnings");
	}

	@Test
	void writesProblemsAsSarif() throws IOException {
		file("held é.md", "---\ntitle: Held\ndate: February 30, 2026\nregion: Iran\n---\nText.");
		file("warned.md", "---\ntitle: Warned\ndate: 2026-01-17\nregion: Irann\n---\nText.");

		assertThat(check("--format", "sarif")).hasValue(1);
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
			.getSchema(new ClassPathResource("sarif/sarif-2.1.0.json").getContentAsString(StandardCharsets.UTF_8))
			.validate(text(this.out), InputFormat.JSON)).isEmpty();
		JsonNode run = json().path("runs").path(0);
		assertThat(run.path("tool").path("driver").path("rules").findValuesAsString("id")).containsExactly("held",
				"flawed");
		JsonNode result = run.path("results").path(0);
		assertThat(result.path("ruleId").asString() + " " + result.path("level").asString()).isEqualTo("held error");
		JsonNode place = result.path("locations").path(0).path("physicalLocation");
		assertThat(place.path("artifactLocation").path("uri").asString()).endsWith("/held%20%C3%A9.md");
		assertThat(place.path("region").path("startLine").asInt()).isEqualTo(3);
		assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(7);
		assertThat(run.path("results").path(1).path("level").asString()).isEqualTo("warning");
	}

	@Test
	void writesTheReportAsJson() throws IOException {
		file("held.md", "---\ntitle: Held\ndate: February 30, 2026\nregion: Iran\n---\nText.");
		file("back.md", "---\ntitle: Back\ndate: 2026-01-17\nregion: Iran\nwithdrawn: دلیل\n---\nText.");
		file("over.md", "---\ntitle: Over\ndate: 2026-01-17\nregion: Iran\nexpires: 2026-01-18\n---\nText.");

		assertThat(check("--format=json")).hasValue(1);
		JsonNode json = json();
		assertThat(json.propertyNames()).containsExactly("folder", "files", "published", "scheduled", "drafts", "held",
				"withdrawn", "expired", "errors", "warnings", "problems");
		assertThat(json.path("files").asInt()).isEqualTo(3);
		assertThat(json.path("withdrawn").asInt() + json.path("expired").asInt() + json.path("held").asInt())
			.isEqualTo(3);
		assertThat(json.path("drafts").asInt()).isZero();
		JsonNode problem = json.path("problems").path(0);
		assertThat(problem.path("path").asString()).isEqualTo("held.md");
		assertThat(problem.path("line").asInt() + ":" + problem.path("column").asInt()).isEqualTo("3:7");
		assertThat(problem.path("severity").asString()).isEqualTo("error");
	}

	@Test
	void writesAFreshFileOnceAndTellsWhatIsWrongWithIt() throws IOException {
		String[] line = { "new", "Salt & brine: a \"lake\"", "--region", "Irann", "--byline=Mina Sadeghi",
				"--dateline.content=" + this.content };

		assertThat(run(line)).hasValue(0);
		Path file = Path.of(text(this.out).strip());
		assertThat(file).startsWith(this.content).hasFileName("salt-brine-a-lake.md");
		assertThat(file).content().contains("draft: true").contains("Mina Sadeghi");
		assertThat(text(this.err)).contains("It is a draft").contains("did you mean “Iran”");

		Files.writeString(file, "Written.");
		assertThat(run(line)).hasValue(2);
		assertThat(text(this.err)).contains("is there already; nothing was written");
		assertThat(file).hasContent("Written.");
	}

	@Test
	void writesNoFreshFileWhereThereIsNoFolder() {
		assertThat(run("new", "Lake", "--dateline.content=" + this.content.resolve("missing"))).hasValue(2);
		assertThat(text(this.err)).contains("there is no folder", "--dateline.content=DIR");
		assertThat(this.content).isEmptyDirectory();
	}

	@Test
	void asksTheSiteToLetGo() {
		assertThat(run("release", "--dateline.data=" + this.content)).hasValue(0);
		assertThat(this.content.resolve("release")).isEmptyFile();
		assertThat(text(this.out)).startsWith("Asked the site").contains("at its next start within an hour");
	}

	@Test
	void cannotAskASiteThatIsNotThere() {
		assertThat(run("release", "--dateline.data=" + this.content.resolve("missing"))).hasValue(2);
		assertThat(text(this.err)).startsWith("No site has its data in").contains("--dateline.data=DIR");
		assertThat(this.content).isEmptyDirectory();
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

	private OptionalInt check(String... options) {
		return run(
				Stream.concat(Stream.of("check", this.content.toString()), Stream.of(options)).toArray(String[]::new));
	}

	private JsonNode json() {
		return new JsonMapper().readTree(text(this.out));
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
