package press.dateline.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.paper.Paper;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

import org.springframework.stereotype.Component;

/**
 * Where regions stand among each other: what they are in, what is in them, what is near.
 */
@Component
class Places {

	private final Atlas atlas;

	private final Words words;

	private final Paper paper;

	Places(Atlas atlas, Words words, Paper paper) {
		this.atlas = atlas;
		this.words = words;
		this.paper = paper;
	}

	/** Returns the name of a region in the site's language. */
	String name(Region region) {
		return region.name(this.words.language());
	}

	/** Returns the groups of regions that order the site. */
	List<Region> groups() {
		return this.atlas.current().groupsWestToEast();
	}

	/**
	 * Returns every part of the world: the groups that order the site, then those that it
	 * has no room for at its head, such as Antarctica.
	 */
	List<Region> parts() {
		Gazetteer gazetteer = this.atlas.current();
		Set<Region> parts = new LinkedHashSet<>(groups());
		gazetteer.bySlug(Region.WORLD)
			.map(gazetteer::childrenOf)
			.orElse(List.of())
			.stream()
			.filter((region) -> region.kind() == Region.Kind.GROUP)
			.forEach(parts::add);
		return List.copyOf(parts);
	}

	/**
	 * Returns the slug of the part of the world that a region belongs to, or that it is.
	 */
	@Nullable String part(Region region) {
		Set<String> own = new LinkedHashSet<>(List.of(region.slug()));
		this.atlas.current().ancestors(region).forEach((ancestor) -> own.add(ancestor.slug()));
		return parts().stream().map(Region::slug).filter(own::contains).findFirst().orElse(null);
	}

	/** Returns the way from the world to a region, the region included. */
	List<Link> crumbs(Region region) {
		List<Link> crumbs = new ArrayList<>();
		if (region.kind() != Region.Kind.WORLD) {
			crumbs.add(Link.to(this.words.say("region.world"), this.paper.front().regions()));
		}
		this.atlas.current()
			.crumbs(region)
			.stream()
			.filter((step) -> step.kind() != Region.Kind.WORLD && !step.slug().equals(region.slug()))
			.forEach((step) -> crumbs.add(Link.to(name(step), this.paper.front().region(step.slug()))));
		crumbs.add(Link.to(name(region), this.paper.front().region(region.slug())));
		return crumbs;
	}

	/** Returns the regions directly within a region. */
	List<Region> within(Region region) {
		return this.atlas.current().childrenOf(region);
	}

	/** Returns the regions that share a border with a region. */
	List<Region> beside(Region region) {
		Gazetteer gazetteer = this.atlas.current();
		return region.neighbours().stream().map(gazetteer::bySlug).flatMap(Optional::stream).toList();
	}

	/** Returns every region that is smaller than a group. */
	List<Region> all() {
		return this.atlas.current().all().stream().filter(Places::isPlace).toList();
	}

	/** Returns whether a region is a place and not a group of places. */
	static boolean isPlace(Region region) {
		return region.kind() != Region.Kind.WORLD && region.kind() != Region.Kind.GROUP;
	}

	/**
	 * Returns those of the places that have stories, the nearest first, neighbours before
	 * all others.
	 */
	List<Region> nearest(Region region, Map<String, Long> counts) {
		Collection<Region> near = new LinkedHashSet<>(beside(region));
		near.addAll(all().stream().sorted(Comparator.comparingDouble((other) -> distance(region, other))).toList());
		return near.stream()
			.filter((other) -> counts.getOrDefault(other.slug(), 0L) > 0 && !other.slug().equals(region.slug()))
			.toList();
	}

	// Chord length on the unit sphere: it grows with the distance and needs no care at
	// 180°.
	private static double distance(Region one, Region other) {
		var from = one.position();
		var to = other.position();
		if (from == null || to == null) {
			return Double.MAX_VALUE;
		}
		double latitude = Math.toRadians(from.latitude());
		double latitudeThere = Math.toRadians(to.latitude());
		double apart = Math.toRadians(from.longitude() - to.longitude());
		double cosine = Math.sin(latitude) * Math.sin(latitudeThere)
				+ Math.cos(latitude) * Math.cos(latitudeThere) * Math.cos(apart);
		return 1 - cosine;
	}

}
