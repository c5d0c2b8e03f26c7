/**
 * Dateline: a news site whose newsroom is a folder.
 */
@NullMarked
package press.dateline;

import org.jspecify.annotations.NullMarked;
