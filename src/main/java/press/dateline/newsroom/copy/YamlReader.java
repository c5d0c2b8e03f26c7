package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * Reads YAML front matter as nodes: nothing is constructed, tags mean nothing, and every
 * value knows its place.
 */
final class YamlReader {

	private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

	private static final Pattern KEY = Pattern.compile("[\"']?(\\w[\\w -]{0,30})[\"']?[ \\t]*:");

	// The library counts lines by them, and nobody else does.
	private static final Pattern BREAKS = Pattern.compile("[\\u0085\\u2028\\u2029]");

	/** Tags mean nothing, so that no value needs to be matched with them. */
	private static final Resolver NO_TAGS = new Resolver() {

		@Override
		protected void addImplicitResolvers() {
		}

	};

	private final int depth;

	YamlReader(int depth) {
		this.depth = depth;
	}

	/** Reads a block; empty where a problem that holds the file was noted. */
	Optional<List<Entry>> read(Block block, Notes notes) {
		try {
			return entries(block.inner(), block.innerLine(), notes)
				.or(() -> refuse(block, "Nothing between the fences reads as “key: value”", notes));
		}
		catch (YAMLException ex) {
			if (isLimit(ex)) {
				return refuse(block, "The front matter nests deeper than " + this.depth
						+ " levels or repeats a list by an alias (*name)", notes);
			}
			return new LenientYaml(this).read(block, ex, notes);
		}
	}

	private static Optional<List<Entry>> refuse(Block block, String what, Notes notes) {
		notes.recall(Position.startOf(block.line()),
				what + "; write one “key: value” on each line. If the fences are meant as rules, write ***.");
		return Optional.empty();
	}

	// The library has no types for its limits, only their words.
	static boolean isLimit(YAMLException ex) {
		String message = String.valueOf(ex.getMessage());
		return message.contains("aliases") || message.contains("Nesting Depth");
	}

	/**
	 * Returns the entries of YAML text; empty where it is not keys with values.
	 * @throws YAMLException where the library refuses the text
	 */
	Optional<List<Entry>> entries(String yaml, int firstLine, Notes notes) {
		Node root = compose(BREAKS.matcher(yaml).replaceAll(" "));
		if (root == null) {
			return Optional.of(List.of());
		}
		if (!(root instanceof MappingNode mapping)) {
			return Optional.empty();
		}
		demandEnds(mapping, yaml.split("\n", -1));
		return Optional.of(entries(mapping, firstLine, notes));
	}

	// A quotation mark or bracket that is missing swallows the keys below it, up to the
	// next one. Only blanks before them would make them part of the value.
	private static void demandEnds(MappingNode mapping, String[] lines) {
		for (NodeTuple tuple : mapping.getValue()) {
			Mark end = tuple.getValueNode().getEndMark();
			int last = (end.getColumn() == 0) ? end.getLine() : end.getLine() + 1;
			for (int line = tuple.getKeyNode().getEndMark().getLine() + 1; line < last; line++) {
				if (holdsBack(lines[line])) {
					throw new YAMLException("Another key stands inside of a value");
				}
			}
		}
	}

	private static boolean holdsBack(String line) {
		Matcher key = KEY.matcher(line);
		return key.lookingAt() && Field.named(key.group(1)).filter(Field::holdsBack).isPresent();
	}

	private @Nullable Node compose(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(this.depth);
		options.setCodePointLimit(Integer.MAX_VALUE);
		return new Composer(new ParserImpl(new StreamReader(yaml), options), NO_TAGS, options).getSingleNode();
	}

	private List<Entry> entries(MappingNode mapping, int firstLine, Notes notes) {
		List<Entry> entries = new ArrayList<>();
		for (NodeTuple tuple : mapping.getValue()) {
			Position position = position(tuple.getKeyNode(), firstLine);
			if (tuple.getKeyNode() instanceof ScalarNode key) {
				entries.add(new Entry(key.getValue(), position, value(tuple.getValueNode(), firstLine, notes)));
			}
			else {
				notes.warn(position, "A key must be text; this one is passed over.");
			}
		}
		return entries;
	}

	private Value value(Node node, int firstLine, Notes notes) {
		Position position = position(node, firstLine);
		if (node instanceof MappingNode mapping) {
			return new Mapping(entries(mapping, firstLine, notes), position);
		}
		if (node instanceof SequenceNode sequence) {
			return new Sequence(sequence.getValue().stream().map((item) -> value(item, firstLine, notes)).toList(),
					position);
		}
		ScalarNode scalar = (ScalarNode) node;
		boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
		return new Text(nothing ? "" : scalar.getValue(), position);
	}

	private static Position position(Node node, int firstLine) {
		Mark mark = node.getStartMark();
		return new Position(mark.getLine() + firstLine, mark.getColumn() + 1);
	}

}
