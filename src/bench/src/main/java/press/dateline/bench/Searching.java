package press.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How quickly the search answers, and how quickly its index is made and how large it is.
 * One kind of question is two words of a headline, which nearly every story of the bench
 * has somewhere, so that each ranks and counts almost all of them; another is a headline
 * in quotation marks, which one story has; the last is two words of which one has a
 * letter too many.
 */
final class Searching {

	private static final int QUESTIONS = 200;

	private static final int FEW = 40;

	private static final int READERS = 4;

	private static final double MIB = 1024.0 * 1024.0;

	private final Table index = new Table("Index of the search, made anew", "stories", "by", "seconds", "stories/s",
			"MiB", "× its stories' files");

	private final Table questions = new Table("Search", "stories", "by", "questions", "how many", "ms (median)", "p99",
			"CPU ms", "a second, one reader", "a second, " + READERS + " readers");

	/**
	 * Has the index made by a site that reads nothing else, because all was read before.
	 */
	void index(Stage stage) throws IOException, InterruptedException {
		Path folder = stage.data().resolve("search");
		remove(folder);
		double seconds;
		try (Site site = Site.start(stage.launch(), stage.newsroom().folder(), stage.data())) {
			double before = site.awaitFirstPage();
			awaitComplete(site);
			seconds = site.process().age() - before;
		}
		double size = size(folder);
		this.index.row(stage.stories(), stage.name(), seconds, stage.stories() / seconds, size / MIB,
				size / size(stage.newsroom().folder()));
	}

	/** Asks a site whose folder has been read. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		awaitComplete(site);
		Crawl.of(site.visitor(), site.process(), questions(stage, 1, QUESTIONS, Searching::twoWords), 1);
		ask(stage, site, "two words that most stories have", questions(stage, 0, QUESTIONS, Searching::twoWords));
		ask(stage, site, "a headline in quotation marks", questions(stage, 0, QUESTIONS, (title) -> '"' + title + '"'));
		ask(stage, site, "two words, one mistyped", questions(stage, 0, FEW, (title) -> twoWords(title) + "q"));
	}

	private static void awaitComplete(Site site) throws IOException, InterruptedException {
		while (!site.visitor().get("/search.json?q=lantern").shows("\"complete\":true")) {
			Thread.sleep(100);
		}
	}

	private void ask(Stage stage, Site site, String kind, List<String> paths) throws IOException, InterruptedException {
		Crawl one = Crawl.of(site.visitor(), site.process(), paths, 1);
		long begun = System.nanoTime();
		askTogether(site, paths);
		double seconds = (System.nanoTime() - begun) / 1e9;
		double median = one.milliseconds().median();
		this.questions.row(stage.stories(), stage.name(), kind, paths.size(), median, one.milliseconds().below(99),
				one.cpuMilliseconds(), 1000 / median, paths.size() / seconds);
	}

	private static void askTogether(Site site, List<String> paths) throws InterruptedException {
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<Answer>> answers = new ArrayList<>();
			for (String path : paths) {
				answers.add(readers.submit(() -> site.visitor().demand(path, "Accept-Encoding", "gzip")));
			}
			for (Future<Answer> answer : answers) {
				answer.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		finally {
			readers.shutdown();
		}
	}

	private static List<String> questions(Stage stage, int odd, int count, UnaryOperator<String> question) {
		int pairs = stage.stories() / 2;
		return IntStream.range(0, count).mapToObj((number) -> {
			String title = stage.newsroom().story((int) ((long) number * pairs / count) * 2 + odd).title();
			return "/search?q=" + URLEncoder.encode(question.apply(title), StandardCharsets.UTF_8);
		}).toList();
	}

	private static String twoWords(String title) {
		String[] words = title.split(" ");
		return words[0] + " " + words[words.length - 1];
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
	}

	private static double size(Path folder) throws IOException {
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

	List<Table> tables() {
		return List.of(this.index, this.questions);
	}

}
