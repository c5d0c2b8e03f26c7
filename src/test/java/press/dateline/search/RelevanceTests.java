package press.dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the shipped stories are found: for each question of {@code relevance.tsv} the
 * stories that should come first, as the ends of their addresses.
 */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RelevanceTests {

	private static final int FIRST = 10;

	private static final int LONGEST_WAIT = 30;

	@TempDir
	static Path temporary;

	@Autowired
	Search search;

	@DynamicPropertySource
	static void startWithTheShippedStories(DynamicPropertyRegistry properties) {
		properties.add("dateline.content", () -> Path.of("content").toAbsolutePath().toString());
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	private record Judged(String question, List<String> wanted, List<String> found) {

		double reciprocalRank() {
			for (int rank = 0; rank < this.found.size(); rank++) {
				if (isWanted(this.found.get(rank))) {
					return 1.0 / (rank + 1);
				}
			}
			return 0;
		}

		double recall() {
			return this.wanted.stream()
				.filter((end) -> this.found.stream().anyMatch((path) -> path.endsWith(end)))
				.count() / (double) this.wanted.size();
		}

		private boolean isWanted(String path) {
			return this.wanted.stream().anyMatch(path::endsWith);
		}

	}

	@Test
	void findsFirstWhatWasMeant() throws IOException {
		List<Judged> judged = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of("src/test/resources/relevance.tsv"))) {
			String[] parts = line.split("\t");
			judged.add(new Judged(parts[0], List.of(parts[1].split(" ")), ask(parts[0])));
		}

		double rank = judged.stream().mapToDouble(Judged::reciprocalRank).average().orElseThrow();
		double recall = judged.stream().mapToDouble(Judged::recall).average().orElseThrow();
		System.out.printf("%d questions: mean reciprocal rank %.3f, recall among the first %d %.3f%n", judged.size(),
				rank, FIRST, recall);
		List<Judged> missed = judged.stream().filter((one) -> one.reciprocalRank() < 1).toList();
		missed.forEach((one) -> System.out.println("not first: " + one));
		assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
		assertThat(rank).as("mean reciprocal rank, not first: %s", missed).isGreaterThanOrEqualTo(0.85);
	}

	private List<String> ask(String question) {
		Query query = new Query(Question.of(question), Map.of(), null, null, false);
		// Each question waits for the index; one in a cluster takes longer to be made.
		return Stream.generate(() -> this.search.answer(query, false, 0, FIRST))
			.limit(LONGEST_WAIT)
			.flatMap(Optional::stream)
			.filter(Answer::complete)
			.findFirst()
			.orElseThrow()
			.hits()
			.stream()
			.map((hit) -> hit.story().path())
			.toList();
	}

}
