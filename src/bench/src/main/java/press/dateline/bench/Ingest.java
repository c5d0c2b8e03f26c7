package press.dateline.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import press.dateline.bench.Hugo.Built;

/**
 * How fast a folder is read that was never read before, beside Hugo building the same
 * folder.
 */
final class Ingest {

	private final Table table = new Table("First reading", "stories", "by", "stories/s", "× Hugo", "seconds",
			"by its own log", "CPU seconds", "RssAnon at most, MiB");

	private final Map<Integer, Built> hugos = new HashMap<>();

	/** Has Hugo build the folder. */
	void build(Newsroom newsroom, Hugo hugo) throws IOException, InterruptedException {
		Built built = hugo.build();
		this.hugos.put(newsroom.size(), built);
		this.table.row(newsroom.size(), "Hugo", newsroom.size() / built.seconds(), "", built.seconds(), "",
				built.usage().cpuSeconds(), built.usage().anonymousMiB());
	}

	/** Has a site read the folder, from its start on. */
	void read(Stage stage, Site site) throws IOException, InterruptedException {
		double seconds = site.awaitReady();
		double told = site.toldSeconds().orElse(Double.NaN);
		Built hugo = this.hugos.get(stage.stories());
		this.table.row(stage.stories(), stage.name(), stage.stories() / seconds,
				Ratio.of((hugo != null) ? hugo.seconds() : 0, seconds), seconds, told,
				site.process().usage().cpuSeconds(), site.process().peak().anonymousMiB());
	}

	Table table() {
		return this.table;
	}

}
