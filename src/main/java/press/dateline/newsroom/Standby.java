package press.dateline.newsroom;

import java.util.Set;

import press.dateline.article.Editions;

import org.springframework.stereotype.Component;

/**
 * What a node does while another one reads the folder: it shows the editions which that
 * one opens, and names places as that one does.
 */
@Component
class Standby {

	private final Editions editions;

	private final RegionsFile regions;

	private final Release release;

	private final Tidings tidings;

	Standby(Editions editions, RegionsFile regions, Release release, Tidings tidings) {
		this.editions = editions;
		this.regions = regions;
		this.release = release;
		this.tidings = tidings;
	}

	/**
	 * Looks for another edition, for another gazetteer, for other problems, and for an
	 * order to hand on.
	 * @return whether there is an edition to show
	 */
	boolean look() {
		this.regions.follow();
		this.release.relay();
		this.editions.look();
		this.tidings.tell(Set.of());
		return this.editions.inForce().number() > 0;
	}

}
