package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the built site and prints the results.
 */
public final class Bench {

	// What is measured from inside does not depend on how many there are.
	private static final int FEW = 1000;

	private static final String HASTE = "measured in haste, to see that everything works\n";

	private final Options options;

	private final Path work = Path.of("target", "work").toAbsolutePath();

	private final Machine machine = new Machine();

	private final Ingest ingest = new Ingest();

	private final Restart restart = new Restart();

	private final ColdPages cold = new ColdPages();

	private final Depth depth = new Depth();

	private final Requests requests = new Requests();

	private final DropToLive drops = new DropToLive();

	private final Searching searching = new Searching();

	private final Memory memory = new Memory();

	private final Inside inside = new Inside();

	private Bench(Options options) {
		this.options = options;
	}

	/**
	 * Measures what the command line asks for, in the folder of this project.
	 * @param args see {@link Options#USAGE}
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		Options options;
		try {
			options = Options.parse(List.of(args), System.getenv());
		}
		catch (IllegalArgumentException ex) {
			System.err.println(ex.getMessage() + "\n\n" + Options.USAGE);
			System.exit(2);
			return;
		}
		new Bench(options).run();
	}

	private void run() throws IOException, InterruptedException {
		try {
			for (int stories : this.options.stories()) {
				System.err.println(stories + " stories");
				measure(newsroom(stories));
			}
			if (wants(Measure.JMH)) {
				inside(newsroom(FEW));
			}
		}
		finally {
			// Hours of results are not lost because the last one failed.
			String results = results();
			Path file = Files.writeString(Path.of("target", "results.md"), results);
			System.out.println(results);
			System.err.println("These tables are in src/bench/" + file);
		}
	}

	private Newsroom newsroom(int stories) throws IOException {
		return new Newsroom(this.work.resolve("content-" + stories), stories).write();
	}

	private void inside(Newsroom newsroom) throws IOException, InterruptedException {
		for (Jdk jdk : this.options.jdks().values()) {
			this.inside.measure(stage(newsroom, jdk));
		}
	}

	private Stage stage(Newsroom newsroom, Jdk jdk) throws IOException, InterruptedException {
		Prepared prepared = Prepared.of(this.options.jar(), jdk, emptied(this.work.resolve("prepared")));
		Site.Launch launch = new Site.Launch(prepared, jdk, this.options.optionsOf(jdk));
		return new Stage(newsroom, launch, this.options.pace(), emptied(this.work.resolve("site")));
	}

	private void measure(Newsroom newsroom) throws IOException, InterruptedException {
		besideHugo(newsroom);
		for (Jdk jdk : this.options.jdks().values()) {
			measure(newsroom, jdk);
		}
	}

	private void besideHugo(Newsroom newsroom) throws IOException, InterruptedException {
		if (!this.machine.has("hugo")) {
			return;
		}
		Hugo hugo = new Hugo(emptied(this.work.resolve("hugo")), newsroom.folder());
		if (wants(Measure.INGEST)) {
			this.ingest.build(newsroom, hugo);
		}
		if (wants(Measure.DROP)) {
			try (Hugo.Server server = hugo.serve()) {
				this.drops.measure(newsroom, this.options.pace(), server);
			}
		}
	}

	private void measure(Newsroom newsroom, Jdk jdk) throws IOException, InterruptedException {
		if (EnumSet.of(Measure.JMH).containsAll(this.options.measures())) {
			return;
		}
		Stage stage = stage(newsroom, jdk);
		try (Site site = Site.start(stage.launch(), newsroom.folder(), stage.data())) {
			if (wants(Measure.INGEST)) {
				this.ingest.read(stage, site);
			}
			else {
				site.awaitReady();
			}
		}
		if (wants(Measure.RESTART)) {
			this.restart.measure(stage);
		}
		if (wants(Measure.SEARCH)) {
			this.searching.index(stage);
		}
		// Started again, so that nothing is in memory.
		try (Site site = Site.start(stage.launch(), newsroom.folder(), stage.data())) {
			site.awaitReady();
			serve(stage, site);
		}
	}

	private void serve(Stage stage, Site site) throws IOException, InterruptedException {
		if (wants(Measure.COLD)) {
			this.cold.measure(stage, site, this.machine.has("nginx"));
		}
		if (wants(Measure.DEPTH)) {
			this.depth.measure(stage, site);
		}
		if (wants(Measure.REQUESTS) && this.machine.has("nginx") && this.machine.has("wrk")) {
			this.requests.measure(stage, site);
		}
		if (wants(Measure.DROP)) {
			this.drops.measure(stage, site);
		}
		if (wants(Measure.SEARCH)) {
			this.searching.measure(stage, site);
		}
		if (wants(Measure.MEMORY)) {
			this.memory.measure(stage, site);
		}
	}

	private boolean wants(Measure measure) {
		return this.options.measures().contains(measure);
	}

	private String results() throws IOException, InterruptedException {
		List<Table> tables = new ArrayList<>(List.of(this.ingest.table(), this.restart.table(), this.requests.table(),
				this.cold.table(), this.depth.table(), this.drops.table()));
		tables.addAll(this.searching.tables());
		tables.addAll(List.of(this.memory.table(), this.inside.table()));
		return this.machine.told(javas()) + (this.options.quick() ? "- " + HASTE : "") + "\n"
				+ tables.stream()
					.filter((table) -> !table.isEmpty())
					.map(Table::toString)
					.collect(Collectors.joining("\n"));
	}

	private List<String> javas() {
		return this.options.jdks()
			.values()
			.stream()
			.map((jdk) -> jdk + " with " + String.join(" ", this.options.optionsOf(jdk)))
			.toList();
	}

	private static Path emptied(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		return Files.createDirectories(folder);
	}

}
