package press.dateline.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.BindException;

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

			  serve           serve the site; the default
			  check [DIR]     read a folder without serving it, and tell what to mend
			                    --format=text|github|sarif|json
			  new "Headline"  write a fresh file below the content folder, as a draft
			                    --region=NAME --byline=NAME (each may be repeated) --lang=TAG
			  release         let the files go that vanished from the content folder at once
			  prepare [DIR]   make a copy of the program that starts quickly on this machine

			Properties are in the README, for example --dateline.content=DIR.
			""";

	private final List<String> arguments;

	/**
	 * Reads a command line.
	 * @param args words and options, in any order; the first word names the command
	 */
	public CommandLine(String... args) {
		this.arguments = List.of(args);
	}

	/** Returns the options without the words. */
	public String[] options() {
		return this.arguments.stream().filter(CommandLine::isOption).toArray(String[]::new);
	}

	private static boolean isOption(String argument) {
		return argument.startsWith("-");
	}

	/**
	 * Runs the command that the words name.
	 * @param out where the command prints its results
	 * @param err where it prints why it could not run
	 * @return its exit status; empty where the words ask for the site
	 */
	public OptionalInt run(PrintStream out, PrintStream err) {
		if (this.arguments.contains("--help") || this.arguments.contains("-h")) {
			out.print(USAGE);
			return OptionalInt.of(0);
		}
		try {
			return run(words().findFirst().orElse("serve"), out, err);
		}
		catch (UsageException ex) {
			err.println(ex.getMessage());
			err.print(USAGE);
			return OptionalInt.of(COULD_NOT_RUN);
		}
		catch (BindException ex) {
			err.println(ex.getMessage() + ": " + rootOf(ex).getMessage());
			return OptionalInt.of(COULD_NOT_RUN);
		}
	}

	private static Throwable rootOf(Throwable ex) {
		Throwable root = ex;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private OptionalInt run(String command, PrintStream out, PrintStream err) {
		return switch (command) {
			case "serve" -> {
				require(words().count() <= 1);
				yield OptionalInt.empty();
			}
			case "check" -> OptionalInt.of(new CheckCommand(out, err).run(arguments(1, "format")));
			case "new" -> OptionalInt.of(new NewCommand(out, err).run(arguments(1, "region", "byline", "lang")));
			case "release" -> OptionalInt.of(new ReleaseCommand(out, err).run(arguments(0)));
			case "prepare" -> {
				require(words().count() <= 2);
				yield OptionalInt.of(new PrepareCommand(List.of(options()), out, err).run(words().skip(1).toList()));
			}
			default -> throw notUnderstood();
		};
	}

	private Arguments arguments(int words, String... own) {
		List<String> rest = new ArrayList<>(this.arguments);
		words().findFirst().ifPresent(rest::remove);
		Arguments read = Arguments.read(rest, Set.of(own));
		require(read.words().size() <= words);
		return read;
	}

	private Stream<String> words() {
		return this.arguments.stream().filter((argument) -> !isOption(argument));
	}

	private void require(boolean understood) {
		if (!understood) {
			throw notUnderstood();
		}
	}

	private UsageException notUnderstood() {
		return new UsageException("Not understood: " + String.join(" ", words().toList()));
	}

}
