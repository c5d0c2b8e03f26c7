/**
 * What pages that are open are told while it happens: that files were taken, that an
 * edition was opened.
 */
@NullMarked
package press.dateline.desk.live;

import org.jspecify.annotations.NullMarked;
