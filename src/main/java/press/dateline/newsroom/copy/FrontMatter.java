package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Mapping;
import press.dateline.newsroom.copy.Value.Sequence;
import press.dateline.newsroom.copy.Value.Text;

/**
 * The keys and values at the head of a file, by what they say.
 */
final class FrontMatter {

	// Zola and Hugo keep a site's own keys in such tables; YAML merges the last.
	private static final Set<String> INNER = Set.of("taxonomies", "extra", "params", "<<");

	/** What a file without front matter has. */
	static final FrontMatter NONE = new FrontMatter(List.of());

	private final Map<Field, List<Entry>> said = new EnumMap<>(Field.class);

	// Each field is asked for several times, so that names are looked up once.
	private FrontMatter(List<Entry> entries) {
		for (Entry entry : entries) {
			Field.named(entry.key())
				.ifPresent((field) -> this.said.computeIfAbsent(field, (first) -> new ArrayList<>()).add(entry));
		}
	}

	/**
	 * Returns front matter of entries as they were read, in which a key may come twice.
	 * The first of them counts, unless the second could hold the story back.
	 */
	static FrontMatter of(List<Entry> read, Notes notes) {
		List<Entry> once = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Entry entry : flattened(read)) {
			if (seen.add(entry.key().toLowerCase(Locale.ROOT))) {
				once.add(entry);
				warnOfSlip(entry, notes);
			}
			else {
				noteDuplicate(entry, notes);
			}
		}
		return new FrontMatter(once);
	}

	private static List<Entry> flattened(List<Entry> read) {
		List<Entry> flat = new ArrayList<>(read);
		for (Entry entry : read) {
			if (INNER.contains(entry.key().toLowerCase(Locale.ROOT)) && entry.value() instanceof Mapping inner) {
				inner.entries().stream().filter((each) -> !hasKey(read, each.key())).forEach(flat::add);
			}
		}
		return flat;
	}

	private static boolean hasKey(List<Entry> entries, String key) {
		return entries.stream().anyMatch((entry) -> entry.key().equalsIgnoreCase(key));
	}

	private static void noteDuplicate(Entry entry, Notes notes) {
		String what = "The key " + Wording.quote(entry.key()) + " stands here for the second time";
		if (Field.named(entry.key()).filter(Field::holdsBack).isPresent()) {
			notes.recall(entry.position(), what + ", and which of the two counts is not clear; keep one of them.");
		}
		else {
			notes.warn(entry.position(), what + "; the first is used. Keep one of them.");
		}
	}

	private static void warnOfSlip(Entry entry, Notes notes) {
		if (Field.named(entry.key()).isEmpty()) {
			Field.missedBy(entry.key())
				.ifPresent((key) -> notes.warn(entry.position(), "The key " + Wording.quote(entry.key())
						+ " is not known and has no effect; did you mean “" + key + "”?"));
		}
	}

	/** Returns whether no key in it says anything. */
	boolean isEmpty() {
		return this.said.isEmpty();
	}

	/**
	 * Returns what is said of a field, key by key: ours first, then the others in the
	 * order of the table. Values that are blank say nothing.
	 */
	List<Entry> all(Field field) {
		List<Entry> entries = this.said.get(field);
		return (entries == null) ? List.of()
				: entries.stream()
					.filter((entry) -> !entry.value().isBlank())
					.sorted(Comparator.comparingInt((entry) -> field.rank(entry.key())))
					.toList();
	}

	/** Returns the first entry of a field, even where its value is blank. */
	Optional<Entry> said(Field field) {
		return Optional.ofNullable(this.said.get(field)).map((entries) -> entries.get(0));
	}

	/** Returns the value that counts for a field. */
	Optional<Entry> first(Field field) {
		return all(field).stream().findFirst();
	}

	/** Returns the text of a field; a value that is not text is noted and passed over. */
	Optional<Text> text(Field field, Notes notes) {
		for (Entry entry : all(field)) {
			if (entry.value() instanceof Text text) {
				return Optional.of(text);
			}
			notes.warn(entry.value().position(),
					"“" + entry.key() + "” must be text, not " + described(entry.value()) + "; it is passed over.");
		}
		return Optional.empty();
	}

	/** Returns “a list” or “keys with values”, for problems. */
	static String described(Value value) {
		if (value instanceof Sequence) {
			return "a list";
		}
		return (value instanceof Mapping) ? "keys with values" : "text";
	}

}
