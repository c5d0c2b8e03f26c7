/**
 * Pictures: what a file really is, the sizes it is served in, and the cards for link
 * previews. Nothing else knows how pictures are read and made.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.picture;
