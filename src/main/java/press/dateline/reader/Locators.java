package press.dateline.reader;

import java.util.Optional;
import java.util.stream.Stream;

import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

import org.springframework.stereotype.Component;

/**
 * Finds the map that shows where a place lies: its own, else that of the nearest place
 * around it that has one.
 */
@Component
class Locators {

	private final Atlas atlas;

	private final Maps maps;

	private final Words words;

	Locators(Atlas atlas, Maps maps, Words words) {
		this.atlas = atlas;
		this.maps = maps;
		this.words = words;
	}

	/** Returns the map of a place with its caption; empty where nobody knows. */
	Optional<Locator> captioned(Region place) {
		return shown(place).map((region) -> new Locator(Maps.address(region), caption(region)));
	}

	/**
	 * Returns the map of a place for the head of its page, which names it: a caption is
	 * needed only where the map is of another.
	 */
	Optional<Locator> beside(Region place) {
		return shown(place).map((region) -> new Locator(Maps.address(region),
				region.slug().equals(place.slug()) ? null : caption(region)));
	}

	private Optional<Region> shown(Region place) {
		return Stream.concat(Stream.of(place), this.atlas.current().ancestors(place).stream())
			.filter(this.maps::show)
			.findFirst();
	}

	// The drawn meridian stays where it is when a newsroom ticks the place elsewhere.
	private String caption(Region region) {
		String meridian = Gazetteer.shipped()
			.bySlug(region.slug())
			.map(Region::position)
			.map(this.words::meridian)
			.orElse("");
		return this.words.say("locator.caption", region.name(this.words.language()), meridian);
	}

}
