package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.newsroom.Release.Missing;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ReleaseTests {

	private static final int STORIES = 30;

	@TempDir
	Path temporary;

	private Path root;

	@Autowired
	TestNewsroom newsroom;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void open() throws IOException {
		this.root = Files.createDirectory(this.temporary.resolve("content"));
		this.newsroom.open(this.root);
		for (int number = 10; number < 10 + STORIES; number++) {
			write(number);
		}
		this.newsroom.compare();
	}

	@AfterEach
	void close() {
		this.newsroom.close();
	}

	@Test
	void letsExactlyThoseGoThatAreStillMissing() throws IOException {
		delete(21);
		this.newsroom.compare();
		Missing missing = this.newsroom.release.missing();
		assertThat(missing.files()).isEqualTo(21);
		assertThat(missing.names()).hasSize(20).startsWith("story-10.md", "story-11.md");
		assertThat(missing.since()).isEqualTo(MovableClock.NOON);

		write(10);
		this.newsroom.release.release();
		assertThat(this.newsroom.release.isOrdered()).isTrue();
		this.newsroom.compare();

		assertThat(at(10)).isEqualTo("Story 10");
		assertThat(at(11)).isEqualTo("gone");
		assertThat(at(30)).isEqualTo("gone");
		assertThat(at(31)).isEqualTo("Story 31");
		assertThat(this.newsroom.state.missing()).isZero();
		assertThat(this.newsroom.release.missing()).isEqualTo(new Missing(0, List.of(), null));
		assertThat(this.newsroom.release.isOrdered()).isFalse();
	}

	@Test
	void isUsedUpWhereNothingIsMissing() throws IOException {
		this.newsroom.release.release();
		this.newsroom.compare();

		delete(STORIES);
		this.newsroom.compare();

		assertThat(this.newsroom.state.missing()).isEqualTo(STORIES);
		assertThat(at(10)).isEqualTo("Story 10");
	}

	@Test
	void isGoodForAnHour() throws IOException {
		this.newsroom.release.release();
		this.clock.show(MovableClock.NOON.plus(Release.GOOD_FOR).plusSeconds(1));

		delete(STORIES);
		this.newsroom.compare();

		assertThat(this.newsroom.state.missing()).isEqualTo(STORIES);
		assertThat(this.newsroom.release.isOrdered()).isFalse();
	}

	@Test
	void followsAMarkerThatWasLeftBeforeTheStart() throws IOException {
		this.newsroom.close();
		delete(STORIES);
		Path marker = Files.createDirectories(this.root.resolve(".data")).resolve("release");
		this.newsroom.marker().leave();
		Files.setLastModifiedTime(marker, FileTime.from(MovableClock.NOON.minus(Release.GOOD_FOR)));

		this.newsroom.restart();

		assertThat(at(10)).isEqualTo("gone");
		assertThat(this.newsroom.state.missing()).isZero();
		assertThat(marker).doesNotExist();
	}

	@Test
	void letsNothingGoWhileTheFolderIsAway() throws IOException {
		Path away = this.temporary.resolve("away");
		Files.move(this.root, away);
		this.newsroom.release.release();
		this.newsroom.compare();
		assertThat(this.newsroom.release.isOrdered()).isFalse();

		Files.move(away, this.root);
		this.newsroom.compare();

		assertThat(at(10)).isEqualTo("Story 10");
		assertThat(this.newsroom.state.missing()).isZero();
	}

	private String at(int number) {
		return this.newsroom.at("/2026/01/17/story-" + number);
	}

	private void write(int number) throws IOException {
		Files.writeString(this.root.resolve("story-" + number + ".md"),
				"---\ntitle: Story %1$d\nslug: story-%1$d\ndate: 2026-01-17\nregion: Iran\n---\nText.\n"
					.formatted(number));
	}

	private void delete(int files) throws IOException {
		for (int number = 10; number < 10 + files; number++) {
			Files.delete(this.root.resolve("story-" + number + ".md"));
		}
	}

}
