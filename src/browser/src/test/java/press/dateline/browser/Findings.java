package press.dateline.browser;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that was found on all pages, so that a test tells it at once.
 */
final class Findings {

	private final List<String> lines = new ArrayList<>();

	/**
	 * Notes something that should not be.
	 * @param page where
	 * @param setting how the page was read
	 * @param rule what is broken
	 * @param target by which part of the page
	 */
	void add(Object page, Object setting, String rule, String target) {
		this.lines.add(page + " · " + setting + " · " + rule + " · " + target);
	}

	/** Notes something about a whole page. */
	void add(Object page, String what) {
		this.lines.add(page + ": " + what);
	}

	/** Returns what was found, a line for each. */
	List<String> lines() {
		return this.lines;
	}

	void assertNone() {
		assertThat(this.lines).withFailMessage(() -> this.lines.size() + " findings:\n" + String.join("\n", this.lines))
			.isEmpty();
	}

}
