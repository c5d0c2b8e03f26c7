/**
 * The newsroom: keeps the site in step with the content folder, and opens each edition.
 */
@NullMarked
package press.dateline.newsroom;

import org.jspecify.annotations.NullMarked;
