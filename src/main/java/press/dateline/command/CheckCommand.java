package press.dateline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import press.dateline.newsroom.Inspection;
import press.dateline.newsroom.NewsroomProperties;
import press.dateline.site.Folders;
import press.dateline.site.Site;

/**
 * {@code check [DIR]}: reads a folder, prints what is to be mended, by default as
 * {@code path:line:column: severity: text}, and publishes nothing.
 */
final class CheckCommand {

	private final PrintStream out;

	private final PrintStream err;

	CheckCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the command.
	 * @return 0 when nothing is held, 1 when something is, 2 when it could not run
	 */
	int run(Arguments arguments) {
		ReportFormat format = arguments.all("format")
			.stream()
			.reduce((first, last) -> last)
			.map(ReportFormat::named)
			.orElse(ReportFormat.TEXT);
		Settings settings = arguments.settings();
		try {
			Path folder = arguments.words().isEmpty() ? settings.of("dateline", Folders.class).contentFolder()
					: Path.of(arguments.words().get(0)).toAbsolutePath().normalize();
			return print(new Checked(folder, Base.of(System.getenv("GITHUB_WORKSPACE")),
					Inspection.inspect(folder, settings.of("dateline.site", Site.class),
							settings.of("dateline.newsroom", NewsroomProperties.class), Clock.systemUTC().instant())),
					format);
		}
		catch (IOException ex) {
			this.err.println(ex.getMessage());
		}
		return CommandLine.COULD_NOT_RUN;
	}

	// Programs that read it expect UTF-8, whatever the terminal speaks.
	private int print(Checked checked, ReportFormat format) throws IOException {
		if (format == ReportFormat.TEXT) {
			this.out.print(format.of(checked));
		}
		else {
			this.out.write(format.of(checked).getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		return (checked.report().held() == 0) ? 0 : 1;
	}

}
