package press.dateline.bench;

import java.io.IOException;
import java.util.List;

/**
 * What it took to ask for pages, one after another.
 *
 * @param milliseconds of each page, as the visitor saw them
 * @param cpuMilliseconds of the server, for a page in the mean
 */
record Crawl(Samples milliseconds, double cpuMilliseconds) {

	/**
	 * Asks for pages.
	 * @param times how often for all of them
	 */
	static Crawl of(Visitor visitor, Child server, List<String> paths, int times)
			throws IOException, InterruptedException {
		double before = server.usage().cpuSeconds();
		Samples milliseconds = new Samples();
		for (int time = 0; time < times; time++) {
			for (String path : paths) {
				milliseconds.add(visitor.demand(path, "Accept-Encoding", "gzip").seconds() * 1000);
			}
		}
		double used = server.usage().cpuSeconds() - before;
		return new Crawl(milliseconds, used * 1000 / milliseconds.count());
	}

}
