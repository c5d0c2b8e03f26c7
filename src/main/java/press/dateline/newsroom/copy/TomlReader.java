package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads TOML front matter.
 */
final class TomlReader {

	// One slip of the pen can make hundreds of errors behind it.
	private static final int MOST_PROBLEMS = 20;

	private static final int MOST_DOTS = 200;

	private final int depth;

	TomlReader(int depth) {
		this.depth = depth;
	}

	/** Reads a block; empty where a problem that holds the file was noted. */
	Optional<List<Entry>> read(Block block, Notes notes) {
		if (nests(block.inner())) {
			notes.recall(Position.startOf(block.line()),
					"The front matter nests deeper than " + this.depth + " levels and is not read; flatten it.");
			return Optional.empty();
		}
		TomlParseResult result = Toml.parse(block.inner());
		result.errors().stream().limit(MOST_PROBLEMS).forEach((error) -> note(error, block, notes));
		return result.hasErrors() ? Optional.empty() : Optional.of(entries(result, block));
	}

	// The parser calls itself for each level, so that depth is counted before it begins;
	// brackets in text count as well, which does no harm.
	private boolean nests(String toml) {
		return toml.lines().anyMatch((line) -> line.chars().filter((each) -> each == '.').count() > MOST_DOTS)
				|| deepest(toml) > this.depth;
	}

	private static int deepest(String toml) {
		int open = 0;
		int deepest = 0;
		for (int i = 0; i < toml.length(); i++) {
			char character = toml.charAt(i);
			open += (character == '[' || character == '{') ? 1 : 0;
			open -= ((character == ']' || character == '}') && open > 0) ? 1 : 0;
			deepest = Math.max(deepest, open);
		}
		return deepest;
	}

	private static void note(TomlParseError error, Block block, Notes notes) {
		Position position = position(error.position(), block);
		String text = "The TOML front matter cannot be read here: " + Wording.clean(String.valueOf(error.getMessage()))
				+ ".";
		if (Field.mayHold(block.inner())) {
			notes.recall(position, text);
		}
		else {
			notes.hold(position, text);
		}
	}

	private List<Entry> entries(TomlTable table, Block block) {
		List<Entry> entries = new ArrayList<>();
		for (Map.Entry<String, Object> each : table.entrySet()) {
			Position position = position(table.inputPositionOf(List.of(each.getKey())), block);
			entries.add(new Entry(each.getKey(), position, value(each.getValue(), position, block)));
		}
		return entries;
	}

	private Value value(Object value, Position position, Block block) {
		if (value instanceof TomlTable table) {
			return new Mapping(entries(table, block), position);
		}
		if (value instanceof TomlArray array) {
			List<Value> items = new ArrayList<>();
			for (int i = 0; i < array.size(); i++) {
				items.add(value(array.get(i), position(array.inputPositionOf(i), block), block));
			}
			return new Sequence(items, position);
		}
		return new Text(value.toString(), position);
	}

	private static Position position(TomlPosition position, Block block) {
		int line = Math.max(1, position.line());
		return new Position(line, Math.max(1, position.column())).below(block.innerLine());
	}

}
