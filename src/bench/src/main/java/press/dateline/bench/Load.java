package press.dateline.bench;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered within some time, as {@code wrk --latency} prints it.
 *
 * @param requests how many answers came
 * @param perSecond answers per second
 * @param median milliseconds that half of the answers took at most
 * @param slowest milliseconds that 99 of 100 answers took at most
 */
record Load(long requests, double perSecond, double median, double slowest) {

	private static final Pattern ERRORS = Pattern.compile("(Non-2xx or 3xx responses: \\d+|Socket errors: .*[1-9].*)");

	private static final Map<String, Double> MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);

	/**
	 * Reads what was printed.
	 * @throws IllegalStateException where it tells of errors, or is no such print
	 */
	static Load parse(String printed) {
		Matcher errors = ERRORS.matcher(printed);
		if (errors.find()) {
			throw new IllegalStateException("Not every answer was good: " + errors.group());
		}
		return new Load(Long.parseLong(find("(\\d+) requests in ", printed).group(1)),
				Double.parseDouble(find("Requests/sec:\\s+([\\d.]+)", printed).group(1)), latency("50", printed),
				latency("99", printed));
	}

	private static double latency(String percent, String printed) {
		Matcher line = find("\\s" + percent + "(?:\\.0+)?%\\s+([\\d.]+)(us|ms|s|m)\\s", printed);
		return Double.parseDouble(line.group(1)) * MILLISECONDS.get(line.group(2));
	}

	private static Matcher find(String pattern, String printed) {
		Matcher found = Pattern.compile(pattern).matcher(printed);
		if (!found.find()) {
			throw new IllegalStateException("wrk did not print " + pattern + ":\n" + printed);
		}
		return found;
	}

}
