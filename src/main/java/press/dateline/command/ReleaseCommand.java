package press.dateline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import press.dateline.newsroom.ReleaseMarker;
import press.dateline.site.Folders;

/**
 * {@code release}: asks the site to let the files go that vanished from its folder at
 * once, whose stories it keeps until somebody says that they were meant to go.
 */
final class ReleaseCommand {

	private final PrintStream out;

	private final PrintStream err;

	ReleaseCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the command.
	 * @return 0 when the site is asked, 2 when it could not be
	 */
	int run(Arguments arguments) {
		Folders folders = arguments.settings().of("dateline", Folders.class);
		Path data = folders.dataFolder();
		if (!Files.isDirectory(data)) {
			this.err.println("No site has its data in " + data
					+ ". Name the folder of yours with --dateline.data=DIR, or run this where the site runs.");
			return CommandLine.COULD_NOT_RUN;
		}
		try {
			new ReleaseMarker(folders).leave();
		}
		catch (IOException ex) {
			this.err.println("The site could not be asked (" + ex + "). Run this as the user that runs the site.");
			return CommandLine.COULD_NOT_RUN;
		}
		this.out.println("Asked the site with its data in " + data + " to let go of the files that are missing.");
		this.out.println("If it is running, it does so within seconds and its log tells how many. If none is running, "
				+ "it is asked at its next start within an hour.");
		return 0;
	}

}
