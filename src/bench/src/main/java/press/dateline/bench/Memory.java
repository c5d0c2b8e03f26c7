package press.dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much memory the site keeps for itself after many pages were read.
 */
final class Memory {

	private final Table table = new Table("Memory after many pages", "stories", "by", "options", "stories read",
			"RssAnon, MiB", "at most, MiB");

	/** Reads many stories, then looks. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		int count = Math.min(stage.pace().crawl(), stage.stories());
		List<String> paths = IntStream.range(0, count)
			.mapToObj((number) -> stage.newsroom().story((int) ((long) number * stage.stories() / count)).address())
			.toList();
		Crawl.of(site.visitor(), site.process(), paths, 1);
		this.table.row(stage.stories(), stage.name(), String.join(" ", stage.launch().options()), count,
				site.process().usage().anonymousMiB(), site.process().peak().anonymousMiB());
	}

	Table table() {
		return this.table;
	}

}
