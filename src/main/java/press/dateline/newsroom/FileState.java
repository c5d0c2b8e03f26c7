package press.dateline.newsroom;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a file of the content folder stands, as editors are told it. Every file has exactly
 * one state.
 */
public enum FileState {

	/** It has an error, or another file has the address that it asks for. */
	HELD("outcome in ('HELD', 'ADDRESS_TAKEN')"),

	/** Its story waits for its time. */
	SCHEDULED("outcome = 'STORY' and withdrawn = false and opens_at > :instant and opens_at < :forever"),

	/** Its story goes public when an editor says so. */
	DRAFT("outcome = 'STORY' and withdrawn = false and opens_at >= :forever"),

	/** Readers see its story. */
	PUBLISHED("outcome = 'STORY' and withdrawn = false and opens_at <= :instant and closes_at > :instant"),

	/** The time of its story is over; no story leaves before it has come. */
	EXPIRED("outcome = 'STORY' and withdrawn = false and closes_at <= :instant"),

	/** The file itself takes its story back. */
	WITHDRAWN("outcome = 'STORY' and withdrawn = true"),

	/** It is a standing page that readers see. */
	PAGE("outcome = 'PAGE'"),

	/** It does not look like copy. */
	NOT_COPY("outcome = 'NOT_COPY'"),

	/** It has left the folder, and so has its story, which readers had. */
	REMOVED("outcome = 'GONE' and story_path is not null and opens_at <= away_since");

	private final String condition;

	FileState(String condition) {
		this.condition = condition;
	}

	/**
	 * Returns what the store asks of a row of {@code copy_file}, of an {@code instant}
	 * and of the instant that stands for {@code forever}.
	 */
	String condition() {
		return this.condition;
	}

	/** Returns the name of the state of a row, as the store works it out. */
	static String named() {
		return Arrays.stream(values())
			.map((state) -> "when " + state.condition + " then '" + state + "'")
			.collect(Collectors.joining(" ", "case ", " end"));
	}

}
