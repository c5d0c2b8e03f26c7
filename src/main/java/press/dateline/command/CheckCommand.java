package press.dateline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import press.dateline.newsroom.Inspection;
import press.dateline.newsroom.NewsroomProperties;
import press.dateline.newsroom.copy.Problem.Severity;
import press.dateline.site.Folders;
import press.dateline.site.Site;

import org.springframework.boot.context.properties.bind.BindException;

/**
 * {@code check [DIR]}: reads a folder, prints what is to be mended as
 * {@code path:line:column: severity: text}, and publishes nothing.
 */
final class CheckCommand {

	private final Settings settings;

	private final PrintStream out;

	private final PrintStream err;

	CheckCommand(Settings settings, PrintStream out, PrintStream err) {
		this.settings = settings;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the command.
	 * @param operands the folder, or nothing for the site's own
	 * @return 0 when nothing is held, 1 when something is, 2 when it could not run
	 */
	int run(List<String> operands) {
		try {
			Path folder = operands.isEmpty() ? this.settings.of("dateline", Folders.class).contentFolder()
					: Path.of(operands.get(0)).toAbsolutePath().normalize();
			return print(Inspection.inspect(folder, this.settings.of("dateline.site", Site.class),
					this.settings.of("dateline.newsroom", NewsroomProperties.class), Clock.systemUTC().instant()));
		}
		catch (IOException ex) {
			this.err.println(ex.getMessage());
		}
		catch (BindException ex) {
			this.err.println(ex.getMessage() + ": " + rootOf(ex).getMessage());
		}
		return CommandLine.COULD_NOT_RUN;
	}

	private int print(Inspection.Report report) {
		report.problems().forEach(this.out::println);
		this.out.printf("%d files: %d published, %d scheduled, %d drafts, %d held; %d errors, %d warnings%n",
				report.files(), report.published(), report.scheduled(), report.drafts(), report.held(),
				report.count(Severity.ERROR), report.count(Severity.WARNING));
		return (report.held() == 0) ? 0 : 1;
	}

	private static Throwable rootOf(Throwable ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
