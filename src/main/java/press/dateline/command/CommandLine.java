package press.dateline.command;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the words on the command line ask for: to serve the site, which is the default, or
 * a command that runs without it. Commands start no server and open no store, so that
 * they also work beside a running site.
 */
public final class CommandLine {

	/** The exit status of a command that could not run. */
	static final int COULD_NOT_RUN = 2;

	private static final String USAGE = """
			Usage: java -jar dateline.jar [command] [--property=value ...]

			  serve          serve the site; the default
			  check [DIR]    read a folder without serving it, and tell what to mend
			  prepare [DIR]  make a copy of the program that starts quickly on this machine

			Properties are in the README, for example --dateline.content=DIR.
			""";

	private final List<String> words;

	private final List<String> options;

	/**
	 * Reads a command line.
	 * @param args words and {@code --name=value} options, in any order
	 */
	public CommandLine(String... args) {
		this.words = Stream.of(args).filter((arg) -> !arg.startsWith("-")).toList();
		this.options = Stream.of(args).filter((arg) -> arg.startsWith("-")).toList();
	}

	/** Returns the options without the words. */
	public String[] options() {
		return this.options.toArray(String[]::new);
	}

	/**
	 * Runs the command that the words name.
	 * @param out where the command prints its results
	 * @param err where it prints why it could not run
	 * @return its exit status; empty where the words ask for the site
	 */
	public OptionalInt run(PrintStream out, PrintStream err) {
		if (this.options.contains("--help") || this.options.contains("-h")) {
			out.print(USAGE);
			return OptionalInt.of(0);
		}
		String command = this.words.isEmpty() ? "serve" : this.words.get(0);
		List<String> operands = this.words.stream().skip(1).toList();
		if (command.equals("serve") && operands.isEmpty()) {
			return OptionalInt.empty();
		}
		if (command.equals("check") && operands.size() <= 1) {
			return OptionalInt.of(new CheckCommand(new Settings(options()), out, err).run(operands));
		}
		if (command.equals("prepare") && operands.size() <= 1) {
			return OptionalInt.of(new PrepareCommand(this.options, out, err).run(operands));
		}
		err.println("Not understood: " + String.join(" ", this.words));
		err.print(USAGE);
		return OptionalInt.of(COULD_NOT_RUN);
	}

}
