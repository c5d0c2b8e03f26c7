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

	private final Block block;

	private final int depth;

	private int offset;

	private Position position;

	private JsonReader(Block block, int depth) {
		this.block = block;
		this.depth = depth;
		this.position = Position.startOf(block.innerLine());
	}

	/** Reads a block; empty where a problem that holds the file was noted. */
	static Optional<List<Entry>> read(Block block, int depth, Notes notes) {
		return new JsonReader(block, depth).read(notes);
	}

	private Optional<List<Entry>> read(Notes notes) {
		JsonFactory factory = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(this.depth).build())
			.build();
		try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), this.block.inner())) {
			if (parser.nextToken() == JsonToken.START_OBJECT) {
				return Optional.of(((Mapping) value(parser)).entries());
			}
			note(this.position, notes);
		}
		catch (StreamConstraintsException ex) {
			notes.recall(Position.startOf(this.block.line()),
					"The front matter nests deeper than " + this.depth + " levels and is not read; flatten it.");
		}
		catch (JacksonException ex) {
			note(moveTo(ex.getLocation()), notes);
		}
		return Optional.empty();
	}

	private void note(Position broken, Notes notes) {
		String text = "The JSON front matter cannot be read from here on; check quotes, commas and braces.";
		if (Field.mayHold(this.block.inner())) {
			notes.recall(broken, text);
		}
		else {
			notes.hold(broken, text);
		}
	}

	private Value value(JsonParser parser) {
		Position start = moveTo(parser.currentTokenLocation());
		return switch (parser.currentToken()) {
			case START_OBJECT -> new Mapping(entries(parser), start);
			case START_ARRAY -> new Sequence(items(parser), start);
			case VALUE_NULL -> new Text("", start);
			default -> new Text(parser.getString(), start);
		};
	}

	private List<Entry> entries(JsonParser parser) {
		List<Entry> entries = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			Position start = moveTo(parser.currentTokenLocation());
			parser.nextToken();
			entries.add(new Entry(key, start, value(parser)));
		}
		return entries;
	}

	private List<Value> items(JsonParser parser) {
		List<Value> items = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(value(parser));
		}
		return items;
	}

	// Tokens come in their order, so that the text is counted through only once.
	private Position moveTo(@Nullable TokenStreamLocation location) {
		String json = this.block.inner();
		long wanted = (location != null) ? Math.min(location.getCharOffset(), json.length()) : 0;
		while (this.offset < wanted) {
			int character = json.codePointAt(this.offset);
			this.position = (character == '\n') ? Position.startOf(this.position.line() + 1)
					: new Position(this.position.line(), this.position.column() + 1);
			this.offset += Character.charCount(character);
		}
		return this.position;
	}

}
