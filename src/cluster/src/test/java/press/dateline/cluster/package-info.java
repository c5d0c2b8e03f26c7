/**
 * The built site on several nodes that share a database and a folder.
 */
@NullMarked
package press.dateline.cluster;

import org.jspecify.annotations.NullMarked;
