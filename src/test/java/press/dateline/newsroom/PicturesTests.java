package press.dateline.newsroom;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Archive;
import press.dateline.article.LeadPicture;
import press.dateline.article.Picture;
import press.dateline.article.Slug;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.newsroom.copy.Problem;
import press.dateline.picture.Format;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class PicturesTests {

	private static final String URMIA = "/2026/01/17/lake-urmia";

	private static final String SHOWS_THE_MAP = "![The lake](map.png)\n";

	@TempDir
	Path temporary;

	private Path root;

	@Autowired
	TestNewsroom newsroom;

	@Autowired
	MovableClock clock;

	@Autowired
	Archive archive;

	@BeforeEach
	void open() throws IOException {
		this.root = Files.createDirectory(this.temporary.resolve("content"));
		this.newsroom.open(this.root);
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@Test
	void areThoseOfThePageBundle() throws IOException {
		write("lake-urmia/index.md", SHOWS_THE_MAP);
		png("lake-urmia/map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();

		assertThat(pictures(URMIA)).singleElement()
			.returns("lake-urmia/map.png", Picture::path)
			.returns("map.png", Picture::name)
			.returns(Format.PNG, Picture::format)
			.returns(40, Picture::width)
			.returns(30, Picture::height)
			.satisfies((picture) -> assertThat(kept(picture))
				.hasBinaryContent(Files.readAllBytes(this.root.resolve("lake-urmia/map.png"))));
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@Test
	void comeToAStoryThatWasThereBefore() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		this.newsroom.compare();
		assertThat(pictures(URMIA)).isEmpty();
		assertThat(this.newsroom.problems()).singleElement()
			.returns(6, Problem::line)
			.returns(1, Problem::column)
			.returns(Problem.Severity.WARNING, Problem::severity)
			.satisfies((problem) -> assertThat(problem.text()).contains("map.png").contains("not in the folder"));

		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();

		assertThat(pictures(URMIA)).hasSize(1);
		assertThat(this.newsroom.problems()).isEmpty();
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void areReplacedAndTakenAway() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();
		String before = pictures(URMIA).get(0).hash();

		png("map.png", 50, 30, Color.RED);
		this.newsroom.compare();
		assertThat(pictures(URMIA)).singleElement()
			.returns(50, Picture::width)
			.satisfies((picture) -> assertThat(picture.hash()).isNotEqualTo(before));

		Files.delete(this.root.resolve("map.png"));
		this.newsroom.compare();
		assertThat(pictures(URMIA)).isEmpty();
		assertThat(this.newsroom.problems()).hasSize(1);
		assertThat(this.newsroom.edition()).isEqualTo(3);
	}

	@Test
	void areReplacedInEveryStoryThatShowsThem() throws IOException {
		png("shared/map.png", 40, 30, Color.BLUE);
		write("lake-urmia.md", "![The lake](shared/map.png)\n");
		write("deep/lake-van.md", "![The lake](../shared/map.png)\n");
		this.newsroom.compare();

		png("shared/map.png", 50, 30, Color.BLUE);
		this.newsroom.compare();

		assertThat(pictures(URMIA).get(0).width()).isEqualTo(50);
		assertThat(pictures("/2026/01/17/lake-van").get(0).width()).isEqualTo(50);
		assertThat(this.newsroom.edition()).isEqualTo(2);
	}

	@Test
	void areNotReadAgainAfterARestart() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP + "![no](missing.png) ![no](broken.png)\n");
		png("map.png", 40, 30, Color.BLUE);
		Files.writeString(this.root.resolve("broken.png"), "not really");
		this.newsroom.compare();

		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
		this.newsroom.compare();
		assertThat(this.newsroom.edition()).isEqualTo(1);

		png("map.png", 50, 30, Color.BLUE);
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isEqualTo(1);
		assertThat(pictures(URMIA).get(0).width()).isEqualTo(50);
	}

	@Test
	void openNoEditionWhenTheyWereOnlyTouched() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		Path map = png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();

		Files.setLastModifiedTime(map, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
		this.newsroom.compare();
		this.newsroom.restart();

		assertThat(this.newsroom.edition()).isEqualTo(1);
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void areHiddenWithTheirStoryUntilItsEmbargoLifts() throws IOException {
		write("lake-urmia.md", "embargo: 2026-01-20T18:00:00Z\n", SHOWS_THE_MAP);
		write("other-story.md", "");
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();
		assertThat(this.archive.picture(URMIA, "map.png")).isEmpty();

		this.clock.show(Instant.parse("2026-01-20T18:00:00Z"));
		this.newsroom.schedule.catchUp();
		assertThat(this.archive.picture(URMIA, "map.png")).isPresent();

		Files.delete(this.root.resolve("lake-urmia.md"));
		this.newsroom.compare();
		assertThat(this.archive.picture(URMIA, "map.png")).isEmpty();
	}

	@Test
	void stayWithTheLastGoodVersionOfAStoryThatIsHeld() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();

		Files.writeString(this.root.resolve("lake-urmia.md"), "");
		Files.delete(this.root.resolve("map.png"));
		this.newsroom.compare();

		assertThat(pictures(URMIA)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "not a picture ¦ photo.jpg",
			"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg> ¦ map.svg",
			"<html><script>alert(1)</script></html> ¦ page.png" })
	void areLeftOutWhereTheyAreUnfitAndTheStoryIsPublished(String content, String name) throws IOException {
		write("lake-urmia.md", "![A picture](" + name + ")\n");
		Files.writeString(this.root.resolve(name), content);
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("Lake");
		assertThat(pictures(URMIA)).isEmpty();
		assertThat(this.newsroom.problems()).singleElement()
			.returns(Problem.Severity.WARNING, Problem::severity)
			.returns(6, Problem::line)
			.satisfies((problem) -> assertThat(problem.text()).contains(name).contains("left out"));
	}

	@Test
	void areLeftOutWhereTheyAreTooLarge() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		Files.write(this.root.resolve("map.png"), new byte[1024 * 1024 + 1]);
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("Lake");
		assertThat(this.newsroom.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("1,048,577", "picture-size"));
	}

	@Test
	void areTakenAfterARestartThatAllowsMoreBytes() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.pictureSize = DataSize.ofBytes(9);
		this.newsroom.restart();
		assertThat(pictures(URMIA)).isEmpty();

		this.newsroom.pictureSize = DataSize.ofMegabytes(1);
		this.newsroom.restart();

		assertThat(pictures(URMIA)).hasSize(1);
		assertThat(this.newsroom.problems()).isEmpty();
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void areAHundredAtMost() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 103; i++) {
			text.append("![n](n").append(i).append(".png)\n");
			png("n" + i + ".png", 1, 1, Color.BLUE);
		}
		write("lake-urmia.md", text.toString());
		this.newsroom.compare();

		assertThat(pictures(URMIA)).hasSize(100);
		assertThat(this.newsroom.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.text()).contains("n101.png", "100"));
		assertThat(this.newsroom.stored("file_link")).isEqualTo(100);
		png("n102.png", 2, 2, Color.RED);
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void areNamedAfterTheirFilesAndWhatTheyAre() throws IOException {
		png("a/Lake Map (1).JPG", 4, 3, Color.BLUE);
		png("a/card.png", 4, 3, Color.RED);
		png("b/lake-map-1.png", 4, 3, Color.GREEN);
		png("b/\u062f\u0631\u06cc\u0627\u0686\u0647.png", 4, 3, Color.GRAY);
		png("b/!!.png", 4, 3, Color.BLACK);
		write("lake-urmia.md", "![1](<a/Lake Map (1).JPG>) ![2](a/card.png) ![3](b/lake-map-1.png) "
				+ "![4](b/\u062f\u0631\u06cc\u0627\u0686\u0647.png) ![5](b/!!.png) ![6](./b/../a/card.png)\n");
		this.newsroom.compare();

		assertThat(pictures(URMIA)).extracting(Picture::name)
			.containsExactlyInAnyOrder("lake-map-1.png", "card-2.png", "lake-map-1-2.png",
					"\u062f\u0631\u06cc\u0627\u0686\u0647.png", "picture.png");
	}

	@ParameterizedTest
	@CsvSource({ "/images/map.png, 0", "/images/../images/map.png, 0", "/images/none.png, 1", "/../map.png, 1" })
	void lieBelowTheContentFolderWhereTheirNamesBeginWithASlash(String name, int problems) throws IOException {
		png("images/map.png", 4, 3, Color.BLUE);
		png("../map.png", 4, 3, Color.BLUE);
		write("deep/lake-urmia.md", "![A picture](" + name + ")\n");
		this.newsroom.compare();

		assertThat(pictures(URMIA)).extracting(Picture::path)
			.isEqualTo((problems == 0) ? List.of("images/map.png") : List.of());
		assertThat(this.newsroom.problems()).hasSize(problems)
			.allSatisfy((problem) -> assertThat(problem.text()).contains(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside.png", "a/../../outside.png", "%2e%2e/outside.png", "_private/map.png",
			".hidden/map.png", ".map.png", "link.png", "folder/map.png", "map.png~", "a%00b.png", "%E2%80%AEgnp.exe",
			"map.png/map.png" })
	void comeOnlyFromFilesOfTheFolderThatAreNotLeftAlone(String name) throws IOException {
		png("../outside.png", 4, 3, Color.BLUE);
		png("_private/map.png", 4, 3, Color.BLUE);
		png(".hidden/map.png", 4, 3, Color.BLUE);
		png(".map.png", 4, 3, Color.BLUE);
		png("map.png~", 4, 3, Color.BLUE);
		png("map.png", 4, 3, Color.BLUE);
		Files.createDirectories(this.root.resolve("folder/map.png"));
		Files.createSymbolicLink(this.root.resolve("link.png"), this.root.resolve("../outside.png"));
		write("lake-urmia.md", "![A picture](" + name + ")\n");
		this.newsroom.compare();

		assertThat(this.newsroom.at(URMIA)).isEqualTo("Lake");
		assertThat(pictures(URMIA)).isEmpty();
		assertThat(this.newsroom.problems()).filteredOn((problem) -> problem.path().equals("lake-urmia.md"))
			.hasSize(1)
			.allSatisfy((problem) -> assertThat(problem.text()).doesNotContain("\u202e", "\0"));
		this.newsroom.restart();
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void leadAStory() throws IOException {
		png("lake.png", 4, 3, Color.BLUE);
		write("lake-urmia.md", """
				image:
				  src: lake.png
				  alt: Salt on the shore
				  caption: The shore in *January*
				  credit: Sara Amini
				""", "Text.");
		this.newsroom.compare();

		assertThat(story(URMIA).lead())
			.isEqualTo(new LeadPicture("lake.png", "Salt on the shore", "The shore in *January*", "Sara Amini"));
		assertThat(pictures(URMIA)).extracting(Picture::path).containsExactly("lake.png");
		assertThat(this.newsroom.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "image: lake.png ¦ true", "image: lake.png|image_alt: Salt ¦ false",
					"image: lake.png|image_alt: '' ¦ false", "hero: /lake.png|heroAlt: Salt ¦ false",
					"cover:|  image: lake.png|  alt: '' ¦ false", "cover:|  image: lake.png ¦ true",
					"featured_image: [lake.png] ¦ true" })
	void needWordsForThoseWhoCannotSeeThem(String front, boolean told) throws IOException {
		png("lake.png", 4, 3, Color.BLUE);
		write("lake-urmia.md", front.replace('|', '\n') + "\n", "Text.");
		this.newsroom.compare();

		assertThat(story(URMIA).lead()).isNotNull();
		assertThat(pictures(URMIA)).hasSize(1);
		assertThat(this.newsroom.problems()).hasSize(told ? 1 : 0);
	}

	@Test
	void thatLieElsewhereAreTold() throws IOException {
		write("lake-urmia.md", "image: https://pictures.example/lake.png\nimage_alt: Salt\n", "Text.");
		this.newsroom.compare();

		assertThat(story(URMIA).lead()).isNull();
		assertThat(this.newsroom.problems()).singleElement()
			.returns(5, Problem::line)
			.satisfies((problem) -> assertThat(problem.text()).contains("elsewhere"));
	}

	@Test
	void areShownByStandingPages() throws IOException {
		Files.createDirectories(this.root.resolve("_pages/about"));
		Files.writeString(this.root.resolve("_pages/about/index.md"), "# About\n\nWe. ![Us](us.png)\n");
		png("_pages/about/us.png", 4, 3, Color.BLUE);
		this.newsroom.compare();

		assertThat(this.archive.page(Locale.ENGLISH, new Slug("about")).orElseThrow().pictures()).hasSize(1);
		assertThat(this.archive.picture("/about", "us.png")).isPresent();

		Files.delete(this.root.resolve("_pages/about/us.png"));
		this.newsroom.compare();
		assertThat(this.archive.picture("/about", "us.png")).isEmpty();
	}

	@Test
	void leaveTheDataFolderAtAStartAfterNothingShowsThem() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();
		Picture before = pictures(URMIA).get(0);
		png("map.png", 50, 30, Color.RED);
		this.newsroom.compare();
		Picture after = pictures(URMIA).get(0);

		this.newsroom.restart();

		assertThat(kept(before)).doesNotExist();
		assertThat(kept(after)).exists();
		assertThat(this.newsroom.opened).isZero();
	}

	@Test
	void areTakenAgainWhenTheDataFolderHasLostThem() throws IOException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		write("other-story.md", "");
		png("map.png", 40, 30, Color.BLUE);
		this.newsroom.compare();
		Files.delete(kept(pictures(URMIA).get(0)));

		this.newsroom.restart();

		assertThat(kept(pictures(URMIA).get(0))).exists();
		assertThat(this.newsroom.opened).isEqualTo(1);
		assertThat(this.newsroom.edition()).isEqualTo(1);
	}

	@Test
	void changeTheirStoryAtOnceWhereTheSystemTells() throws IOException, InterruptedException {
		write("lake-urmia.md", SHOWS_THE_MAP);
		this.newsroom.compare();
		Thread taking = new Thread(this.newsroom.copytaker::keepTaking);
		taking.start();

		png("map.png", 40, 30, Color.BLUE);

		Instant patience = Instant.now().plus(Duration.ofSeconds(20));
		while (pictures(URMIA).isEmpty() && Instant.now().isBefore(patience)) {
			Thread.onSpinWait();
		}
		this.newsroom.copytaker.stop();
		taking.join();
		assertThat(pictures(URMIA)).hasSize(1);
		assertThat(this.newsroom.problems()).isEmpty();
	}

	private Story story(String path) {
		return ((Whereabouts.Here) this.archive.find(path).orElseThrow()).story();
	}

	private List<Picture> pictures(String path) {
		return story(path).pictures();
	}

	private Path kept(Picture picture) {
		return this.root.resolve(".data").resolve(picture.hash().substring(0, 2)).resolve(picture.hash());
	}

	private void write(String path, String text) throws IOException {
		write(path, "", text);
	}

	private void write(String path, String front, String text) throws IOException {
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "---\ntitle: Lake\ndate: 2026-01-17\nregion: Iran\n" + front + "---\n" + text);
	}

	private Path png(String path, int width, int height, Color colour) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		Path file = this.root.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes.toByteArray());
	}

}
