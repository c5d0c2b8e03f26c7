/**
 * Measures the built site as a process, beside nginx and Hugo.
 */
@org.jspecify.annotations.NullMarked
package press.dateline.bench;
