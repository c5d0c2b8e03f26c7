package press.dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a page costs that is not in memory, beside the same page in memory and in nginx.
 */
final class ColdPages {

	// Hits are so cheap that the kernel's hundredths of a second need many of them.
	private static final int HITS = 10;

	private final Table table = new Table("Pages that are not in memory, one after another", "stories", "by", "page",
			"pages", "cold, ms (median)", "p99", "cold, CPU ms", "hit, ms (median)", "hit, CPU ms",
			"nginx, ms (median)", "nginx, CPU ms", "cold ÷ hit, time", "cold ÷ hit, CPU", "cold ÷ nginx, time");

	/** Asks a site that has answered nothing yet. */
	void measure(Stage stage, Site site, boolean nginx) throws IOException, InterruptedException {
		measure(stage, site, "article", Story::address, nginx);
		measure(stage, site, "day", (story) -> story.address().substring(0, 11), nginx);
	}

	private void measure(Stage stage, Site site, String kind, Function<Story, String> address, boolean nginx)
			throws IOException, InterruptedException {
		int warmUp = Math.min(stage.pace().coldWarmUp(), stage.stories() / 2);
		Crawl.of(site.visitor(), site.process(), paths(stage, 1, warmUp, address), 1);
		List<String> paths = paths(stage, 0, Math.min(stage.pace().coldPages(), stage.stories() / 2), address);
		Crawl cold = Crawl.of(site.visitor(), site.process(), paths, 1);
		Crawl hit = Crawl.of(site.visitor(), site.process(), paths, HITS);
		Crawl file = nginx ? nginx(stage, site, kind, paths) : new Crawl(unknown(), Double.NaN);
		double median = cold.milliseconds().median();
		this.table.row(stage.stories(), stage.name(), kind, paths.size(), median, cold.milliseconds().below(99),
				cold.cpuMilliseconds(), hit.milliseconds().median(), hit.cpuMilliseconds(),
				file.milliseconds().median(), file.cpuMilliseconds(), Ratio.of(median, hit.milliseconds().median()),
				Ratio.of(cold.cpuMilliseconds(), hit.cpuMilliseconds()),
				Ratio.of(median, file.milliseconds().median()));
	}

	// Spread over all years; odd and even stories, so that no page is in two lists.
	private static List<String> paths(Stage stage, int odd, int count, Function<Story, String> address) {
		int pairs = stage.stories() / 2;
		return IntStream.range(0, count)
			.mapToObj((number) -> stage.newsroom().story((int) ((long) number * pairs / count) * 2 + odd))
			.map(address)
			.distinct()
			.toList();
	}

	private static Crawl nginx(Stage stage, Site site, String kind, List<String> paths)
			throws IOException, InterruptedException {
		try (Nginx nginx = Nginx.beside(site.visitor(), stage.folder().resolve("nginx-" + kind), paths)) {
			Crawl.of(nginx.visitor(), nginx.process(), paths, 1);
			return Crawl.of(nginx.visitor(), nginx.process(), paths, HITS);
		}
	}

	private static Samples unknown() {
		Samples unknown = new Samples();
		unknown.add(Double.NaN);
		return unknown;
	}

	Table table() {
		return this.table;
	}

}
