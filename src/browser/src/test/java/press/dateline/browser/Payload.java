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

	/**
	 * The number of these divides those of the payloads that have more than one story.
	 */
	static final int SOME = 5;

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

	/**
	 * Writes files in which it stands: as the text and every value of front matter; as
	 * all that there is of a story; as the reason for which one was withdrawn.
	 */
	void fileBelow(Path content) throws IOException {
		String text = this.text.replace("\0", "");
		write(content.resolve("valued-" + this.number + ".md"),
				front(this.text, "") + text + "\n\nAfter " + text + "\n");
		if (this.number % SOME == 0) {
			write(content.resolve("bare-" + this.number + ".md"), "2026-01-18\nNorway\n\n# " + text + "\n\n" + text);
			write(content.resolve(withdrawn().substring(1) + ".md"),
					front("withdrawn", ", \"withdrawn\": " + quoted(this.text)) + "The lamp.\n");
		}
	}

	/** Returns where the withdrawn story is, if there is one. */
	String withdrawn() {
		return "/2026/01/17/withdrawn-" + this.number;
	}

	private static void write(Path file, String copy) throws IOException {
		Files.createDirectories(file.getParent());
		// What is no character at all is written as a question mark.
		Files.write(file, copy.getBytes(StandardCharsets.UTF_8));
	}

	private String front(String slug, String more) {
		String value = quoted(this.text);
		return """
				{
				"title": %s, "standfirst": %s, "date": "2026-01-17", "byline": [%s, "Proof desk"], "kind": %s,
				"topics": [%s, "Proof"], "region": ["Norway", %s], "slug": %s, "aliases": [%s, %s], "lang": "en",
				"image": {"src": %s, "alt": %s, "caption": %s, "credit": %s}, "translation": %s,
				"corrections": [{"date": "2026-01-18", "text": %s}]%s
				}
				""".formatted(value, value, value, value, value, value, quoted(slug + " " + this.number), value,
				quoted("/" + this.text + this.number), value, value, value, value, value, value, more);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach((each) -> quoted.append("\\u%04x".formatted(each)));
		return quoted.append('"').toString();
	}

}
