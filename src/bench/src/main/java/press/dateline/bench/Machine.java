package press.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the results were measured on.
 */
final class Machine {

	/** Returns whether a program can be run by its name. */
	boolean has(String program) {
		return Arrays.stream(System.getenv("PATH").split(":"))
			.anyMatch((place) -> Files.isExecutable(Path.of(place, program)));
	}

	/**
	 * Returns a list of the machine, the Javas, the programs and the date.
	 * @param jdks each Java with its options
	 */
	String told(Collection<String> jdks) throws IOException, InterruptedException {
		String programs = String.join(", ", said("nginx", "-v"), said("wrk", "-v"), said("hugo", "version"));
		return """
				- %s, %d processors, %s of memory, %s %s
				- Java %s
				- %s
				- %s, sources at %s
				""".formatted(find("/proc/cpuinfo", "model name"), Runtime.getRuntime().availableProcessors(),
				find("/proc/meminfo", "MemTotal"), System.getProperty("os.name"), System.getProperty("os.version"),
				String.join("; ", jdks), programs, LocalDate.now(ZoneOffset.UTC),
				said("git", "rev-parse", "--short", "HEAD"));
	}

	private static String find(String file, String name) throws IOException {
		Optional<String> line = Files.readAllLines(Path.of(file))
			.stream()
			.filter((each) -> each.startsWith(name))
			.findFirst();
		return line.map((each) -> each.substring(each.indexOf(':') + 1).strip()).orElse("?");
	}

	// wrk ends with 1 after it has told its version.
	private String said(String... command) throws IOException, InterruptedException {
		if (!has(command[0])) {
			return "no " + command[0];
		}
		Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said.lines().findFirst().orElse("?").replaceAll("( \\[epoll\\])? Copyright.*| BuildDate.*", "").strip();
	}

}
