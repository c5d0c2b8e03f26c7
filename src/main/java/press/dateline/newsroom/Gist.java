package press.dateline.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.PublicWindow;
import press.dateline.newsroom.copy.Reading;
import press.dateline.region.Region;

/**
 * What a list of files tells of one, as far as it was understood.
 *
 * @param title the headline
 * @param place the name of its main region
 * @param dated the day on its dateline
 * @param opensAt when it goes public
 * @param closesAt when it leaves
 * @param withdrawn whether the file takes its story back
 */
@Embeddable
record Gist(@Nullable String title, @Nullable String place, @Nullable LocalDate dated, @Nullable Instant opensAt,
		@Nullable Instant closesAt, @Column(nullable = false) boolean withdrawn) {

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_PLACE = 100;

	/** Nothing was understood. */
	static final Gist NONE = new Gist(null, null, null, null, null, false);

	static Gist of(Reading reading) {
		if (reading instanceof Reading.Readable readable) {
			return of(readable.copy());
		}
		if (reading instanceof Reading.Held held && held.copy() != null) {
			return held.isDated() ? of(held.copy()) : of(held.copy()).undated();
		}
		return (reading instanceof Reading.Standing standing)
				? new Gist(cut(standing.page().title(), LONGEST_TITLE), null, null, null, null, false) : NONE;
	}

	private static Gist of(Copy copy) {
		List<Region> regions = copy.dateline().regions();
		PublicWindow window = copy.timing().window();
		return new Gist(cut(copy.headline().title(), LONGEST_TITLE),
				regions.isEmpty() ? null : cut(regions.get(0).name(), LONGEST_PLACE), copy.dateline().date(),
				window.goesPublicAt(), window.leavesAt(), copy.withdrawal() != null);
	}

	private Gist undated() {
		return new Gist(this.title, this.place, null, this.opensAt, this.closesAt, this.withdrawn);
	}

	private static String cut(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most));
	}

}
