package press.dateline.newsroom.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.WireHeader.Kind;
import press.dateline.newsroom.copy.WireHeader.Line;
import press.dateline.region.Gazetteer;

/**
 * Reads the header lines of wire copy: up to five, in any order, each kind once, with
 * blank lines between them or not. The first line that fits none ends the header.
 */
final class WireHeaderReader {

	private final Dates dates;

	private final Gazetteer gazetteer;

	private final List<String> lines;

	private final Map<Kind, Line> found = new EnumMap<>(Kind.class);

	private final Set<Kind> used = EnumSet.noneOf(Kind.class);

	private @Nullable AgencyLine agency;

	private WireHeaderReader(String text, Dates dates, Gazetteer gazetteer) {
		this.dates = dates;
		this.gazetteer = gazetteer;
		this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
	}

	static WireHeader read(String text, Dates dates, Gazetteer gazetteer) {
		return new WireHeaderReader(text, dates, gazetteer).read();
	}

	private WireHeader read() {
		int next = nextFilled(0);
		while (next < this.lines.size() && take(next)) {
			next = nextFilled(next + 1);
		}
		Position story = (next < this.lines.size() && this.agency == null) ? lift(next) : Position.START;
		return new WireHeader(this.found, this.agency, String.join("\n", this.lines), story);
	}

	private int nextFilled(int from) {
		int next = from;
		while (next < this.lines.size() && this.lines.get(next).isBlank()) {
			next++;
		}
		return next;
	}

	private boolean take(int index) {
		String line = this.lines.get(index);
		if (HeaderWords.isHeading(line)) {
			return this.used.add(Kind.HEADLINE);
		}
		Optional<Kind> kind = kind(index).or(() -> headline(index));
		if (kind.isEmpty() || !this.used.add(kind.get())) {
			return false;
		}
		String text = (kind.get() == Kind.BYLINE) ? HeaderWords.names(line).orElseThrow() : line.strip();
		this.found.put(kind.get(), new Line(index + 1, text));
		if (kind.get() == Kind.PLACE) {
			this.agency = AgencyLine.alone(line, this.dates, this.gazetteer).orElseThrow();
		}
		this.lines.set(index, "");
		return true;
	}

	private Optional<Kind> kind(int index) {
		return plainKind(index).or(() -> byline(index));
	}

	private Optional<Kind> plainKind(int index) {
		String line = this.lines.get(index);
		if (line.isBlank()) {
			return Optional.empty();
		}
		if (this.dates.looksLikeDate(line.strip())) {
			return Optional.of(Kind.DATE);
		}
		if (AgencyLine.alone(line, this.dates, this.gazetteer).isPresent()) {
			return Optional.of(Kind.PLACE);
		}
		return this.gazetteer.findAll(line.strip()).isEmpty() ? Optional.empty() : Optional.of(Kind.REGION);
	}

	// A byline stands next to another header line, above it or below.
	private Optional<Kind> byline(int index) {
		if (HeaderWords.names(this.lines.get(index)).isEmpty()) {
			return Optional.empty();
		}
		int next = nextFilled(index + 1);
		boolean beside = !this.used.isEmpty()
				|| (next < this.lines.size() && (HeaderWords.isHeading(this.lines.get(next))
						|| plainKind(next).isPresent() || headline(next).isPresent()));
		return beside ? Optional.of(Kind.BYLINE) : Optional.empty();
	}

	private Optional<Kind> headline(int index) {
		if (!HeaderWords.couldBeHeadline(this.lines.get(index)) || nextFilled(index + 1) == this.lines.size()) {
			return Optional.empty();
		}
		boolean apart = this.lines.get(index + 1).isBlank() || plainKind(index + 1).isPresent()
				|| HeaderWords.names(this.lines.get(index + 1)).isPresent();
		return apart ? Optional.of(Kind.HEADLINE) : Optional.empty();
	}

	private Position lift(int index) {
		String line = this.lines.get(index);
		Optional<AgencyLine> before = AgencyLine.before(line, this.dates, this.gazetteer)
			.filter((read) -> read.end() < line.length());
		if (before.isEmpty()) {
			return Position.START;
		}
		this.agency = before.get();
		this.lines.set(index, line.substring(this.agency.end()));
		return new Position(index + 1, line.codePointCount(0, this.agency.end()) + 1);
	}

}
