package press.dateline.newsroom;

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

	Standby(Editions editions, RegionsFile regions, Release release) {
		this.editions = editions;
		this.regions = regions;
		this.release = release;
	}

	/**
	 * Looks for another edition, for another gazetteer, and for an order to hand on.
	 * @return whether there is an edition to show
	 */
	boolean look() {
		this.regions.follow();
		this.release.relay();
		this.editions.look();
		return this.editions.inForce().number() > 0;
	}

}
