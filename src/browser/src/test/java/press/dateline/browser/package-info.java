/**
 * The built site, read in a real browser as its readers read it.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.browser;
