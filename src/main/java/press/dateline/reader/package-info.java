/**
 * The pages that readers see.
 */
@NullMarked
package press.dateline.reader;

import org.jspecify.annotations.NullMarked;
