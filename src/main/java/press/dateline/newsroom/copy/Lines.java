package press.dateline.newsroom.copy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a file as people are shown them, counted as problems count them. Whatever
 * the file is, they are text: bytes that are none, controls and marks that turn the
 * direction of the text after them are replaced by {@code U+FFFD}.
 */
public final class Lines {

	private static final int LONGEST = 1000;

	private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

	private final List<String> lines;

	private Lines(List<String> lines) {
		this.lines = lines;
	}

	/** Returns the lines of a file's bytes. */
	public static Lines of(byte[] bytes) {
		return new Lines(List.of(Decoder.lines(new String(bytes, StandardCharsets.UTF_8)).split("\n", -1)));
	}

	/**
	 * A line.
	 *
	 * @param number counted from 1
	 * @param text without the end of the line; cut and marked with “…” where it is longer
	 * than a thousand characters
	 */
	public record Line(int number, String text) {
	}

	/** Returns how many lines there are. */
	public int count() {
		return this.lines.size();
	}

	/** Returns the first lines. */
	public List<Line> first(int most) {
		return between(1, most);
	}

	/**
	 * Returns a line with those around it; fewer where the file begins or ends, none
	 * where the file has no such line.
	 * @param line counted from 1
	 * @param margin how many before it and how many after it
	 */
	public List<Line> around(int line, int margin) {
		return (line <= count()) ? between(line - margin, line + margin) : List.of();
	}

	private List<Line> between(int first, int last) {
		return IntStream.rangeClosed(Math.max(1, first), Math.min(count(), last))
			.mapToObj((number) -> new Line(number, shown(this.lines.get(number - 1))))
			.toList();
	}

	private static String shown(String line) {
		boolean whole = line.length() <= LONGEST;
		String start = whole ? line
				: line.substring(0, LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0));
		return UNSAFE.matcher(start).replaceAll("\uFFFD") + (whole ? "" : "…");
	}

}
