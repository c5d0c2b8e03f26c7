package press.dateline.newsroom.copy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The header lines of copy without front matter, and the story below them.
 */
final class WireHeader {

	/** What a header line says. */
	enum Kind {

		DATE, REGION, BYLINE, HEADLINE, PLACE

	}

	/**
	 * A header line.
	 *
	 * @param number counted from 1
	 * @param text without blanks around it; of a byline only the names
	 */
	record Line(int number, String text) {
	}

	private final Map<Kind, Line> lines;

	private final @Nullable AgencyLine agency;

	private final String body;

	private final int liftedLine;

	private final int liftedColumns;

	/**
	 * Creates a header as it was read.
	 * @param lines what each kind of line says
	 * @param agency place, date and agency
	 * @param body the text with nothing where the header was
	 * @param lifted the first line of the text and how many columns were taken off its
	 * start
	 */
	WireHeader(Map<Kind, Line> lines, @Nullable AgencyLine agency, String body, Position lifted) {
		this.lines = new EnumMap<>(Kind.class);
		this.lines.putAll(lines);
		this.agency = agency;
		this.body = body;
		this.liftedLine = lifted.line();
		this.liftedColumns = lifted.column() - 1;
	}

	/** Returns the header of copy that has front matter: none. */
	static WireHeader none(String body) {
		return new WireHeader(Map.of(), null, body, Position.START);
	}

	Optional<Line> line(Kind kind) {
		return Optional.ofNullable(this.lines.get(kind));
	}

	/** Returns the place, date and agency in the form of the wires. */
	Optional<AgencyLine> agency() {
		return Optional.ofNullable(this.agency);
	}

	/** Returns the line that the agency form stands on, counted from 1. */
	int agencyLine() {
		return line(Kind.PLACE).map(Line::number).orElse(this.liftedLine);
	}

	/**
	 * Returns the story: the text with nothing where the header was, so that its lines
	 * keep their numbers.
	 */
	String body() {
		return this.body;
	}

	/** Returns where in the file a place in the story is. */
	Position inFile(int line, int column) {
		return new Position(line, column + ((line == this.liftedLine) ? this.liftedColumns : 0));
	}

	/** Returns whether the header makes copy of a file with a doubtful name. */
	boolean makesCopy() {
		return this.agency != null || this.lines.containsKey(Kind.DATE) || this.lines.containsKey(Kind.REGION);
	}

}
