package press.dateline.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kind of work that a story is. Readers are told wherever it is not plain news.
 */
public enum Kind {

	NEWS, ANALYSIS, OPINION, EXPLAINER, SPONSORED, LIVE;

	/** Returns the kind that front matter names, in any case; empty where none does. */
	public static Optional<Kind> named(String word) {
		return Stream.of(values()).filter((kind) -> kind.name().equalsIgnoreCase(word.strip())).findFirst();
	}

	/** Returns the word by which front matter and message bundles name the kind. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
