package press.dateline.command;

import java.util.stream.Collectors;

import press.dateline.newsroom.copy.Problem;

/**
 * Writes a report as workflow commands of GitHub:
 * {@code ::error file=content/lake.md,line=3,col=7::text}. What would end a command or
 * begin another one is escaped as its runner reads it.
 */
final class GithubReport {

	private GithubReport() {
	}

	static String of(Checked checked) {
		return checked.report()
			.problems()
			.stream()
			.map((problem) -> command(problem, checked) + "\n")
			.collect(Collectors.joining("", "", checked.counts() + "\n"));
	}

	private static String command(Problem problem, Checked checked) {
		return "::%s file=%s,line=%d,col=%d::%s".formatted(JsonReport.word(problem.severity()),
				property(checked.base().shown(checked.file(problem))), problem.line(), problem.column(),
				data(problem.text()));
	}

	private static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}

}
