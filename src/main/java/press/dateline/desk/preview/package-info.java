/**
 * Pages as they will be, of what is not public yet: for editors, and for those to whom an
 * editor gives a link.
 */
@NullMarked
package press.dateline.desk.preview;

import org.jspecify.annotations.NullMarked;
