/**
 * Turns Markdown as filed into safe HTML, plain text, headings, links and pictures,
 * without knowing any site or file.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.markdown;
