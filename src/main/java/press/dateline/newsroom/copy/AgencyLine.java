package press.dateline.newsroom.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.region.Gazetteer;

/**
 * Place, date and agency in the form of the wires, on a line of their own or at the start
 * of a paragraph:
 *
 * <pre>{@code
 * TEHRAN, Jan. 17 (AGENCY) — The first words of the story
 * }</pre>
 *
 * @param place as written
 * @param date as written, with or without a year
 * @param agency the name in brackets
 * @param end the character at which the story begins; the length of the line where
 * nothing follows
 */
record AgencyLine(String place, @Nullable String date, @Nullable String agency, int end) {

	private static final int LONGEST = 140;

	private static final Pattern DASH = Pattern.compile("—|(?<=[\\s)*_])(?:–|--?)(?=\\s|$)");

	private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*\\(([^()]{1,40})\\)");

	private static final Pattern AGENCY = Pattern.compile("(?!\\p{Ll})\\p{L}[\\p{L}\\p{M}\\p{N} .&/'’-]*");

	private static final Pattern PLACE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\s.,،'’/-]{1,60}");

	private static final Pattern EMPHASIS = Pattern.compile("^[*_]+|[*_]+$");

	private static final Pattern TAIL = Pattern.compile("[\\s,،*_]+$");

	private static final Pattern COMMA = Pattern.compile("[,،]");

	/** Reads the start of a paragraph, where a dash parts it from the story. */
	static Optional<AgencyLine> before(String line, Dates dates, Gazetteer gazetteer) {
		Matcher dash = DASH.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
		if (!dash.find()) {
			return Optional.empty();
		}
		String head = line.substring(0, dash.start()).strip();
		return read(head, dates, gazetteer).map(
				(read) -> new AgencyLine(read.place(), read.date(), read.agency(), storyStart(line, head, dash.end())));
	}

	/** Reads a line that holds nothing else; the dash may be left out. */
	static Optional<AgencyLine> alone(String line, Dates dates, Gazetteer gazetteer) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		return before(line, dates, gazetteer).filter((read) -> read.end() >= line.length())
			.or(() -> read(line.strip(), dates, gazetteer))
			.map((read) -> new AgencyLine(read.place(), read.date(), read.agency(), line.length()));
	}

	// Emphasis that was opened before the place may be closed behind the dash.
	private static int storyStart(String line, String head, int dash) {
		boolean open = head.startsWith("*") && !head.endsWith("*");
		int start = dash;
		while (start < line.length()
				&& (Character.isWhitespace(line.charAt(start)) || (open && line.charAt(start) == '*'))) {
			start++;
		}
		return start;
	}

	private static Optional<AgencyLine> read(String head, Dates dates, Gazetteer gazetteer) {
		String plain = EMPHASIS.matcher(head).replaceAll("").strip();
		Matcher brackets = BRACKETS.matcher(plain);
		String agency = brackets.matches() ? brackets.group(2).strip() : null;
		String rest = (agency != null) ? brackets.group(1).strip() : plain;
		if (agency != null && !AGENCY.matcher(agency).matches()) {
			return Optional.empty();
		}
		String date = dateAtEnd(rest, dates);
		if (date == null && agency == null) {
			return Optional.empty();
		}
		String before = (date != null) ? rest.substring(0, rest.length() - date.length()) : rest;
		String place = TAIL.matcher(before).replaceAll("");
		return isPlace(place, gazetteer) ? Optional.of(new AgencyLine(place, date, agency, head.length()))
				: Optional.empty();
	}

	// The last one or two parts between commas: “Jan. 17” or “Jan. 17, 2026”.
	private static @Nullable String dateAtEnd(String text, Dates dates) {
		List<Integer> commas = COMMA.matcher(text).results().map((comma) -> comma.start()).toList();
		for (int i = Math.max(0, commas.size() - 3); i < commas.size(); i++) {
			String tail = text.substring(commas.get(i) + 1);
			if (dates.looksLikeDate(tail.strip())) {
				return tail.stripLeading();
			}
		}
		return null;
	}

	// A place is written in capitals, or the gazetteer knows it.
	private static boolean isPlace(String place, Gazetteer gazetteer) {
		if (!PLACE.matcher(place).matches()) {
			return false;
		}
		String first = COMMA.split(place, 2)[0].strip();
		boolean cased = first.chars().anyMatch(Character::isUpperCase);
		boolean capitals = cased && first.chars().noneMatch(Character::isLowerCase);
		return capitals || !gazetteer.findAll(place).isEmpty() || gazetteer.find(first).isPresent();
	}

	/** Returns the names that may lead to a region: the whole place, then its parts. */
	List<String> names() {
		List<String> parts = Arrays.stream(COMMA.split(this.place)).map(String::strip).toList();
		return (parts.size() > 1) ? Stream.concat(Stream.of(this.place), parts.stream()).toList() : List.of(this.place);
	}

}
