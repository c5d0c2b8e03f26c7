/**
 * Stories as they are published: the aggregate, the archive that readers ask, the copy
 * desk that writes, and the editions that every answer comes from.
 */
@NullMarked
package press.dateline.article;

import org.jspecify.annotations.NullMarked;
