package press.dateline.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a regions file as written: what it leaves out is absent.
 *
 * @param line of its slug, from 1
 * @param column of its slug, from 1
 */
record Entry(String slug, int line, int column, @Nullable String name, Region.@Nullable Kind kind, @Nullable String iso,
		List<String> parents, @Nullable Position position, List<String> neighbours, List<String> aliases,
		List<String> cities, Map<String, String> names) {

	Flaw flaw(String text) {
		return new Flaw(this.line, this.column, this.slug + ": " + text);
	}

	/** What the entry says of a new place; empty if it does not name it. */
	Optional<Definition> define() {
		if (this.name == null) {
			return Optional.empty();
		}
		List<String> above = this.parents.isEmpty() && !this.slug.equals(Region.WORLD) ? List.of(Region.WORLD)
				: this.parents;
		Region region = new Region(this.slug, this.name, or(this.kind, Region.Kind.OTHER), this.iso, above,
				this.position, this.neighbours, this.names);
		return Optional.of(new Definition(region, this.aliases, this.cities));
	}

	/**
	 * A known place with what the entry says of it: names are added, so that an old name
	 * is still understood; everything else is replaced.
	 */
	Definition over(Definition known) {
		Region old = known.region();
		Map<String, String> allNames = new HashMap<>(old.names());
		allNames.putAll(this.names);
		List<String> allAliases = joined(known.aliases(), this.aliases);
		old.names().values().stream().filter((former) -> !allNames.containsValue(former)).forEach(allAliases::add);
		allAliases.add(old.name());
		Region region = new Region(this.slug, or(this.name, old.name()), or(this.kind, old.kind()),
				(this.iso != null) ? this.iso : old.isoCode(), orElse(this.parents, old.parents()),
				(this.position != null) ? this.position : old.position(), orElse(this.neighbours, old.neighbours()),
				allNames);
		return new Definition(region, allAliases, joined(known.cities(), this.cities));
	}

	private static <T> T or(@Nullable T said, T otherwise) {
		return (said != null) ? said : otherwise;
	}

	private static List<String> orElse(List<String> said, List<String> otherwise) {
		return said.isEmpty() ? otherwise : said;
	}

	private static List<String> joined(List<String> first, List<String> second) {
		List<String> both = new ArrayList<>(first);
		both.addAll(second);
		return both;
	}

}
