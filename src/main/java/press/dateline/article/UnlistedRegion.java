package press.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import press.dateline.region.Region;

/**
 * A place that a story names and the gazetteer does not know.
 */
@Entity
class UnlistedRegion {

	@Id
	@Column(columnDefinition = "text")
	private String slug;

	@Column(columnDefinition = "text")
	private String name;

	@SuppressWarnings("NullAway.Init")
	private UnlistedRegion() {
	}

	static UnlistedRegion of(Region region) {
		UnlistedRegion unlisted = new UnlistedRegion();
		unlisted.slug = region.slug();
		unlisted.name = region.name();
		return unlisted;
	}

	Region region() {
		return Region.unknown(this.slug, this.name);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof UnlistedRegion region && this.slug.equals(region.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
