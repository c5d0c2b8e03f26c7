package press.dateline.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

import press.dateline.newsroom.Inspection;
import press.dateline.newsroom.NewsroomProperties;
import press.dateline.newsroom.copy.FreshCopy;
import press.dateline.site.Folders;
import press.dateline.site.Site;

/**
 * {@code new "Headline"}: writes a fresh file below the content folder. It is a draft, so
 * that no story goes out before it is written, and it is read back at once, so that
 * whatever is wrong with it, such as a place that nobody knows, is told.
 */
final class NewCommand {

	private final PrintStream out;

	private final PrintStream err;

	NewCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs the command.
	 * @return 0 when the file is written, 2 when it could not be
	 */
	int run(Arguments arguments) {
		Settings settings = arguments.settings();
		Site site = settings.of("dateline.site", Site.class);
		Path content = settings.of("dateline", Folders.class).contentFolder();
		Instant now = Clock.systemUTC().instant();
		FreshCopy copy = FreshCopy
			.of(String.join("", arguments.words()), site.dayOf(now), arguments.all("region"), arguments.all("byline"),
					arguments.all("lang"))
			.orElseThrow(() -> new UsageException("A story needs a headline: new \"Headline\""));
		Path file = content.resolve(copy.path());
		try {
			write(content, file, copy.text().getBytes(StandardCharsets.UTF_8));
			this.out.println(Base.working().shown(file));
			this.err.println("It is a draft. Write the story, then take out “draft: true”.");
			Inspection
				.problems(content, copy.path(), site, settings.of("dateline.newsroom", NewsroomProperties.class), now)
				.forEach(this.err::println);
			return 0;
		}
		catch (FileAlreadyExistsException ex) {
			this.err.println(ex.getFile() + " is there already; nothing was written. Choose another headline.");
		}
		catch (IOException ex) {
			this.err.println(file + " could not be written: " + ex.getMessage());
		}
		return CommandLine.COULD_NOT_RUN;
	}

	private static void write(Path content, Path file, byte[] text) throws IOException {
		if (!Files.isDirectory(content)) {
			throw new IOException("there is no folder " + content + ". Name yours with --dateline.content=DIR");
		}
		Files.createDirectories(file.getParent());
		Files.write(file, text, StandardOpenOption.CREATE_NEW);
	}

}
