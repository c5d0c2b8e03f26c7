/**
 * What the figures are read from, and how ratios are formed.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.bench;
