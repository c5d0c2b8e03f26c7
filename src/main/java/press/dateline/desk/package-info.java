/**
 * The editor’s desk: what the newsroom understood and what is to be mended, for those who
 * may enter. Nothing of it is linked from a page that readers see.
 */
@NullMarked
package press.dateline.desk;

import org.jspecify.annotations.NullMarked;
