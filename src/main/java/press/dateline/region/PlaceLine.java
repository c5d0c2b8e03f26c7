package press.dateline.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A line that names several places, such as “Bosnia and Herzegovina, Serbia / Iran and
 * Russia”, cut into the longest names that are known.
 */
final class PlaceLine {

	private static final int LONGEST = 300;

	private static final int MOST_PIECES = 24;

	private static final String SIGNS = ",،、，/·;؛&";

	private static final Set<String> WORDS = Set.of("and", "et", "y", "e", "и", "و");

	private static final char WAW = 'و';

	private final String line;

	private final List<Piece> pieces = new ArrayList<>();

	private int start;

	private PlaceLine(String line) {
		this.line = line;
	}

	/** The names in their order, as written; empty unless the whole line is names. */
	static List<String> names(String line, Predicate<String> known) {
		if (line.length() > LONGEST) {
			return List.of();
		}
		PlaceLine places = new PlaceLine(line);
		places.cut();
		return (places.pieces.size() > MOST_PIECES) ? List.of() : places.longest(known);
	}

	private void cut() {
		int at = 0;
		while (at < this.line.length()) {
			if (SIGNS.indexOf(this.line.charAt(at)) >= 0) {
				endPiece(at, at + 1);
				at++;
			}
			else if (startsWord(at)) {
				int end = endOfWord(at);
				cutAtWord(at, end);
				at = end;
			}
			else {
				at++;
			}
		}
		endPiece(this.line.length(), this.line.length());
	}

	/** Arabic writes its “and” onto the next word: there a name may begin after it. */
	private void cutAtWord(int from, int end) {
		if (WORDS.contains(this.line.substring(from, end).toLowerCase(Locale.ROOT))) {
			endPiece(from, end);
		}
		else if (from > 0 && end - from > 2 && this.line.charAt(from) == WAW) {
			endPiece(from, from);
		}
	}

	private boolean startsWord(int at) {
		return Character.isLetter(this.line.charAt(at)) && (at == 0 || isGap(this.line.charAt(at - 1)));
	}

	private int endOfWord(int from) {
		int end = from;
		while (end < this.line.length() && !isGap(this.line.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isGap(char sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || SIGNS.indexOf(sign) >= 0;
	}

	/** Nothing between two cuts, as in “, and”, is no piece. */
	private void endPiece(int end, int next) {
		if (!this.line.substring(this.start, end).isBlank()) {
			this.pieces.add(new Piece(this.start, end));
		}
		this.start = next;
	}

	/** Works from the end, so that each stretch of the line is looked up once. */
	private List<String> longest(Predicate<String> known) {
		int count = this.pieces.size();
		int[] next = new int[count + 1];
		next[count] = count;
		for (int from = count - 1; from >= 0; from--) {
			for (int to = count; to > from && next[from] == 0; to--) {
				if (next[to] != 0 && name(from, to, known).isPresent()) {
					next[from] = to;
				}
			}
		}
		if (next[0] == 0) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		for (int from = 0; from < count; from = next[from]) {
			names.add(name(from, next[from], known).orElseThrow());
		}
		return names;
	}

	private Optional<String> name(int from, int to, Predicate<String> known) {
		String written = this.line.substring(this.pieces.get(from).start(), this.pieces.get(to - 1).end()).strip();
		if (known.test(written)) {
			return Optional.of(written);
		}
		boolean joined = from > 0 && written.charAt(0) == WAW;
		return joined ? Optional.of(written.substring(1)).filter(known) : Optional.empty();
	}

	private record Piece(int start, int end) {
	}

}
