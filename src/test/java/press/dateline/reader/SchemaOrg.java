package press.dateline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What schema.org has words for: each type with its parents and its own properties.
 */
final class SchemaOrg {

	// What an action says of an input that it asks for is not in the table.
	private static final String INPUT = "-input";

	private final Map<String, Type> types = new HashMap<>();

	private SchemaOrg(List<String> lines) {
		for (String line : lines) {
			String[] cells = line.split("\t", -1);
			this.types.put(cells[0], new Type(List.of(cells[1].split(",")), List.of(cells[2].split(","))));
		}
	}

	static SchemaOrg read() {
		try (InputStream table = SchemaOrg.class.getResourceAsStream("/schemaorg/types.tsv")) {
			return new SchemaOrg(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns what schema.org does not know of a node, and what says nothing.
	 */
	List<String> flaws(JsonNode node) {
		List<String> flaws = new ArrayList<>();
		collect("", node, flaws);
		return flaws;
	}

	private void collect(String where, JsonNode node, List<String> flaws) {
		if (node.isNull() || (node.isString() && node.stringValue().isBlank())
				|| (node.isContainer() && node.isEmpty())) {
			flaws.add(where + " is empty");
		}
		if (node.isArray()) {
			node.forEach((item) -> collect(where, item, flaws));
		}
		if (node.isObject()) {
			boolean reference = node.has("@id") && node.size() == 1;
			String type = reference ? "" : node.path("@type").asString("");
			if (!reference && !this.types.containsKey(type)) {
				flaws.add(where + " is of no type: " + type);
			}
			node.properties().forEach((property) -> {
				String name = property.getKey();
				if (!name.equals("@id") && !name.equals("@type") && !has(type, name)) {
					flaws.add(where + ": " + type + " has no " + name);
				}
				collect(where + "/" + name, property.getValue(), flaws);
			});
		}
	}

	private boolean has(String type, String property) {
		Type known = this.types.get(type);
		String name = property.endsWith(INPUT) ? property.substring(0, property.length() - INPUT.length()) : property;
		return known != null && (known.properties().contains(name)
				|| known.parents().stream().anyMatch((parent) -> has(parent, name)));
	}

	boolean isA(String type, String ancestor) {
		Type known = this.types.get(type);
		return type.equals(ancestor)
				|| (known != null && known.parents().stream().anyMatch((parent) -> isA(parent, ancestor)));
	}

	private record Type(List<String> parents, List<String> properties) {
	}

}
