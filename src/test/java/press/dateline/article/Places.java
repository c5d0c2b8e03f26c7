package press.dateline.article;

import press.dateline.region.Gazetteer;
import press.dateline.region.Region;

/** Regions for tests, from east to west. */
final class Places {

	static final Region JAPAN = known("japan");

	static final Region IRAN = known("iran");

	static final Region PERU = known("peru");

	static final Region NARNIA = Region.unknown(Slug.of("Narnia").orElseThrow().value(), "Narnia");

	private Places() {
	}

	private static Region known(String slug) {
		return Gazetteer.shipped().bySlug(slug).orElseThrow();
	}

}
