package press.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How quickly the search answers, and how large its index is. Questions are the first and
 * the last word of a headline, so that each finds some stories and ranks many.
 */
final class Searching {

	private static final int QUESTIONS = 200;

	private static final double MIB = 1024.0 * 1024.0;

	private final Table table = new Table("Search, one question after another", "stories", "by",
			"index complete after, s", "index, MiB", "questions", "ms (median)", "p99", "CPU ms", "a second",
			"mistyped, ms (median)");

	/** Asks a site whose folder has been read. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		while (!site.visitor().get("/search.json?q=lantern").shows("\"complete\":true")) {
			Thread.sleep(100);
		}
		double complete = site.process().age();
		Crawl.of(site.visitor(), site.process(), questions(stage, 1, ""), 1);
		Crawl asked = Crawl.of(site.visitor(), site.process(), questions(stage, 0, ""), 1);
		Crawl mistyped = Crawl.of(site.visitor(), site.process(), questions(stage, 0, "q").subList(0, QUESTIONS / 10),
				1);
		double median = asked.milliseconds().median();
		this.table.row(stage.stories(), stage.name(), complete, size(stage.data().resolve("search")) / MIB, QUESTIONS,
				median, asked.milliseconds().below(99), asked.cpuMilliseconds(), 1000 / median,
				mistyped.milliseconds().median());
	}

	private static List<String> questions(Stage stage, int odd, String slip) {
		int pairs = stage.stories() / 2;
		return IntStream.range(0, QUESTIONS).mapToObj((number) -> {
			String title = stage.newsroom().story((int) ((long) number * pairs / QUESTIONS) * 2 + odd).title();
			String[] words = title.split(" ");
			return "/search?q="
					+ URLEncoder.encode(words[0] + " " + words[words.length - 1] + slip, StandardCharsets.UTF_8);
		}).toList();
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(Searching::bytes).sum();
		}
	}

	private static long bytes(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Table table() {
		return this.table;
	}

}
