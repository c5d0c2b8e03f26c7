package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process and its children have used, as the kernel of Linux tells.
 *
 * @param cpuSeconds user and system time since their start, to the hundredth
 * @param anonymousMiB the memory of their own that is in RAM now (RssAnon)
 */
record Usage(double cpuSeconds, double anonymousMiB) {

	static final Usage NONE = new Usage(0, 0);

	// USER_HZ, which Linux fixes for what it tells programs.
	private static final double TICKS_PER_SECOND = 100;

	/** Returns what has been used by a process, or nothing where it has ended. */
	static Usage of(ProcessHandle process) {
		return Stream.concat(Stream.of(process), process.descendants())
			.map((each) -> of(Path.of("/proc", Long.toString(each.pid()))))
			.reduce(NONE, Usage::plus);
	}

	private static Usage of(Path process) {
		try {
			return new Usage(cpu(Files.readString(process.resolve("stat"))),
					anonymous(Files.readAllLines(process.resolve("status"))));
		}
		catch (IOException ex) {
			// It has ended meanwhile.
			return NONE;
		}
	}

	/** Reads a line of {@code /proc/PID/stat}. */
	static double cpu(String stat) {
		// The name in brackets may hold blanks and brackets itself.
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
	}

	/** Reads the lines of {@code /proc/PID/status}. */
	static double anonymous(List<String> status) {
		return status.stream()
			.filter((line) -> line.startsWith("RssAnon:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.sum() / 1024.0;
	}

	private Usage plus(Usage other) {
		return new Usage(this.cpuSeconds + other.cpuSeconds, this.anonymousMiB + other.anonymousMiB);
	}

	/** Returns the larger of each. */
	Usage peak(Usage other) {
		return new Usage(Math.max(this.cpuSeconds, other.cpuSeconds), Math.max(this.anonymousMiB, other.anonymousMiB));
	}

}
