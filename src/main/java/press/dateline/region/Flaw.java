package press.dateline.region;

/**
 * A mistake in a newsroom's own list of places.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1
 * @param text what is wrong and what to write instead
 */
public record Flaw(int line, int column, String text) {
}
