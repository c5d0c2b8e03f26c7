package press.dateline.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BareMachineTests {

	@TempDir
	Path home;

	@Test
	void drawsWhereThereIsNoFontAndScalesWithoutTheNativeLibrary() throws IOException, InterruptedException {
		Path fonts = Files.writeString(this.home.resolve("fonts.conf"), "<fontconfig></fontconfig>");

		// The JDK remembers the fonts that it saw in the home folder.
		Process process = process("-Duser.home=" + this.home, "-Dcom.luciad.imageio.webp.tmpdir=" + fonts, fonts);

		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		assertThat(said.lines()).contains("card 1200", "jpeg image/jpeg", "png image/png", "webp 320 image/webp");
	}

	@Test
	void tellsEachTimeWhatKeepsItFromDrawing() throws IOException, InterruptedException {
		Path fonts = Files.writeString(this.home.resolve("fonts.conf"), "<fontconfig></fontconfig>");

		Process process = process("-Duser.home=" + this.home, "-Djava.io.tmpdir=" + this.home.resolve("none"), fonts,
				"failing");

		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		assertThat(said.lines().filter((line) -> line.contains("cannot be read")).toList()).hasSize(2);
	}

	@Test
	void triesOnceWhatNeedsMoreMemoryThanThereIs() throws IOException, InterruptedException {
		Path fonts = Files.writeString(this.home.resolve("fonts.conf"), "<fontconfig></fontconfig>");
		Path folder = this.home.resolve("pictures");
		String hash = "a1".repeat(32);
		new PictureFiles(folder).keep(hash, Samples.jpeg(4900, 3200));

		Process process = process("-Duser.home=" + this.home, "-Xmx32m", fonts, folder.toString(), hash);

		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		assertThat(said.lines().filter("scaled false"::equals)).as(said).hasSize(2);
		assertThat(said.lines().filter((line) -> line.contains("needs more memory"))).as(said).hasSize(1);
	}

	private Process process(String home, String other, Path fonts, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), home, other, "-cp",
						System.getProperty("java.class.path"), BareMachine.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("FONTCONFIG_FILE", fonts.toString());
		return builder.redirectErrorStream(true).start();
	}

}
