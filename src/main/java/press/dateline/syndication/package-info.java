/**
 * The news for other programs: feeds, maps of the site, and what crawlers are asked. It
 * alone knows their formats.
 */
@NullMarked
package press.dateline.syndication;

import org.jspecify.annotations.NullMarked;
