package press.dateline.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the lines below one slug of a regions file.
 */
final class EntryReader {

	private static final int LONGEST_NAME = 100;

	/** Enough to see what is wrong with an entry. */
	private static final int MOST_FLAWS = 20;

	// A mark that turns the text after it would turn the page around the name.
	private static final Pattern DIRECTIONS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

	private final String slug;

	private final Mark mark;

	private final List<Flaw> flaws = new ArrayList<>();

	private final Map<String, NodeTuple> fields = new HashMap<>();

	EntryReader(String slug, Mark mark) {
		this.slug = slug;
		this.mark = mark;
	}

	List<Flaw> flaws() {
		return this.flaws;
	}

	/** The entry, or empty if it has a flaw. */
	Optional<Entry> read(Node node) {
		if (!(node instanceof MappingNode mapping)) {
			flaw(node, this.slug + ": write “name: …” and the like on indented lines below");
			return Optional.empty();
		}
		mapping.getValue().forEach(this::collect);
		Entry entry = new Entry(this.slug, this.mark.getLine() + 1, this.mark.getColumn() + 1, name(), kind(), iso(),
				slugs("parents"), position(), slugs("neighbours"), names("aliases"), names("cities"), translations());
		this.fields.forEach((key, tuple) -> flaw(tuple.getKeyNode(), key + " is not a field of a place"));
		return this.flaws.isEmpty() ? Optional.of(entry) : Optional.empty();
	}

	private void collect(NodeTuple tuple) {
		String key = text(tuple.getKeyNode()).orElse("");
		if (this.fields.put(key, tuple) != null) {
			flaw(tuple.getKeyNode(), key + " is here twice");
		}
	}

	private @Nullable Node take(String key) {
		NodeTuple tuple = this.fields.remove(key);
		return (tuple != null) ? tuple.getValueNode() : null;
	}

	private @Nullable String name() {
		Node node = take("name");
		return (node != null) ? nameIn(node).orElse(null) : null;
	}

	private Region.@Nullable Kind kind() {
		Node node = take("kind");
		if (node == null) {
			return null;
		}
		String written = text(node).orElse("");
		for (Region.Kind kind : Region.Kind.values()) {
			if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
				return kind;
			}
		}
		flaw(node, "kind is world, group, country, territory or other");
		return null;
	}

	private @Nullable String iso() {
		Node node = take("iso");
		if (node == null) {
			return null;
		}
		String code = text(node).orElse("");
		if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
			flaw(node, "iso is a two-letter code of ISO 3166-1 in capitals, such as IR");
		}
		return code;
	}

	private @Nullable Position position() {
		NodeTuple place = this.fields.get("lon");
		Optional<Double> lon = degrees("lon", 180);
		Optional<Double> lat = degrees("lat", 90);
		Optional<Double> west = degrees("west", 180);
		Optional<Double> east = degrees("east", 180);
		if (lon.isPresent() && lat.isPresent() && west.isPresent() == east.isPresent()) {
			return new Position(lon.get(), lat.get(), west.orElse(lon.get()), east.orElse(lon.get()));
		}
		if (lon.isPresent() || lat.isPresent() || west.isPresent() || east.isPresent()) {
			Mark where = (place != null) ? place.getValueNode().getStartMark() : this.mark;
			this.flaws.add(RegionsFile.flawAt(where, "lon and lat go together, and west and east go with them"));
		}
		return null;
	}

	private Optional<Double> degrees(String key, int limit) {
		Node node = take(key);
		if (node == null) {
			return Optional.empty();
		}
		String written = text(node).orElse("");
		if (written.matches("-?\\d{1,3}(\\.\\d{1,9})?") && Math.abs(Double.parseDouble(written)) <= limit) {
			return Optional.of(Double.valueOf(written));
		}
		flaw(node, key + " is a number of degrees from -" + limit + " to " + limit);
		return Optional.empty();
	}

	private List<String> slugs(String key) {
		return items(key).stream().flatMap((item) -> text(item).stream()).distinct().toList();
	}

	private List<String> names(String key) {
		return items(key).stream().flatMap((item) -> nameIn(item).stream()).toList();
	}

	/** A list may be written as a single text. */
	private List<Node> items(String key) {
		Node node = take(key);
		if (node == null) {
			return List.of();
		}
		return (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of(node);
	}

	private Map<String, String> translations() {
		Node node = take("names");
		Map<String, String> names = new HashMap<>();
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach((tuple) -> translate(tuple, names));
		}
		else if (node != null) {
			flaw(node, "names is a list of lines such as “fa: ایران”");
		}
		return names;
	}

	private void translate(NodeTuple tuple, Map<String, String> names) {
		String language = text(tuple.getKeyNode()).orElse("");
		if (!language.matches("[a-z]{2,3}")) {
			flaw(tuple.getKeyNode(), "a language is a code of two or three small letters, such as fa");
		}
		nameIn(tuple.getValueNode()).ifPresent((name) -> names.put(language, name));
	}

	private Optional<String> nameIn(Node node) {
		Optional<String> name = text(node).map((written) -> DIRECTIONS.matcher(written).replaceAll("").strip());
		if (name.isPresent() && (name.get().length() > LONGEST_NAME || NameKey.of(name.get()).isEmpty())) {
			flaw(node, "a name has at least one letter and at most " + LONGEST_NAME + " characters");
			return Optional.empty();
		}
		return name;
	}

	private Optional<String> text(Node node) {
		if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
			return Optional.of(scalar.getValue());
		}
		flaw(node, "write plain text here");
		return Optional.empty();
	}

	private void flaw(Node node, String text) {
		if (this.flaws.size() < MOST_FLAWS) {
			this.flaws.add(RegionsFile.flawAt(node.getStartMark(), text));
		}
	}

}
