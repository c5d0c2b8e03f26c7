package press.dateline.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PictureFilesTests {

	private static final String NEEDED = "a1".repeat(32);

	private static final String UNUSED = "b2".repeat(32);

	@TempDir
	Path folder;

	@Test
	void removeWhatIsNoLongerNeededWithAllThatWasMadeOfIt() throws IOException {
		PictureFiles files = new PictureFiles(this.folder);
		for (String hash : List.of(NEEDED, UNUSED)) {
			files.keep(hash, new byte[9]);
			files.keepMade(hash, "640", new byte[5]);
			files.keepMade(hash, "whole", new byte[5]);
			Files.write(this.folder.resolve(hash.substring(0, 2)).resolve(hash + ".320.815.tmp"), new byte[1]);
		}
		files.keepMade(UNUSED, "card", new byte[1]);

		int removed = files.retain(Set.of(NEEDED), Instant.MAX, Instant.MAX);

		assertThat(removed).isOne();
		assertThat(names()).containsExactlyInAnyOrder("a1/" + NEEDED, "a1/" + NEEDED + ".640",
				"a1/" + NEEDED + ".whole");
	}

	@Test
	void stayWhereSomebodyMayBeKeepingThemNow() throws IOException {
		PictureFiles files = new PictureFiles(this.folder);
		files.keep(UNUSED, new byte[9]);
		Path unfinished = this.folder.resolve(UNUSED.substring(0, 2)).resolve(UNUSED + ".320.815.tmp");
		Files.write(unfinished, new byte[1]);
		Instant kept = Files.getLastModifiedTime(this.folder.resolve(UNUSED.substring(0, 2)).resolve(UNUSED))
			.toInstant();

		assertThat(files.retain(Set.of(), Instant.MAX, kept)).isZero();
		assertThat(names()).hasSize(2);

		assertThat(files.retain(Set.of(), Instant.MAX, kept.plusSeconds(60))).isOne();
		assertThat(names()).isEmpty();
	}

	@Test
	void replaceAnOriginalThatWasDamaged() throws IOException {
		PictureFiles files = new PictureFiles(this.folder);
		Path kept = this.folder.resolve("a1").resolve(NEEDED);
		files.keep(NEEDED, Samples.latin("good"));
		Files.writeString(kept, "baad");

		files.keep(NEEDED, Samples.latin("good"));

		assertThat(kept).hasContent("good");
	}

	@Test
	void leaveTheFilesOfOthersAlone() throws IOException {
		List<String> others = List.of("2026/lake.jpg", "b2/lake.jpg", "b2/notes.tmp", "b2/business.card",
				"b2/" + UNUSED + ".jpg", "originals/" + UNUSED, "c3/" + UNUSED, "b2/" + UNUSED + ".orig/deep.jpg");
		for (String name : others) {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.write(this.folder.resolve(name), new byte[1]);
		}

		int removed = new PictureFiles(this.folder).retain(Set.of(), Instant.MAX, Instant.MAX);

		assertThat(removed).isZero();
		assertThat(names()).containsExactlyInAnyOrderElementsOf(others);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> this.folder.relativize(file).toString().replace('\\', '/'))
				.toList();
		}
	}

}
