package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class FolderWatcherTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private static final Duration SHORT = Duration.ofMillis(200);

	@TempDir
	Path temporary;

	private Path root;

	private FolderWatcher watcher;

	@BeforeEach
	void watch() throws IOException {
		this.root = Files.createDirectories(this.temporary.toRealPath().resolve("content"));
		Files.createDirectories(this.root.resolve("iran"));
		this.watcher = new FolderWatcher(new ContentFolder(this.root, List.of(), 10_000), Duration.ofMillis(50));
		this.watcher.walk();
	}

	@AfterEach
	void close() {
		this.watcher.close();
	}

	@Test
	void hearsOfANewFileInAnyFolder() throws IOException {
		Path story = Files.writeString(this.root.resolve("iran/story.md"), "text");

		assertThat(this.watcher.await(LONG)).isEqualTo(files(story));
	}

	@Test
	void hearsOfAFileThatIsReplacedByRenaming() throws IOException {
		Path story = Files.writeString(this.root.resolve("story.md"), "text");
		this.watcher.await(LONG);

		Path part = Files.writeString(this.root.resolve("story.md.part"), "other text");
		Files.move(part, story, StandardCopyOption.ATOMIC_MOVE);

		assertThat(this.watcher.await(LONG)).isEqualTo(files(story));
	}

	@Test
	void tellsOfManyChangesAtOnceAndOfEachFileOnce() throws IOException {
		Path first = Files.writeString(this.root.resolve("a.md"), "text");
		Path second = Files.writeString(this.root.resolve("iran/b.md"), "text");
		Files.writeString(first, "more text");
		Files.delete(second);

		assertThat(this.watcher.await(LONG)).isEqualTo(files(first, second));
		assertThat(this.watcher.await(SHORT)).isEqualTo(Hints.NONE);
	}

	@Test
	void saysNothingOfWhatDoesNotCount() throws IOException {
		Files.writeString(this.root.resolve(".story.md.swp"), "text");
		Files.writeString(this.root.resolve("story.md~"), "text");
		Files.writeString(this.root.resolve("notes.pdf"), "text");
		Files.createDirectory(this.root.resolve(".git"));

		assertThat(this.watcher.await(SHORT)).isEqualTo(Hints.NONE);
	}

	@Test
	void hearsOfPictures() throws IOException {
		Path picture = Files.writeString(this.root.resolve("picture.JPG"), "text");
		Files.writeString(this.root.resolve(".picture.jpg.part"), "text");

		assertThat(this.watcher.await(LONG)).isEqualTo(files(picture));
	}

	@Test
	void asksForAWalkWhenFoldersComeAndGoAndHearsInThemAfterwards() throws IOException {
		Path folder = Files.createDirectory(this.root.resolve("iraq"));
		assertThat(this.watcher.await(LONG).everything()).isTrue();
		this.watcher.walk();

		Path story = Files.writeString(folder.resolve("story.md"), "text");
		assertThat(this.watcher.await(LONG)).isEqualTo(files(story));

		Files.delete(story);
		Files.delete(folder);
		assertThat(this.watcher.await(LONG).everything()).isTrue();
	}

	@Test
	void knowsAMovedFolderByItsNewName() throws IOException {
		Path moved = this.root.resolve("persia");
		Files.move(this.root.resolve("iran"), moved);
		assertThat(this.watcher.await(LONG).everything()).isTrue();
		this.watcher.walk();
		Path again = Files.createDirectory(this.root.resolve("iran"));
		this.watcher.await(LONG);
		this.watcher.walk();

		Path story = Files.writeString(moved.resolve("story.md"), "text");
		assertThat(this.watcher.await(LONG)).isEqualTo(files(story));

		Path other = Files.writeString(again.resolve("story.md"), "text");
		assertThat(this.watcher.await(LONG)).isEqualTo(files(other));
	}

	@Test
	void asksForAWalkWhenTheRegionsChange() throws IOException {
		Files.writeString(this.root.resolve("_regions.yml"), "text");

		assertThat(this.watcher.await(LONG).everything()).isTrue();
	}

	@Test
	void hearsAgainAfterTheFolderItselfWasReplaced() throws IOException {
		Files.move(this.root, this.temporary.resolve("old"));
		assertThat(this.watcher.walk().unavailable()).isPresent();
		Files.createDirectory(this.root);
		assertThat(this.watcher.walk().unavailable()).isEmpty();
		this.watcher.await(SHORT);

		Path story = Files.writeString(this.root.resolve("story.md"), "text");

		assertThat(this.watcher.await(LONG)).isEqualTo(files(story));
	}

	@Test
	void losesNothingWhenMoreHappensThanTheSystemRemembers() throws IOException {
		for (int i = 0; i < 3000; i++) {
			Files.writeString(this.root.resolve("story-" + i + ".md"), "text");
		}

		Hints hints = this.watcher.await(LONG);

		assertThat(hints.everything() || hints.files().size() == 3000).isTrue();
	}

	@Test
	void stopsWaitingWhenItIsClosed() throws Exception {
		CompletableFuture<Hints> waiting = CompletableFuture.supplyAsync(() -> this.watcher.await(Duration.ofHours(1)));

		this.watcher.close();

		assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(Hints.NONE);
		assertThat(this.watcher.await(LONG)).isEqualTo(Hints.NONE);
	}

	private static Hints files(Path... paths) {
		return new Hints(false, Set.of(paths));
	}

}
