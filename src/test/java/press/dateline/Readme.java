package press.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The README, taken apart, so that tests can hold the program to what it says.
 */
public final class Readme {

	private static final Pattern CODE = Pattern.compile("```(?:\\w+)?\\n(.*?)```", Pattern.DOTALL);

	private final String text;

	/** Opens the README of the project. */
	public Readme() {
		try {
			this.text = Files.readString(Path.of("README.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the first block of code below a heading that contains some words. */
	public String code(String heading, String words) {
		return CODE.matcher(section(heading))
			.results()
			.map((block) -> block.group(1))
			.filter((block) -> block.contains(words))
			.findFirst()
			.orElseThrow();
	}

	/** Returns the cells of the table rows below a heading, without its head. */
	public Stream<List<String>> rows(String heading) {
		return section(heading).lines()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> List.of(line.substring(1).split("\\|", -1)))
			.map((cells) -> cells.stream().map(String::strip).toList());
	}

	/** Returns the text below a heading, up to the next one. */
	public String section(String heading) {
		int start = this.text.indexOf("\n## " + heading + "\n");
		if (start < 0) {
			throw new IllegalArgumentException("The README has no section “" + heading + "”");
		}
		int end = this.text.indexOf("\n## ", start + 1);
		return this.text.substring(start, (end < 0) ? this.text.length() : end);
	}

}
