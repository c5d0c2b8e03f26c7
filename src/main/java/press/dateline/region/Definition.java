package press.dateline.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A region with the names by which copy may mean it.
 *
 * @param aliases other names of the whole region
 * @param cities names of places inside it
 */
record Definition(Region region, List<String> aliases, List<String> cities) {

	Definition {
		aliases = List.copyOf(aliases);
		cities = List.copyOf(cities);
	}

	/** Every name of the region itself that was settled by hand. */
	List<String> ownNames() {
		List<String> own = new ArrayList<>(List.of(this.region.name(), this.region.slug()));
		own.addAll(this.region.names().values());
		own.addAll(this.aliases);
		return own;
	}

	Definition keepingCities(Predicate<String> kept) {
		return new Definition(this.region, this.aliases, this.cities.stream().filter(kept).toList());
	}

	Definition keepingNeighbours(Predicate<String> kept) {
		if (this.region.neighbours().stream().allMatch(kept)) {
			return this;
		}
		Region old = this.region;
		Region region = new Region(old.slug(), old.name(), old.kind(), old.isoCode(), old.parents(), old.position(),
				old.neighbours().stream().filter(kept).toList(), old.names());
		return new Definition(region, this.aliases, this.cities);
	}

}
