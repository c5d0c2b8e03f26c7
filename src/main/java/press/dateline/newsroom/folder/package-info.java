/**
 * The content folder as it is on disk: which files count as copy, and when they change.
 */
@NullMarked
package press.dateline.newsroom.folder;

import org.jspecify.annotations.NullMarked;
