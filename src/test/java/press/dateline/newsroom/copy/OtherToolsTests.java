package press.dateline.newsroom.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Copy;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.region.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small folder of each tool below {@code src/test/resources/folders}, read as it is.
 * What must come of each file stands beside the folder: the path, what became of it, its
 * title, its address, and its old addresses.
 */
class OtherToolsTests {

	private static final Instant ARRIVED = Instant.parse("2026-11-27T10:00:00Z");

	private final CopyReader reader = new CopyReader(CopyCorpusTests.SITE, Gazetteer::shipped, ReadingLimits.DEFAULTS);

	@ParameterizedTest
	@ValueSource(strings = { "hugo", "jekyll", "eleventy", "zola", "astro", "pelican", "obsidian" })
	void readsTheFolderAsItIs(String tool) throws IOException {
		Path root = Path.of("src/test/resources/folders", tool);
		ContentFolder folder = new ContentFolder(root, List.of(), 100_000);

		List<String> read = new ArrayList<>();
		for (ContentFile file : folder.walk().files().values()) {
			Reading reading = this.reader.read(CopyFile.of(file.path(), folder.read(file), ARRIVED));
			read.add(told(file.path(), reading));
		}

		assertThat(read).containsExactlyElementsOf(Files.readAllLines(Path.of(root + ".expected")));
	}

	private static String told(String path, Reading reading) {
		if (!(reading instanceof Reading.Readable readable)) {
			assertThat(reading.problems()).as("why %s is not published", path).isNotEmpty();
			return path + ((reading instanceof Reading.NotCopy) ? " | not-copy" : " | held");
		}
		Copy copy = readable.copy();
		String outcome = copy.timing().window().equals(PublicWindow.NEVER) ? "draft" : "story";
		Stream<String> parts = Stream.of(path, outcome, copy.headline().title(), copy.permalink().path(),
				String.join(" ", copy.aliases()));
		return String.join(" | ", parts.filter((part) -> !part.isEmpty()).toList());
	}

}
