package press.dateline.command;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import press.dateline.newsroom.copy.Problem;

/**
 * How the report of a check is written.
 */
enum ReportFormat {

	/** A line for each problem, as compilers print theirs. */
	TEXT(ReportFormat::text),

	/** Workflow commands, which GitHub shows beside the lines of a change. */
	GITHUB(GithubReport::of),

	/** SARIF 2.1.0, which code scanners and editors read. */
	SARIF(SarifReport::of),

	/** The counts and the problems, for any program. */
	JSON(JsonReport::of);

	private final Function<Checked, String> writer;

	ReportFormat(Function<Checked, String> writer) {
		this.writer = writer;
	}

	/**
	 * Returns the format of a name.
	 * @throws UsageException where there is none
	 */
	static ReportFormat named(String name) {
		return Stream.of(values())
			.filter((format) -> format.word().equals(name))
			.findFirst()
			.orElseThrow(() -> new UsageException("Unknown format: " + name + ". Choose one of "
					+ Stream.of(values()).map(ReportFormat::word).collect(Collectors.joining(", ")) + "."));
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Writes a report. */
	String of(Checked checked) {
		return this.writer.apply(checked);
	}

	private static String text(Checked checked) {
		return Stream.concat(checked.report().problems().stream().map(Problem::toString), Stream.of(checked.counts()))
			.map((line) -> line + System.lineSeparator())
			.collect(Collectors.joining());
	}

}
