package press.dateline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Something that acts in a browser unless it is taken out or escaped, as an editor's file
 * may hold it.
 *
 * @param number which of the list
 * @param text what the file holds
 */
record Payload(int number, String text) {

	private static final int SOME = 5;

	private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

	/** Returns the list. */
	static List<Payload> all() {
		List<String> lines = lines().stream().filter((line) -> !line.isEmpty() && !line.startsWith("== ")).toList();
		return IntStream.range(0, lines.size()).mapToObj((i) -> new Payload(i, unescaped(lines.get(i)))).toList();
	}

	private static List<String> lines() {
		try (InputStream list = Payload.class.getResourceAsStream("payloads.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String unescaped(String line) {
		return CHARACTER.matcher(line.replace("\\n", "\n").replace("\\t", "\t"))
			.replaceAll((match) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
			.replace("\\\\", "\\");
	}

	/** Returns whether it is one of those that have more than one file. */
	boolean isOfSome() {
		return this.number % SOME == 0;
	}

	/**
	 * Writes files in which it stands: as the text and every value of front matter; as
	 * all that there is of a story; as the reason for which one was withdrawn; as what
	 * holds one back; as what another will have lost.
	 */
	void fileBelow(Path content) {
		write(content, "valued", "", text() + "\n\nAfter " + text() + "\n");
		if (isOfSome()) {
			write(content.resolve(file("bare")),
					"2026-01-18\nNorway\n\n# %s %d\n\n%s".formatted(this.text, this.number, this.text));
			write(content, "withdrawn", ", \"withdrawn\": " + quoted(this.text), "The lamp.\n");
			write(content, "held", ", \"kind\": " + quoted(this.text), text());
			write(content, "changed", "", "Before " + text() + "\n");
		}
	}

	/** Changes the file of which a version is kept. */
	void changeBelow(Path content) {
		write(content, "changed", "", "After the lamp was mended, it was " + text() + "\n");
	}

	/** Returns the name of a file that it stands in. */
	String file(String slug) {
		return slug + "-" + this.number + ".md";
	}

	/** Returns where the story of such a file is. */
	String address(String slug) {
		return "/2026/01/17/" + slug + "-" + this.number;
	}

	private void write(Path content, String slug, String more, String body) {
		write(content.resolve(file(slug)), front(slug, more) + body);
	}

	private static void write(Path file, String copy) {
		try {
			// What is no character at all is written as a question mark.
			Files.write(file, copy.replace("\0", "").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String front(String slug, String more) {
		String value = quoted(this.text);
		return """
				{
				"title": %s, "standfirst": %s, "date": "2026-01-17", "byline": [%s, "Proof desk"],
				"topics": [%s, "Proof"], "region": ["Norway", %s], "slug": %s, "aliases": [%s, %s], "lang": "en",
				"image": {"src": %s, "alt": %s, "caption": %s, "credit": %s}, "translation": %s,
				"corrections": [{"date": "2026-01-18", "text": %s}]%s
				}
				""".formatted(value, value, value, value, value, quoted(slug + " " + this.number), value,
				quoted("/" + this.text + this.number), value, value, value, value, value, value, more);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach((each) -> quoted.append("\\u%04x".formatted(each)));
		return quoted.append('"').toString();
	}

}
