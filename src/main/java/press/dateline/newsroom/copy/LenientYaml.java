package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads YAML that the library refuses key by key, so that one bad line spoils only
 * itself. A line that cannot be read is a warning, or holds the file where it might have
 * held the story back.
 */
final class LenientYaml {

	private static final Pattern KEY = Pattern
		.compile("([^\\s:#\\[\\]{}\"',&*!|>%@`-][^\\s:]{0,40})[ \\t]*:(?:[ \\t]+(.*))?");

	private final YamlReader strict;

	LenientYaml(YamlReader strict) {
		this.strict = strict;
	}

	Optional<List<Entry>> read(Block block, YAMLException refusal, Notes notes) {
		List<Entry> entries = new ArrayList<>();
		List<String> lines = List.of(block.inner().split("\n", -1));
		int start = 0;
		while (start < lines.size()) {
			int end = start + 1;
			while (end < lines.size() && belongsAbove(lines.get(end))) {
				end++;
			}
			readKey(lines.subList(start, end), block.innerLine() + start, entries, notes);
			start = end;
		}
		if (entries.isEmpty()) {
			notes.recall(place(block, refusal),
					"Nothing between the fences reads as “key: value”; write one on each line. "
							+ "If the fences are meant as rules, write ***.");
		}
		return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
	}

	private static Position place(Block block, YAMLException refusal) {
		if (refusal instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
			int line = Math.min(marked.getProblemMark().getLine(), (int) block.inner().lines().count());
			return new Position(line + block.innerLine(), marked.getProblemMark().getColumn() + 1);
		}
		return Position.startOf(block.innerLine());
	}

	// What begins with a blank, a hyphen, a colon or nothing goes on with what is above.
	private static boolean belongsAbove(String line) {
		return line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("- ") || line.equals("-")
				|| line.startsWith("#") || line.startsWith(":");
	}

	private void readKey(List<String> lines, int line, List<Entry> entries, Notes notes) {
		try {
			Optional<List<Entry>> read = this.strict.entries(String.join("\n", lines), line, notes);
			if (read.isPresent()) {
				entries.addAll(read.get());
			}
			else {
				noteUnreadable(lines, line, notes);
			}
		}
		catch (YAMLException ex) {
			readPlainly(lines, line, ex, entries, notes);
		}
	}

	private void readPlainly(List<String> lines, int line, YAMLException refusal, List<Entry> entries, Notes notes) {
		Matcher matcher = KEY.matcher(lines.get(0));
		boolean alone = lines.stream().skip(1).allMatch((other) -> other.isBlank() || other.strip().startsWith("#"));
		if (!matcher.matches() || matcher.group(2) == null || !alone || YamlReader.isLimit(refusal)) {
			noteUnreadable(lines, line, notes);
			return;
		}
		int column = lines.get(0).codePointCount(0, matcher.start(2)) + 1;
		Position position = new Position(line, column);
		entries.add(new Entry(matcher.group(1), Position.startOf(line),
				new Text(unquoted(matcher.group(2).strip()), position)));
		notes.warn(position, "YAML cannot read this value, so it was taken as it stands: "
				+ Wording.quote(unquoted(matcher.group(2).strip())) + "; put it in quotation marks.");
	}

	private static String unquoted(String value) {
		String quotes = "\"'";
		int start = (!value.isEmpty() && quotes.indexOf(value.charAt(0)) >= 0) ? 1 : 0;
		boolean closed = start == 1 && value.length() > 1 && value.charAt(value.length() - 1) == value.charAt(0);
		return value.substring(start, closed ? value.length() - 1 : value.length());
	}

	private static void noteUnreadable(List<String> lines, int line, Notes notes) {
		Position position = Position.startOf(line);
		String what = Wording.quote(lines.get(0)) + " cannot be read";
		if (Field.mayHold(String.join("\n", lines))) {
			notes.recall(position, what + ", and it might hold the story back; write it as “key: value”.");
		}
		else {
			notes.warn(position, what + " and is passed over; write it as “key: value”.");
		}
	}

}
