package press.dateline.newsroom.copy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter that its syntax hides: a fence of four hyphens, a blank before it, a first
 * key that nobody knows. What it says is not read; but where a line of it would hold the
 * story back, the story may not go public by a guess.
 */
final class MissedFrontMatter {

	private static final int LINES = 20;

	// A longer value is a sentence.
	private static final Pattern KEY = Pattern.compile("[ \\t]{0,8}(\\w[\\w -]{0,30}?)[ \\t]{0,8}[:=](?!//)(.{0,40})");

	private static final Pattern HOLDING_STATUS = Pattern
		.compile("[\\s\"']*(draft|hidden|private|pending|scheduled|skip)[\\s\"']*", Pattern.CASE_INSENSITIVE);

	private static final Set<Field> HOLDING = EnumSet.of(Field.DRAFT, Field.EMBARGO, Field.EXPIRES, Field.PUBLISH,
			Field.PUBLISHED);

	private MissedFrontMatter() {
	}

	/** Returns where a line stands that would hold the story back. */
	static Optional<Position> in(String text) {
		int start = 0;
		for (int line = 1; line <= LINES && start < text.length(); line++) {
			int end = text.indexOf('\n', start);
			String words = text.substring(start, (end < 0) ? text.length() : end);
			if (holds(words)) {
				return Optional.of(Position.startOf(line));
			}
			start = (end < 0) ? text.length() : end + 1;
		}
		return Optional.empty();
	}

	private static boolean holds(String line) {
		Matcher key = KEY.matcher(line);
		if (!key.matches() || key.group(2).isBlank()) {
			return false;
		}
		return Field.named(key.group(1))
			.filter((field) -> HOLDING.contains(field)
					|| (field == Field.STATUS && HOLDING_STATUS.matcher(key.group(2)).matches()))
			.isPresent();
	}

}
