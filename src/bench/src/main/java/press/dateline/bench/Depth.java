package press.dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the last pages of the longest list cost beside its first, none of them in memory.
 */
final class Depth {

	// Every place is in the world.
	private static final String LIST = "/regions/world";

	private static final int PAGE_SIZE = 20;

	private static final int PAGES = 10;

	private static final int DEEPEST = 5000;

	private final Table table = new Table("Pages of a long list that are not in memory", "stories", "by", "first pages",
			"ms (median)", "CPU ms", "last pages", "ms (median)", "CPU ms", "last ÷ first, time", "last ÷ first, CPU");

	/** Asks a site that has not answered with any page of the list. */
	void measure(Stage stage, Site site) throws IOException, InterruptedException {
		int last = Math.min(DEEPEST, stage.stories() / PAGE_SIZE);
		Crawl.of(site.visitor(), site.process(), pages(last / 2), 1);
		Crawl first = Crawl.of(site.visitor(), site.process(), pages(2), 1);
		Crawl deep = Crawl.of(site.visitor(), site.process(), pages(last - PAGES + 1), 1);
		this.table.row(stage.stories(), stage.name(), "2–" + (PAGES + 1), first.milliseconds().median(),
				first.cpuMilliseconds(), (last - PAGES + 1) + "–" + last, deep.milliseconds().median(),
				deep.cpuMilliseconds(), Ratio.of(deep.milliseconds().median(), first.milliseconds().median()),
				Ratio.of(deep.cpuMilliseconds(), first.cpuMilliseconds()));
	}

	private static List<String> pages(int from) {
		return IntStream.range(from, from + PAGES).mapToObj((page) -> LIST + "?page=" + page).toList();
	}

	Table table() {
		return this.table;
	}

}
