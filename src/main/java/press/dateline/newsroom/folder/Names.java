package press.dateline.newsroom.folder;

import java.util.Optional;

/**
 * What makes a path unfit to be told, stored or found again.
 */
final class Names {

	/** The longest path that the store keeps, in UTF-16 units. */
	static final int LONGEST = 500;

	private static final char UNREADABLE = '\uFFFD';

	private Names() {
	}

	/** Returns what is wrong with a path; empty where it can be used. */
	static Optional<String> flaw(String path) {
		if (path.length() > LONGEST) {
			return Optional.of("The path is longer than %d characters. Shorten the name of the file or of a folder."
				.formatted(LONGEST));
		}
		if (isUnreadable(path)) {
			return Optional.of("The name cannot be read in this machine's character set; until it can, nothing is "
					+ "taken for gone in its folder. Start the site with LC_ALL=C.UTF-8, or rename the file.");
		}
		if (path.chars().anyMatch(Character::isISOControl)) {
			return Optional.of("The name contains a control character such as a line break. Rename the file.");
		}
		return Optional.empty();
	}

	/** Returns whether a name was lost in the machine's character set. */
	static boolean isUnreadable(String path) {
		return path.indexOf(UNREADABLE) >= 0;
	}

	/** Returns the path as it can be told on one line. */
	static String printable(String path) {
		StringBuilder text = new StringBuilder();
		path.codePoints()
			.limit(LONGEST)
			.forEach((character) -> text.appendCodePoint(Character.isISOControl(character) ? '?' : character));
		return text.toString();
	}

}
