package press.dateline.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which names the entries of one regions file claim. The first to claim a name has it,
 * and none can have a name that another known place goes by; a city that a known place
 * has may be claimed by an entry.
 */
final class Claims {

	private final NameIndex known;

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> cities = new HashMap<>();

	Claims(NameIndex known) {
		this.known = known;
	}

	/** Claims names of the place itself; tells of the first that is another's. */
	Optional<String> claimNames(String slug, Collection<String> names) {
		return names.stream().flatMap((name) -> claimName(slug, name).stream()).findFirst();
	}

	/**
	 * Claims cities, after all entries have claimed their names; tells of the first that
	 * is another's.
	 */
	Optional<String> claimCities(String slug, Collection<String> cities) {
		return cities.stream().flatMap((city) -> claimCity(slug, city).stream()).findFirst();
	}

	/** The place that an entry has claimed a city for. */
	Optional<String> ownerOfCity(String city) {
		return Optional.ofNullable(this.cities.get(NameKey.of(city)));
	}

	private Optional<String> claimName(String slug, String name) {
		String key = NameKey.of(name);
		String owner = this.known.ownerOf(key).orElse(slug);
		String first = this.names.computeIfAbsent(key, (absent) -> owner);
		return clash(slug, name, first, "already a name of ");
	}

	private Optional<String> claimCity(String slug, String city) {
		String key = NameKey.of(city);
		String namesake = this.known.ownerOf(key).orElseGet(() -> this.names.getOrDefault(key, slug));
		String first = this.cities.computeIfAbsent(key, (absent) -> slug);
		return clash(slug, city, namesake, "a name of ").or(() -> clash(slug, city, first, "already a city of "));
	}

	private static Optional<String> clash(String slug, String name, String owner, String relation) {
		return owner.equals(slug) ? Optional.empty() : Optional.of("“" + name + "” is " + relation + owner);
	}

}
