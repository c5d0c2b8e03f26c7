package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON front matter token by token, so that every value knows its place.
 */
final class JsonReader {

	private final int depth;

	private final JsonFactory factory;

	JsonReader(int depth) {
		this.depth = depth;
		this.factory = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depth).build())
			.build();
	}

	/** Reads a block; empty where a problem that holds the file was noted. */
	Optional<List<Entry>> read(Block block, Notes notes) {
		String json = block.inner();
		try (JsonParser parser = this.factory.createParser(ObjectReadContext.empty(), json)) {
			parser.nextToken();
			Mapping root = (Mapping) value(parser, block);
			return Optional.of(root.entries());
		}
		catch (StreamConstraintsException ex) {
			notes.recall(Position.startOf(block.line()),
					"The front matter nests deeper than " + this.depth + " levels and is not read; flatten it.");
			return Optional.empty();
		}
		catch (JacksonException ex) {
			Position position = position(ex.getLocation(), block);
			String text = "The JSON front matter cannot be read from here on; check quotes, commas and braces.";
			if (Field.mayHold(json)) {
				notes.recall(position, text);
			}
			else {
				notes.hold(position, text);
			}
			return Optional.empty();
		}
	}

	private Value value(JsonParser parser, Block block) {
		Position position = position(parser.currentTokenLocation(), block);
		return switch (parser.currentToken()) {
			case START_OBJECT -> new Mapping(entries(parser, block), position);
			case START_ARRAY -> new Sequence(items(parser, block), position);
			case VALUE_NULL -> new Text("", position);
			default -> new Text(parser.getString(), position);
		};
	}

	private List<Entry> entries(JsonParser parser, Block block) {
		List<Entry> entries = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			Position position = position(parser.currentTokenLocation(), block);
			parser.nextToken();
			entries.add(new Entry(key, position, value(parser, block)));
		}
		return entries;
	}

	private List<Value> items(JsonParser parser, Block block) {
		List<Value> items = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(value(parser, block));
		}
		return items;
	}

	private static Position position(@Nullable TokenStreamLocation location, Block block) {
		if (location == null) {
			return Position.startOf(block.line());
		}
		int offset = (int) Math.max(0, Math.min(location.getCharOffset(), block.inner().length()));
		return Position.at(block.inner(), offset).below(block.innerLine());
	}

}
