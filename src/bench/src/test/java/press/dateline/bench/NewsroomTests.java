package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NewsroomTests {

	@TempDir
	Path folder;

	@Test
	void isTheSameFolderEachTime() throws IOException {
		Newsroom one = new Newsroom(this.folder.resolve("one"), 100).write();
		Newsroom other = new Newsroom(this.folder.resolve("other"), 100).write();

		for (String file : files(one)) {
			assertThat(other.folder().resolve(file)).hasSameBinaryContentAs(one.folder().resolve(file));
		}
		assertThat(files(other)).hasSize(100).isEqualTo(files(one));
	}

	@Test
	void hasStoriesOfTwentyYearsUnderAddressesOfTheirOwn() {
		Newsroom newsroom = new Newsroom(this.folder, 2000);

		List<Story> stories = IntStream.range(0, 2000).mapToObj(newsroom::story).toList();

		assertThat(stories).extracting(Story::address).doesNotHaveDuplicates();
		assertThat(stories).extracting((story) -> story.filedAt().getYear()).contains(2006, 2015, 2025);
		assertThat(stories).extracting((story) -> story.body().split("\\s+").length)
			.allSatisfy((words) -> assertThat(words).isBetween(200, 900));
	}

	@Test
	void putsALateStoryIntoItsPlaceAndTakesItOut() throws IOException {
		Newsroom newsroom = new Newsroom(this.folder, 100);
		Story story = newsroom.late(0, LocalDateTime.of(2026, 11, 22, 9, 30)).titled("Late");

		newsroom.drop(story);

		assertThat(this.folder.resolve(story.file())).content()
			.contains("title: Late\n", "date: 2026-11-22T09:30:00Z\n", "region: [Norway");
		assertThat(files(newsroom)).hasSize(1);

		newsroom.take(story);

		assertThat(files(newsroom)).isEmpty();
	}

	private static List<String> files(Newsroom newsroom) throws IOException {
		try (Stream<Path> files = Files.walk(newsroom.folder())) {
			return files.filter((file) -> file.toString().endsWith(".md"))
				.map((file) -> newsroom.folder().relativize(file).toString())
				.sorted()
				.toList();
		}
	}

}
