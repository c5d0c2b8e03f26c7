/**
 * The paper that readers and other programs get: which stories belong in it in each
 * language, where its pages are, and a story's text with addresses for its links and
 * pictures.
 */
@NullMarked
package press.dateline.paper;

import org.jspecify.annotations.NullMarked;
