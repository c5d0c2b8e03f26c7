package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a server for one page as often as it answers: one thread, 32 connections.
 *
 * @param log where its output goes
 */
record Wrk(Path log) {

	/**
	 * Asks for some time.
	 * @param headers each as {@code Name: value}
	 * @throws IllegalStateException where an answer was an error
	 */
	Load run(String url, int seconds, List<String> headers) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("wrk", "-t1", "-c32", "-d" + seconds + "s", "--timeout", "10s", "--latency"));
		headers.forEach((header) -> command.addAll(List.of("-H", header)));
		command.add(url);
		try (Child wrk = Child.start(this.log, command)) {
			return Load.parse(wrk.finish(Duration.ofSeconds(seconds + 120)));
		}
	}

}
