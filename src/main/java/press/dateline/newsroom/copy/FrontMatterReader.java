package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import press.dateline.newsroom.copy.Value.Entry;

/**
 * Finds the front matter at the head of a text, whatever its syntax, and reads it.
 */
final class FrontMatterReader {

	private static final Pattern SCRIPT = Pattern.compile("\\s*---[ \\t]*(?:js|javascript)[ \\t]*\\n");

	private final ReadingLimits limits;

	FrontMatterReader(ReadingLimits limits) {
		this.limits = limits;
	}

	/**
	 * A text taken apart.
	 *
	 * @param front its front matter; empty where it has none
	 * @param body the text below
	 * @param bodyLine the line of the file at which the body begins
	 */
	record Parts(Optional<FrontMatter> front, String body, int bodyLine) {

		static Parts of(List<Entry> entries, String text, Block block, Notes notes) {
			return new Parts(Optional.of(FrontMatter.of(entries, notes)), text.substring(block.bodyStart()),
					Position.at(text, block.bodyStart()).line());
		}

	}

	/** Takes a text apart; empty where the front matter could not be read at all. */
	Optional<Parts> read(String text, Notes notes) {
		if (SCRIPT.matcher(text).lookingAt()) {
			notes.recall(Position.START,
					"Front matter in JavaScript is not read; write it as “key: value”, one on each "
							+ "line, between lines of ---.");
			return Optional.empty();
		}
		Optional<Block> found = Block.find(text);
		if (found.isEmpty()) {
			Optional<Position> missed = MissedFrontMatter.in(text);
			missed.ifPresent((position) -> notes.recall(position,
					"This looks like front matter that holds the story back, but the file does not begin with it; "
							+ "write --- on the first line and again below the last key."));
			return missed.isPresent() ? Optional.empty() : Optional.of(new Parts(Optional.empty(), text, 1));
		}
		Block block = found.get();
		if (!block.isClosed()) {
			noteOpen(block, notes);
			return Optional.empty();
		}
		if (block.inner().length() > this.limits.frontMatterCharacters()) {
			notes.recall(Position.startOf(block.line()), "The front matter is longer than "
					+ this.limits.frontMatterCharacters() + " characters and is not read; shorten it.");
			return Optional.empty();
		}
		return entries(block, notes).map((entries) -> Parts.of(entries, text, block, notes));
	}

	private Optional<List<Entry>> entries(Block block, Notes notes) {
		return switch (block.syntax()) {
			case YAML -> new YamlReader(this.limits.depth()).read(block, notes);
			case TOML -> new TomlReader(this.limits.depth()).read(block, notes);
			case JSON -> JsonReader.read(block, this.limits.depth(), notes);
			case LINES -> Optional.of(PelicanReader.read(block));
		};
	}

	private static void noteOpen(Block block, Notes notes) {
		String close = switch (block.syntax()) {
			case TOML -> "write +++ on a line of its own after its last key";
			case JSON -> "it needs a closing brace";
			default -> "write --- on a line of its own after its last key";
		};
		String text = "The front matter that opens here never closes; " + close + ".";
		if (Field.mayHold(block.inner())) {
			notes.recall(Position.startOf(block.line()), text);
		}
		else {
			notes.hold(Position.startOf(block.line()), text);
		}
	}

}
