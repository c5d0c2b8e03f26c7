package press.dateline.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every place a story can be filed under, found by slug or by name:
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.shipped();
 * gazetteer.find("جمهوری اسلامی ایران");      // Iran
 * gazetteer.findAll("Tehran, Iran and Russia"); // the city, then two countries
 * }</pre>
 *
 * Names are compared without regard to case, accents, punctuation, space and the article
 * “the”. Immutable, and safe for use by many threads.
 */
public final class Gazetteer {

	private static final String SHIPPED = "/gazetteer/regions.yml";

	private static final List<String> WEST_TO_EAST = List.of("americas", "europe", "africa", "middle-east", "russia",
			"asia", "oceania");

	private static final Comparator<Region> BY_ENGLISH_NAME = Comparator
		.comparing((Region region) -> NameKey.of(region.name()))
		.thenComparing(Region::slug);

	private final Map<String, Definition> definitions;

	private final NameIndex names;

	private final List<Region> regions;

	private final Map<String, List<Region>> children = new HashMap<>();

	private Gazetteer(Map<String, Definition> definitions) {
		this.definitions = definitions;
		this.names = new NameIndex(definitions.values());
		this.regions = definitions.values().stream().map(Definition::region).sorted(BY_ENGLISH_NAME).toList();
		for (Region region : this.regions) {
			region.parents()
				.forEach((parent) -> this.children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(region));
		}
	}

	/** The gazetteer that comes with Dateline; the same one each time. */
	public static Gazetteer shipped() {
		return Shipped.GAZETTEER;
	}

	/**
	 * This gazetteer with a newsroom's own list of places laid over it. The list is YAML,
	 * in the format of the shipped file; no text makes this fail.
	 */
	public Overlay with(String regionsYaml) {
		Layering layering = new Layering(this.definitions, this.names, RegionsFile.read(regionsYaml));
		return new Overlay(new Gazetteer(layering.definitions()), layering.flaws());
	}

	/** The region with exactly this slug. */
	public Optional<Region> bySlug(String slug) {
		return Optional.ofNullable(this.definitions.get(slug)).map(Definition::region);
	}

	/**
	 * Every name that was settled by hand for a region, in any language, with its
	 * aliases; the slug among them. A region that is not in here has none.
	 */
	public List<String> namesOf(Region region) {
		Definition definition = this.definitions.get(region.slug());
		return (definition != null) ? definition.ownNames() : List.of();
	}

	/**
	 * What a name means: a region or a city in one. ISO codes (“IR”) are understood in
	 * upper case.
	 */
	public Optional<Match> find(String name) {
		String written = name.strip();
		return byName(written).or(() -> this.names.byCode(written).map((slug) -> match(slug, false, written)));
	}

	/**
	 * The places that a line names and joins by commas, slashes, dots, semicolons or
	 * “and” (also in French, Spanish, Russian, Persian and Arabic), in their order. Each
	 * is the longest name that is known: “Bosnia and Herzegovina” is one. ISO codes count
	 * only as the whole line.
	 * @return empty unless every part of the line is known; a region may come twice, as
	 * in “Tehran, Iran”
	 */
	public List<Match> findAll(String line) {
		Optional<Match> whole = find(line);
		if (whole.isPresent()) {
			return List.of(whole.get());
		}
		return PlaceLine.names(line, (name) -> this.names.byName(name).isPresent())
			.stream()
			.flatMap((name) -> byName(name).stream())
			.toList();
	}

	/** The region whose name is written nearly so; empty if none is plausible. */
	public Optional<Region> suggest(String name) {
		return this.names.nearest(name).flatMap(this::bySlug);
	}

	/**
	 * Every region that this one lies in, each once, the nearest first and the world
	 * last. Regions made by {@link Region#unknown} may be asked about, too.
	 */
	public List<Region> ancestors(Region region) {
		Set<String> above = new LinkedHashSet<>(region.parents());
		List<String> next = region.parents();
		while (!next.isEmpty()) {
			next = next.stream()
				.flatMap((slug) -> bySlug(slug).stream())
				.flatMap((parent) -> parent.parents().stream())
				.filter(above::add)
				.toList();
		}
		if (above.remove(Region.WORLD)) {
			above.add(Region.WORLD);
		}
		return above.stream().flatMap((slug) -> bySlug(slug).stream()).toList();
	}

	/** The way from the world through the main parents to the region itself. */
	public List<Region> crumbs(Region region) {
		List<Region> crumbs = new ArrayList<>(List.of(region));
		Optional<Region> above = mainParent(region);
		while (above.isPresent()) {
			crumbs.add(0, above.get());
			above = mainParent(above.get());
		}
		return List.copyOf(crumbs);
	}

	/** The top of the navigation, from the Americas to Oceania. */
	public List<Region> groupsWestToEast() {
		return WEST_TO_EAST.stream().flatMap((slug) -> bySlug(slug).stream()).toList();
	}

	/** The regions that lie directly in this one, by English name. */
	public List<Region> childrenOf(Region region) {
		return List.copyOf(this.children.getOrDefault(region.slug(), List.of()));
	}

	/** All regions, the world among them, by English name. */
	public List<Region> all() {
		return this.regions;
	}

	private Optional<Match> byName(String written) {
		return this.names.byName(written).map((meaning) -> match(meaning.slug(), meaning.city(), written));
	}

	private Match match(String slug, boolean city, String written) {
		return new Match(this.definitions.get(slug).region(), city, written);
	}

	private Optional<Region> mainParent(Region region) {
		return region.parents().stream().findFirst().flatMap(this::bySlug);
	}

	/** Read on first use, and only once. */
	private static final class Shipped {

		static final Gazetteer GAZETTEER = load();

		private static Gazetteer load() {
			Overlay overlay = new Gazetteer(Map.of()).with(text());
			if (!overlay.flaws().isEmpty()) {
				throw new IllegalStateException(SHIPPED + " has flaws: " + overlay.flaws());
			}
			return overlay.gazetteer();
		}

		private static String text() {
			try (InputStream file = Gazetteer.class.getResourceAsStream(SHIPPED)) {
				return new String(file.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(SHIPPED + " cannot be read", ex);
			}
		}

	}

}
