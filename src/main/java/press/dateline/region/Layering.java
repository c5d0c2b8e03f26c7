package press.dateline.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays the entries of a regions file over the places already known and leaves out those
 * that do not fit: each entry that is left out may make others unfit, so the rest is
 * looked at again until all of it fits.
 */
final class Layering {

	private final Map<String, Definition> known;

	private final NameIndex knownNames;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final Map<String, Definition> definitions;

	private final Set<String> mentionable;

	private final List<Flaw> flaws;

	private Claims claims;

	Layering(Map<String, Definition> known, NameIndex knownNames, RegionsFile file) {
		this.known = known;
		this.knownNames = knownNames;
		this.claims = new Claims(knownNames);
		this.definitions = new LinkedHashMap<>(known);
		this.mentionable = new HashSet<>(known.keySet());
		this.mentionable.addAll(file.slugs());
		this.flaws = new ArrayList<>(file.flaws());
		file.entries().forEach(this::add);
		boolean all = false;
		while (!all) {
			all = !leaveOutStrangers() && !leaveOutCircles() && !leaveOutClashes();
		}
		handOverCities();
		this.definitions.replaceAll((slug, definition) -> definition.keepingNeighbours(this.definitions::containsKey));
	}

	/** All places by slug: the known ones, then the new ones. */
	Map<String, Definition> definitions() {
		return this.definitions;
	}

	/** What is wrong with the entries left out, in the order of the text. */
	List<Flaw> flaws() {
		return this.flaws.stream().sorted(Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column)).toList();
	}

	private void add(Entry entry) {
		Definition base = this.known.get(entry.slug());
		Optional<Definition> definition = (base != null) ? Optional.of(entry.over(base)) : entry.define();
		if (definition.isPresent()) {
			this.entries.put(entry.slug(), entry);
			this.definitions.put(entry.slug(), definition.get());
		}
		else {
			this.flaws.add(entry.flaw("a new place needs a name; write “name: …” below"));
		}
	}

	/** Leaves out every entry that has something wrong; tells whether there was one. */
	private boolean leaveOut(Function<Entry, Optional<String>> whatIsWrong) {
		int before = this.entries.size();
		for (Entry entry : List.copyOf(this.entries.values())) {
			whatIsWrong.apply(entry).ifPresent((text) -> leaveOut(entry, text));
		}
		return this.entries.size() < before;
	}

	private void leaveOut(Entry entry, String text) {
		this.flaws.add(entry.flaw(text));
		this.entries.remove(entry.slug());
		Definition base = this.known.get(entry.slug());
		if (base != null) {
			this.definitions.put(entry.slug(), base);
		}
		else {
			this.definitions.remove(entry.slug());
		}
	}

	/** Whoever lies in a place that is left out is looked at again. */
	private boolean leaveOutStrangers() {
		int before = this.entries.size();
		Map<String, List<Entry>> below = new HashMap<>();
		this.entries.values()
			.forEach((entry) -> definition(entry).region()
				.parents()
				.forEach((parent) -> below.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(entry)));
		Deque<Entry> next = new ArrayDeque<>(this.entries.values());
		while (!next.isEmpty()) {
			Entry entry = next.remove();
			if (this.entries.containsKey(entry.slug()) && stranger(entry).isPresent()) {
				leaveOut(entry, stranger(entry).get());
				next.addAll(below.getOrDefault(entry.slug(), List.of()));
			}
		}
		return this.entries.size() < before;
	}

	/** A neighbour whose own entry is left out is no reason to leave out this one. */
	private Optional<String> stranger(Entry entry) {
		Region region = definition(entry).region();
		return Stream
			.concat(region.parents().stream().filter((slug) -> !this.definitions.containsKey(slug)),
					region.neighbours().stream().filter((slug) -> !this.mentionable.contains(slug)))
			.findFirst()
			.map((slug) -> "there is no place with the slug “" + slug + "”, or its own entry has a flaw");
	}

	private boolean leaveOutClashes() {
		this.claims = new Claims(this.knownNames);
		return leaveOut((entry) -> this.claims.claimNames(entry.slug(), definition(entry).ownNames()))
				|| leaveOut((entry) -> this.claims.claimCities(entry.slug(), entry.cities()));
	}

	private boolean leaveOutCircles() {
		List<Set<String>> circles = new Lineage(this.definitions).circles();
		circles.forEach((circle) -> leaveOut(firstOf(circle), "a place cannot lie in itself"));
		return !circles.isEmpty();
	}

	/** There is one, because the known places form no circle. */
	private Entry firstOf(Set<String> slugs) {
		return this.entries.values().stream().filter((entry) -> slugs.contains(entry.slug())).findFirst().orElseThrow();
	}

	/** A city that an entry claims is no longer one of the known place that had it. */
	private void handOverCities() {
		for (String slug : this.known.keySet()) {
			this.definitions.computeIfPresent(slug, (key, definition) -> definition
				.keepingCities((city) -> this.claims.ownerOfCity(city).orElse(slug).equals(slug)));
		}
	}

	private Definition definition(Entry entry) {
		return this.definitions.get(entry.slug());
	}

}
