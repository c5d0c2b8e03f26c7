package press.dateline.command;

import java.nio.file.Path;

import press.dateline.newsroom.Inspection.Report;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Problem.Severity;

/**
 * A folder that was checked.
 *
 * @param folder the folder, absolute
 * @param base where programs look for its files from
 * @param report what was found
 */
record Checked(Path folder, Base base, Report report) {

	/** Returns the file of a problem. */
	Path file(Problem problem) {
		return this.folder.resolve(problem.path());
	}

	/** Returns the last line of the report. */
	String counts() {
		return "%d files: %d published, %d scheduled, %d drafts, %d held; %d errors, %d warnings".formatted(
				this.report.files(), this.report.published(), this.report.scheduled(), this.report.drafts(),
				this.report.held(), this.report.count(Severity.ERROR), this.report.count(Severity.WARNING));
	}

}
