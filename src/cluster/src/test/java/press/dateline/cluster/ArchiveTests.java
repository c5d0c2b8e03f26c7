package press.dateline.cluster;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What the archive promises, on PostgreSQL: its own tests, as Maven runs them on H2. */
@ExtendWith(ClusterExtension.class)
class ArchiveTests {

	@Test
	void keepsItsPromisesOnPostgres(Database database) throws Exception {
		Process maven = new ProcessBuilder("../../mvnw", "-B", "-ntp", "-f", "../../pom.xml", "test",
				"-Dtest=press.dateline.article.*Tests", "-Ddateline.test.store=" + database.create("archive"))
			.redirectErrorStream(true)
			.start();
		String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(maven.waitFor()).as(output).isZero();
		assertThat(output).containsPattern("Tests run: \\d{3,}, Failures: 0, Errors: 0");
	}

}
