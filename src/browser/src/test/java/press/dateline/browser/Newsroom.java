package press.dateline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A content folder with the shipped stories, the stories of these tests, and a month that
 * is full enough for its lists to have pages.
 *
 * @param folder what holds both folders
 */
record Newsroom(Path folder) implements AutoCloseable {

	/** The file that is taken back while the site runs. */
	static final String TAKEN_BACK = "proof/taken-back.md";

	private static final Path SHIPPED = Path.of("../../content");

	private static final Path OWN = Path.of("src/test/resources/content");

	private static final LocalDate BUSIEST = LocalDate.of(2026, 2, 10);

	// The front page tells of the last fourteen days, whenever they are.
	private static final List<Integer> RECENT = List.of(1, 2, 4, 8);

	private static final List<Integer> STORIES = List.of(25, 8, 4, 2, 1, 1, 1, 1, 1, 1);

	/** Makes a folder that has never been read. */
	static Newsroom create() throws IOException {
		Newsroom newsroom = new Newsroom(Files.createTempDirectory("dateline-browser"));
		copy(SHIPPED, newsroom.content());
		copy(OWN, newsroom.content());
		for (Map.Entry<LocalDate, Integer> day : days().entrySet()) {
			for (int number = 1; number <= day.getValue(); number++) {
				newsroom.file(day.getKey(), number);
			}
		}
		return newsroom;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static Map<LocalDate, Integer> days() {
		Map<LocalDate, Integer> days = new TreeMap<>();
		RECENT.forEach((count) -> days.put(LocalDate.now(ZoneOffset.UTC).minusDays(days.size() + 1), count));
		int recent = days.size();
		STORIES.forEach((count) -> days.put(BUSIEST.plusDays(days.size() - recent), count));
		return days;
	}

	private void file(LocalDate day, int number) throws IOException {
		String name = day + "-log-" + number + ".md";
		Files.writeString(Files.createDirectories(content().resolve("log")).resolve(name), """
				---
				title: The keeper’s log, sheet %d
				standfirst: Wind, weather and the hours of the lamp.
				date: %s
				region: Iceland
				topics: [Lighthouses]
				byline: Harbour desk
				---

				The lamp was lit at dusk and put out at dawn.
				""".formatted(number, day));
	}

	Path content() {
		return this.folder.resolve("content");
	}

	Path data() {
		return this.folder.resolve("data");
	}

	/** Deletes the file whose address then says that it is gone. */
	void takeBack() throws IOException {
		Files.delete(content().resolve(TAKEN_BACK));
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
