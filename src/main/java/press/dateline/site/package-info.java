/**
 * The configuration of the site: its name, address, languages, zone, folders and clock.
 */
@NullMarked
package press.dateline.site;

import org.jspecify.annotations.NullMarked;
