package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OptionsTests {

	@TempDir
	Path folder;

	private Path jar;

	@BeforeEach
	void build() throws IOException {
		this.jar = Files.createFile(this.folder.resolve("site.jar"));
	}

	@Test
	void asksForEverythingUnlessToldOtherwise() throws IOException {
		Options options = parse();

		assertThat(options.stories()).containsExactly(10_000);
		assertThat(options.measures()).containsExactly(Measure.values());
		assertThat(options.pace()).isEqualTo(Pace.FULL);
	}

	@Test
	void isSmallWhereItIsQuick() throws IOException {
		Options options = parse("--quick", "--only", "ingest,JMH");

		assertThat(options.stories()).containsExactly(1000);
		assertThat(options.measures()).containsExactly(Measure.INGEST, Measure.JMH);
		assertThat(options.pace()).isEqualTo(Pace.QUICK);
	}

	@Test
	void knowsTheJavasOfTheEnvironmentAndOfTheCommandLine() throws IOException {
		java("twenty-one", "21.0.2");
		Path newer = java("newer", "25.0.3");

		Options options = parse("--jdk", "21,25=" + newer);

		assertThat(options.jdks()).containsOnlyKeys(21, 25);
		assertThat(options.jdks().get(25)).hasToString("25.0.3 Ink and Paper");
	}

	@Test
	void addsTheOptionsOfOneJavaToThoseOfAll() throws IOException {
		Jdk newer = Jdk.at(java("newer", "25.0.3")).orElseThrow();

		Options options = parse("--java-options", "-Xmx256m -Xss512k", "--java-options-25", "-XX:AOTCache=a.aot");

		assertThat(options.optionsOf(newer)).containsExactly("-Xmx256m", "-Xss512k", "-XX:AOTCache=a.aot");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--stories 5", "--stories many", "--jdk 99", "--only tea", "--tea yes", "--stories" })
	void refusesWhatCannotBeMeant(String words) {
		assertThatIllegalArgumentException().isThrownBy(() -> parse(words.split(" ")));
	}

	private Options parse(String... words) throws IOException {
		List<String> all = new ArrayList<>(List.of("--jar", this.jar.toString()));
		all.addAll(List.of(words));
		return Options.parse(all, Map.of("JAVA_HOME_21_X64", this.folder.resolve("twenty-one").toString()));
	}

	private Path java(String name, String version) throws IOException {
		Path home = this.folder.resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true);
		Files.writeString(home.resolve("release"), """
				IMPLEMENTOR="Ink and Paper"
				JAVA_VERSION="%s"
				""".formatted(version));
		return home;
	}

}
