package press.dateline.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DarkroomTests {

	private static final String HASH = "a1".repeat(32);

	private static final Original PHOTOGRAPH = new Original(Format.JPEG, 1000, 500, false);

	@TempDir
	Path folder;

	private PictureFiles files = new PictureFiles(Path.of("nowhere"));

	private Darkroom darkroom = new Darkroom(this.files);

	@BeforeEach
	void open() {
		this.files = new PictureFiles(this.folder);
		this.darkroom = new Darkroom(this.files);
	}

	@Test
	void tellsOnceOfAnOriginalThatIsLost(CapturedOutput output) throws IOException {
		for (int i = 0; i < 3; i++) {
			assertThat(this.darkroom.whole(HASH, PHOTOGRAPH)).isEmpty();
			assertThat(this.darkroom.scaled(HASH, PHOTOGRAPH, 320)).isEmpty();
		}
		assertThat(output.getOut().split(HASH + " cannot be read", -1)).hasSize(2);

		this.files.keep(HASH, Samples.jpeg(1000, 500));
		assertThat(this.darkroom.scaled(HASH, PHOTOGRAPH, 320)).hasValueSatisfying(
				(print) -> assertThat(print).isInstanceOf(Print.Kept.class).returns("image/webp", Print::mediaType));
	}

	@Test
	void triesADamagedOriginalOnceUntilItIsKeptAnew(CapturedOutput output) throws IOException {
		byte[] good = Samples.jpeg(1000, 500);
		this.files.keep(HASH, Samples.latin("no"));
		assertThat(this.darkroom.scaled(HASH, PHOTOGRAPH, 320)).isEmpty();
		assertThat(this.darkroom.whole(HASH, PHOTOGRAPH)).isEmpty();
		assertThat(output.getOut().split("it is damaged", -1)).hasSize(2);
		Path original = this.folder.resolve("a1").resolve(HASH);
		FileTime before = Files.getLastModifiedTime(original);

		Files.setLastModifiedTime(Files.write(original, good), before);
		assertThat(this.darkroom.whole(HASH, PHOTOGRAPH)).isEmpty();

		Files.setLastModifiedTime(original, FileTime.fromMillis(before.toMillis() + 2000));
		assertThat(this.darkroom.whole(HASH, PHOTOGRAPH)).isPresent();
	}

	@Test
	void leavesOutWhatWasNotedInAPictureThatMoves() throws IOException {
		byte[] gif = Samples.movingGif(40, 30, 3);
		this.files.keep(HASH, gif);

		Print.Kept print = (Print.Kept) this.darkroom.whole(HASH, new Original(Format.GIF, 40, 30, true)).orElseThrow();

		assertThat(print.mediaType()).isEqualTo("image/gif");
		assertThat(new Bytes(gif).text(0, gif.length)).contains(Samples.PLACE);
		assertThat(new Bytes(Files.readAllBytes(print.file())).text(0, (int) Files.size(print.file())))
			.doesNotContain(Samples.PLACE);
	}

	@Test
	void givesWhoAskedThePictureAlsoWhereItCannotBeKept() throws IOException {
		this.files.keep(HASH, Samples.jpeg(1000, 500));
		Files.createDirectories(this.folder.resolve("a1").resolve(HASH + ".320").resolve("in the way"));

		assertThat(this.darkroom.scaled(HASH, PHOTOGRAPH, 320)).hasValueSatisfying(
				(print) -> assertThat(print).isInstanceOf(Print.Loose.class).returns("image/webp", Print::mediaType));
	}

}
