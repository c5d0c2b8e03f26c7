/**
 * Tells what one version of a text has and another has not, word by word in any language,
 * without knowing what the text is about.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.comparison;
