/**
 * How pages are asked for and how bytes leave: page numbers, listings, true addresses,
 * headers, style sheets.
 */
@NullMarked
package press.dateline.web;

import org.jspecify.annotations.NullMarked;
