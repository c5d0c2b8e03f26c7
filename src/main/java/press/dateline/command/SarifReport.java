package press.dateline.command;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;

/**
 * Writes a report as SARIF 2.1.0 (OASIS), with a rule for each severity.
 */
final class SarifReport {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
			+ "sarif-schema-2.1.0.json";

	// The root of the repository, as GitHub and editors know it.
	private static final String ROOT = "%SRCROOT%";

	private static final List<Rule> RULES = List.of(
			Rule.of("held", Severity.ERROR, "The file is held.",
					"The file is not published until this is mended; an earlier good version stays public."),
			Rule.of("flawed", Severity.WARNING, "The file has a flaw.",
					"The file is published all the same, and this should be mended."));

	private SarifReport() {
	}

	static String of(Checked checked) {
		List<Result> results = checked.report().problems().stream().map((problem) -> result(problem, checked)).toList();
		return JsonReport.written(new Log(SCHEMA, "2.1.0",
				List.of(new Run(new Tool(new Driver("Dateline", RULES)), "unicodeCodePoints", results))));
	}

	private static Result result(Problem problem, Checked checked) {
		int rule = (problem.severity() == Severity.ERROR) ? 0 : 1;
		String uri = checked.base().uri(checked.file(problem));
		Artifact artifact = new Artifact(uri, uri.startsWith("file:") ? null : ROOT);
		return new Result(RULES.get(rule).id(), rule, JsonReport.word(problem.severity()), new Text(problem.text()),
				List.of(new Location(new PhysicalLocation(artifact, new Region(problem.line(), problem.column())))));
	}

	private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
	}

	private record Run(Tool tool, String columnKind, List<Result> results) {
	}

	private record Tool(Driver driver) {
	}

	private record Driver(String name, List<Rule> rules) {
	}

	private record Rule(String id, Text shortDescription, Text fullDescription, Text help, Level defaultConfiguration) {

		static Rule of(String id, Severity severity, String brief, String full) {
			return new Rule(id, new Text(brief), new Text(full), new Text("The message says what to write instead."),
					new Level(JsonReport.word(severity)));
		}

	}

	private record Level(String level) {
	}

	private record Text(String text) {
	}

	private record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {
	}

	private record Location(PhysicalLocation physicalLocation) {
	}

	private record PhysicalLocation(Artifact artifactLocation, Region region) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record Artifact(String uri, @Nullable String uriBaseId) {
	}

	private record Region(int startLine, int startColumn) {
	}

}
