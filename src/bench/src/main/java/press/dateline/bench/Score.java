package press.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What JMH found for one benchmark.
 *
 * @param name its class, method, and the page where it is about one
 * @param microseconds the mean of one call
 * @param error half of the interval that holds the mean with 99.9 % confidence; not a
 * number where there were too few
 * @param allocated bytes that one call allocates
 */
record Score(String name, double microseconds, double error, double allocated) {

	private static final String ALLOCATED = "gc.alloc.rate.norm";

	/** Reads the lines of a result in CSV, with the figures of the profiler of memory. */
	static List<Score> parse(List<String> lines) {
		List<String> columns = cells(lines.get(0));
		Map<String, Score> scores = new LinkedHashMap<>();
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = cells(line);
			String benchmark = cells.get(columns.indexOf("Benchmark"));
			String page = cells.get(columns.indexOf("Param: page"));
			String name = name(benchmark, page);
			double figure = Double.parseDouble(cells.get(columns.indexOf("Score")));
			if (!benchmark.contains(":")) {
				double error = Double.parseDouble(cells.get(columns.indexOf("Score Error (99.9%)")));
				scores.put(name, new Score(name, figure, error, Double.NaN));
			}
			else if (benchmark.endsWith(ALLOCATED)) {
				scores.computeIfPresent(name, (same, score) -> score.allocating(figure));
			}
		}
		return new ArrayList<>(scores.values());
	}

	private static String name(String benchmark, String page) {
		String method = benchmark.replaceAll(":.*", "");
		String ownClass = method.substring(0, method.lastIndexOf('.'));
		String name = ownClass.substring(ownClass.lastIndexOf('.') + 1);
		return page.isEmpty() ? name : name + ", " + (page.equals("/") ? "front page" : "article");
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split(",", -1)).map((cell) -> cell.replace("\"", "")).toList();
	}

	private Score allocating(double bytes) {
		return new Score(this.name, this.microseconds, this.error, bytes);
	}

}
