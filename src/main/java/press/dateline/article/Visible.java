package press.dateline.article;

/**
 * The one rule of what is public, as a condition for queries. It compares with the
 * parameter {@code instant}, which is the edition's, never the clock's.
 */
final class Visible {

	private Visible() {
	}

	/** Returns the condition that a window is open. */
	static String in(String window) {
		return "%1$s.goesPublicAt <= :instant and :instant < %1$s.leavesAt".formatted(window);
	}

	/** Returns the condition that a window has opened, whether or not it closed since. */
	static String onceIn(String window) {
		return "%1$s.goesPublicAt <= :instant and %1$s.goesPublicAt < %1$s.leavesAt".formatted(window);
	}

}
