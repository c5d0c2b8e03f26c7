package press.dateline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Copy read and pages made without a server, by JMH in a process of its own with the
 * classes of the jar.
 */
final class Inside {

	private static final Duration LONGEST = Duration.ofMinutes(20);

	private static final List<String> QUICK = List.of("-wi", "1", "-w", "1", "-i", "2", "-r", "1");

	private static final List<String> FULL = List.of("-wi", "5", "-w", "5", "-i", "5", "-r", "5");

	private final Table table = new Table("From inside (JMH, one thread)", "by", "what", "µs", "±",
			"one thread a second", "KiB allocated");

	/** Measures with the stories of a newsroom, which the site reads before it opens. */
	void measure(Stage stage) throws IOException, InterruptedException {
		Path unpacked = stage.launch().prepared().folder();
		run(stage, "maven", List.of("../../mvnw", "-q", "-B", "-ntp", "-f", "jmh/pom.xml",
				"-Ddateline.unpacked=" + unpacked, "process-classes"));
		String classPath = String.join(File.pathSeparator, "target/jmh/classes", "target/jmh/lib/*",
				unpacked.resolve("dateline.jar").toString(), unpacked.resolve("lib") + "/*");
		Path results = stage.folder().resolve("jmh.csv");
		String article = stage.newsroom().story(stage.stories() - 1).address();
		List<String> command = new ArrayList<>(
				List.of(stage.launch().jdk().java(), "-cp", classPath, "org.openjdk.jmh.Main", "-f", "1", "-t", "1",
						"-foe", "true", "-prof", "gc", "-p", "content=" + stage.newsroom().folder(), "-p",
						"page=" + article + ",/", "-rf", "csv", "-rff", results.toString()));
		command.addAll((stage.pace() == Pace.QUICK) ? QUICK : FULL);
		run(stage, "jmh", command);
		Score.parse(Files.readAllLines(results)).forEach((score) -> row(stage, score));
	}

	private static void run(Stage stage, String name, List<String> command) throws IOException, InterruptedException {
		try (Child child = Child.start(stage.folder().resolve(name + ".log"), command)) {
			child.finish(LONGEST);
		}
	}

	private void row(Stage stage, Score score) {
		this.table.row(stage.name(), score.name(), score.microseconds(), score.error(), 1e6 / score.microseconds(),
				score.allocated() / 1024);
	}

	Table table() {
		return this.table;
	}

}
