/**
 * Measures the site from inside: one story read, one page made.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.bench.jmh;
