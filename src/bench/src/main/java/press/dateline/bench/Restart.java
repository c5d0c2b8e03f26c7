package press.dateline.bench;

import java.io.IOException;

/**
 * How long the site takes to come back with nothing changed.
 */
final class Restart {

	private final Table table = new Table("Restart, nothing changed", "stories", "by", "starts",
			"first page after, s (median)", "worst", "folder compared after, s (median)", "CPU seconds until then");

	/** Starts the site several times. */
	void measure(Stage stage) throws IOException, InterruptedException {
		Samples first = new Samples();
		Samples ready = new Samples();
		Samples cpu = new Samples();
		for (int start = 0; start < stage.pace().restarts(); start++) {
			try (Site site = Site.start(stage.launch(), stage.newsroom().folder(), stage.data())) {
				first.add(site.awaitFirstPage());
				ready.add(site.awaitReady());
				cpu.add(site.process().usage().cpuSeconds());
			}
		}
		this.table.row(stage.stories(), stage.name(), first.count(), first.median(), first.worst(), ready.median(),
				cpu.median());
	}

	Table table() {
		return this.table;
	}

}
