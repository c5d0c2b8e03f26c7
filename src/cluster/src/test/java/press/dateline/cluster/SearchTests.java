package press.dateline.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the search promises, in a real OpenSearch. */
@ExtendWith(SearchClusterExtension.class)
class SearchTests {

	@TempDir
	static Path folder;

	@Test
	void keepsItsPromisesInACluster(SearchCluster cluster) throws Exception {
		Process maven = new ProcessBuilder("../../mvnw", "-B", "-ntp", "-f", "../../pom.xml", "test",
				"-Dtest=RelevanceTests,SearchPagesTests", "-Ddateline.search.cluster=" + cluster.url())
			.redirectErrorStream(true)
			.start();
		String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(maven.waitFor()).as(output).isZero();
		assertThat(output).containsPattern("Tests run: \\d{2,}, Failures: 0, Errors: 0");
		output.lines().filter((line) -> line.contains("mean reciprocal rank")).forEach(System.out::println);
	}

	@Test
	void isMissedKindlyAndCatchesUp(SearchCluster cluster) throws IOException {
		Path content = Files.createDirectory(folder.resolve("content"));
		file(content, "one", "Cloves of Zanzibar");
		Node node = Node.start(List.of("--dateline.content=" + content, "--dateline.data=" + folder.resolve("data"),
				"--dateline.search.cluster=" + cluster.url(), "--dateline.search.name=resting"));
		try {
			node.awaitStart();
			Patience.until("a story is found", () -> node.text("/search?q=cloves").contains("1 story"), node::log);

			cluster.stop();
			file(content, "two", "More cloves");
			Patience.until("the story is live", () -> node.text("/2026/01/17").contains("More cloves"), node::log);
			assertThat(node.get("/search?q=cloves").statusCode()).isEqualTo(200);
			assertThat(node.text("/search?q=cloves")).contains("The search is resting");
			assertThat(node.get("/search.json?q=cloves").statusCode()).isEqualTo(503);

			cluster.start();
			Patience.until("both are found", () -> node.text("/search?q=cloves").contains("2 stories"), node::log);
		}
		finally {
			node.kill();
		}
	}

	private static void file(Path content, String name, String title) throws IOException {
		Files.writeString(content.resolve(name + ".md"),
				"---\ntitle: %s\ndate: 2026-01-17\n---\nThe text.\n".formatted(title));
	}

}
