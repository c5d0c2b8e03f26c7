package press.dateline.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A page of an edition as it leaves.
 *
 * @param imprint what it says of itself
 * @param atlas the revision of the places that it names
 * @param content its bytes
 * @param changed since when it has them as far as is known, in whole seconds
 * @param lastModified the same as a date of HTTP
 */
record KeptPage(Imprint imprint, int atlas, PageBytes content, Instant changed, String lastModified) {

	// What an entry costs beside its bytes.
	private static final int OVERHEAD = 800;

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
		.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
		.withZone(ZoneOffset.UTC);

	/**
	 * A page that was made just now.
	 * @param before what was kept of the same address until now: a page that has not
	 * changed keeps its date, and one that has gets another, however quickly
	 */
	static KeptPage of(Imprint imprint, int atlas, PageBytes content, @Nullable KeptPage before) {
		Instant changed = imprint.edition().instant().truncatedTo(ChronoUnit.SECONDS);
		if (before != null) {
			Instant earliest = before.changed.plusSeconds(1);
			changed = (content == before.content) ? before.changed : changed.isBefore(earliest) ? earliest : changed;
		}
		return new KeptPage(imprint, atlas, content, changed, HTTP_DATE.format(changed));
	}

	/** Returns the number of the edition that it shows. */
	long edition() {
		return this.imprint.edition().number();
	}

	/** Returns how many bytes of memory it takes. */
	int weight() {
		return this.content.weight() + OVERHEAD;
	}

}
