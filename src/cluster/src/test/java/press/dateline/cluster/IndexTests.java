package press.dateline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the index of the search promises over the end of the process that writes it. */
class IndexTests {

	private static final int STORIES = 1500;

	private static final String MADE = "The index of the search was made";

	@TempDir
	static Path folder;

	private static Node node;

	@BeforeAll
	static void file() throws IOException {
		Path content = Files.createDirectory(folder.resolve("content"));
		for (int number = 1; number <= STORIES; number++) {
			Files.writeString(content.resolve("lamp-" + number + ".md"), """
					---
					title: Lamp %d
					date: 2026-01-17
					---
					%s
					""".formatted(number, "The keeper of the lamp went up at dusk. ".repeat(40)));
		}
		start();
		awaitAll();
	}

	private static void start() throws IOException {
		node = Node.start(List.of("--dateline.content=" + folder.resolve("content"),
				"--dateline.data=" + folder.resolve("data")));
		node.awaitStart();
	}

	private static void awaitAll() {
		Patience.until("every story is found", () -> found().contains("\"total\":" + STORIES + ",\"complete\":true"),
				() -> node.log());
	}

	private static String found() {
		return node.text("/search.json?q=lamp");
	}

	@AfterAll
	static void stop() {
		node.kill();
	}

	@Test
	void outlivesARestart() throws IOException {
		node.stop();

		start();
		awaitAll();

		assertThat(node.log()).doesNotContain(MADE);
	}

	@Test
	void losesAndDoublesNothingWhenItsWriterIsKilled() throws IOException {
		for (int round = 1; round <= 2; round++) {
			node.stop();
			remove(index());
			start();
			int stories = round * STORIES / 4;
			Patience.until("some stories are found", () -> size(index()) > stories * 100L, () -> node.log());
			node.kill();
			assertThat(node.log()).as("killed before the end").doesNotContain(MADE);

			start();
			awaitAll();
		}
	}

	private static Path index() {
		return folder.resolve("data/search");
	}

	private static long size(Path folder) {
		if (!Files.exists(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(Path::toFile).mapToLong((file) -> file.isFile() ? file.length() : 0).sum();
		}
		catch (UncheckedIOException | IOException ex) {
			// A file has gone while the others were counted.
			return 0;
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
