package press.dateline.reader;

import java.util.Locale;

import press.dateline.article.Archive;
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

	/** How many to remember of what belongs to an issue: those that are being read. */
	static final int KEPT = 50;

	private final Archive archive;

	private final Atlas atlas;

	private final Paper paper;

	Issues(Archive archive, Atlas atlas, Paper paper) {
		this.archive = archive;
		this.atlas = atlas;
		this.paper = paper;
	}

	/** Returns the edition in force, in the language of the page. */
	Issue current() {
		return new Issue(this.archive.edition().number(), this.atlas.revision(), this.paper.language());
	}

	/**
	 * An edition in one language.
	 *
	 * @param edition the number of the edition
	 * @param atlas the revision of the places that it names
	 * @param language the language of its pages
	 */
	record Issue(long edition, int atlas, Locale language) {
	}

}
