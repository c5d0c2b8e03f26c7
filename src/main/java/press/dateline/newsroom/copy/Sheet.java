package press.dateline.newsroom.copy;

import java.util.Locale;

import press.dateline.region.Gazetteer;
import press.dateline.site.Site;

/**
 * A file on the table: everything that is known of it before the story is put together.
 *
 * @param site the site that it is read for
 * @param gazetteer the places in force
 * @param file the file
 * @param name what its path says
 * @param front its front matter; without entries where it has none
 * @param wire its header lines; none where it has front matter
 * @param language the language it is written in
 * @param dates reads dates in that language
 * @param notes where problems and reasons go
 */
record Sheet(Site site, Gazetteer gazetteer, CopyFile file, FileName name, FrontMatter front, WireHeader wire,
		Locale language, Dates dates, Notes notes) {
}
