package press.dateline.newsroom.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import press.dateline.newsroom.copy.Value.Text;

/**
 * Yes or no, in the words of YAML, TOML and people.
 */
final class Flag {

	private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");

	private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

	private Flag() {
	}

	/** Reads a value; empty where it is neither yes nor no. */
	static Optional<Boolean> of(Value value) {
		if (!(value instanceof Text text)) {
			return Optional.empty();
		}
		String word = text.text().strip().toLowerCase(Locale.ROOT);
		if (YES.contains(word)) {
			return Optional.of(true);
		}
		return NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

}
