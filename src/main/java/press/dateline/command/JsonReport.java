package press.dateline.command;

import java.util.List;
import java.util.Locale;

import press.dateline.newsroom.Inspection.Report;
import press.dateline.newsroom.copy.Problem.Severity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a report as JSON, as the README describes it: the counts and the problems.
 */
final class JsonReport {

	private JsonReport() {
	}

	static String of(Checked checked) {
		Report report = checked.report();
		List<Problem> problems = report.problems()
			.stream()
			.map((problem) -> new Problem(problem.path(), problem.line(), problem.column(), word(problem.severity()),
					problem.text()))
			.toList();
		return written(new Json(checked.folder().toString(), report.files(), report.published(), report.scheduled(),
				report.drafts(), report.held(), report.withdrawn(), report.expired(), report.count(Severity.ERROR),
				report.count(Severity.WARNING), problems));
	}

	/** Returns a severity as programs are told of it. */
	static String word(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

	/** Writes a record, with a line for each of its members. */
	static String written(Record json) {
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(json) + "\n";
	}

	private record Json(String folder, int files, int published, int scheduled, int drafts, int held, int withdrawn,
			int expired, long errors, long warnings, List<Problem> problems) {
	}

	private record Problem(String path, int line, int column, String severity, String text) {
	}

}
