/**
 * Reads copy: a file's name and bytes become a story, with everything that an editor
 * should mend. It knows no store, no clock and no folder.
 */
@NullMarked
package press.dateline.newsroom.copy;

import org.jspecify.annotations.NullMarked;
