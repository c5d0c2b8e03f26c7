package press.dateline.reader;

import java.util.Locale;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import press.dateline.article.Archive;
import press.dateline.article.Edition;
import press.dateline.paper.Paper;
import press.dateline.region.Atlas;

import org.springframework.stereotype.Component;

/**
 * Tells which issue of the paper the page that is being made is of. What depends on
 * nothing else is the same on all pages of an issue, and is found out for the first of
 * them.
 */
@Component
class Issues {

	// Those that are being read.
	private static final int KEPT = 50;

	private final Archive archive;

	private final Atlas atlas;

	private final Paper paper;

	Issues(Archive archive, Atlas atlas, Paper paper) {
		this.archive = archive;
		this.atlas = atlas;
		this.paper = paper;
	}

	/**
	 * Returns what finds something out once for each issue. What belongs to an edition
	 * that is only foreseen is found out each time, and never kept.
	 */
	<T> Supplier<T> once(Supplier<T> finding) {
		Cache<Issue, T> found = Caffeine.newBuilder().maximumSize(KEPT).build();
		return () -> {
			Edition edition = this.archive.edition();
			return edition.isForeseen() ? finding.get() : found.get(issue(edition), (issue) -> finding.get());
		};
	}

	private Issue issue(Edition edition) {
		return new Issue(edition.number(), this.atlas.revision(), this.paper.language());
	}

	/**
	 * An edition in one language.
	 *
	 * @param edition the number of the edition
	 * @param atlas the revision of the places that it names
	 * @param language the language of its pages
	 */
	private record Issue(long edition, int atlas, Locale language) {
	}

}
