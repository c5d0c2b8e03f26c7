package press.dateline.newsroom.copy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.Dated.Exact;
import press.dateline.newsroom.copy.Dated.Unreadable;
import press.dateline.newsroom.copy.Dated.Yearless;
import press.dateline.newsroom.copy.Value.Entry;
import press.dateline.newsroom.copy.Value.Text;
import press.dateline.newsroom.copy.WireHeader.Kind;

/**
 * Finds the date of a story: front matter, then the date line, then the agency form, then
 * the path, then the address that it had elsewhere, then the moment the file arrived.
 */
final class DatelineDay {

	private static final int HALF_A_YEAR = 183;

	private static final Pattern OF_THE_FILE = Pattern.compile("(?:git )?(?:created|last modified)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_ADDRESS = Pattern.compile("(?:.*/)?(\\d{4})/(\\d{1,2})/(\\d{1,2})/.*");

	private final Sheet sheet;

	private DatelineDay(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Returns the date, in doubt the arrival of the file: where a date is there that
	 * cannot be read, that is noted and the file is held.
	 */
	static Moment of(Sheet sheet, boolean draft) {
		DatelineDay day = new DatelineDay(sheet);
		return day.frontMatter()
			.or(day::dateLine)
			.or(day::agency)
			.or(day::path)
			.or(day::address)
			.orElseGet(() -> day.arrival(draft));
	}

	private Moment unknown() {
		return Moment.of(this.sheet.site().dayOf(this.sheet.file().arrivedAt()));
	}

	private Optional<Moment> frontMatter() {
		Optional<Entry> entry = this.sheet.front()
			.first(Field.DATE)
			.filter((each) -> !isOfTheFile(each))
			.or(() -> this.sheet.front()
				.all(Field.PUBLISHED)
				.stream()
				.filter((each) -> Flag.of(each.value()).isEmpty())
				.findFirst())
			.or(() -> this.sheet.front().first(Field.CREATED));
		return entry.map((found) -> known(read(found), found.value().position().line(), "front matter"));
	}

	// Eleventy asks the system or Git for such a date; the file itself has none.
	private static boolean isOfTheFile(Entry entry) {
		return entry.value() instanceof Text text && OF_THE_FILE.matcher(text.text().strip()).matches();
	}

	// The schedule reads a date of publication again, for it may be an embargo.
	private Optional<Moment> read(Entry entry) {
		DateValue values = new DateValue(this.sheet);
		boolean noted = Field.named(entry.key()).equals(Optional.of(Field.PUBLISHED));
		return noted ? values.quietly(entry) : values.holding(entry);
	}

	private Optional<Moment> dateLine() {
		return this.sheet.wire()
			.line(Kind.DATE)
			.map((line) -> known(read(line.text(), line.number()), line.number(), "the date line"));
	}

	private Optional<Moment> agency() {
		int line = this.sheet.wire().agencyLine();
		return this.sheet.wire()
			.agency()
			.filter((agency) -> agency.date() != null)
			.map((agency) -> known(read(agency.date(), line), line, "the place and date before the story"));
	}

	// A date that cannot be read is told as none, and the file is held.
	private Moment known(Optional<Moment> read, int line, String because) {
		return read.map((moment) -> infer(moment, line, because)).orElseGet(this::unknown);
	}

	private Optional<Moment> read(String text, int line) {
		Position position = Position.startOf(line);
		Dated dated = this.sheet.dates().read(text);
		if (dated instanceof Exact exact) {
			if (exact.doubt() != null) {
				this.sheet.notes().warn(position, exact.doubt());
			}
			return Optional.of(exact.moment());
		}
		if (dated instanceof Unreadable unreadable) {
			this.sheet.notes().hold(position, unreadable.why() + " If this line is no date, write words around it.");
			return Optional.empty();
		}
		return withYear((Yearless) dated, text, position);
	}

	// Around New Year the nearer year is meant.
	private Optional<Moment> withYear(Yearless day, String text, Position position) {
		LocalDate near = this.sheet.name().date();
		if (near == null) {
			this.sheet.notes()
				.hold(position, Wording.quote(text) + " has no year, and the name of the file has none either; write"
						+ " the year, for example 2026-01-17.");
			return Optional.empty();
		}
		for (int year : new int[] { near.getYear(), near.getYear() - 1, near.getYear() + 1 }) {
			LocalDate date = date(year, day);
			if (date != null && Math.abs(ChronoUnit.DAYS.between(near, date)) <= HALF_A_YEAR) {
				return Optional.of(Moment.of(date));
			}
		}
		this.sheet.notes()
			.hold(position,
					"There is no such day as " + Wording.quote(text) + " in " + near.getYear() + "; correct the date.");
		return Optional.empty();
	}

	private static @Nullable LocalDate date(int year, Yearless day) {
		try {
			return LocalDate.of(year, day.month(), day.day());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Optional<Moment> path() {
		FileName name = this.sheet.name();
		if (name.written() == null) {
			return Optional.empty();
		}
		if (name.date() == null) {
			this.sheet.notes()
				.hold(Position.START, Wording.quote(name.written())
						+ " in the name of the file is no day of the calendar; correct it, or write a date line.");
			return Optional.of(unknown());
		}
		return Optional.of(infer(Moment.of(name.date()), 0, "the name of the file or its folder"));
	}

	private Optional<Moment> address() {
		for (Entry entry : this.sheet.front().all(Field.ALIASES)) {
			Matcher day = IN_ADDRESS.matcher((entry.value() instanceof Text text) ? text.text().strip() : "");
			Dated dated = day.matches()
					? this.sheet.dates().read(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : null;
			if (dated instanceof Exact exact) {
				return Optional.of(infer(exact.moment(), entry.value().position().line(), "its address"));
			}
		}
		return Optional.empty();
	}

	private Moment arrival(boolean draft) {
		Instant arrived = this.sheet.file().arrivedAt();
		LocalDate day = this.sheet.site().dayOf(arrived);
		if (!draft) {
			this.sheet.notes()
				.warn(Position.START, "No date: the moment the file arrived is used, " + day
						+ "; write it in the file, for example “" + day + "” on its first line.");
		}
		LocalTime time = LocalTime.ofInstant(arrived, this.sheet.site().zone());
		ZoneOffset offset = this.sheet.site().zone().getRules().getOffset(arrived);
		return infer(new Moment(day, time, offset), 0,
				"the moment the file arrived, as no date stands in it or its path");
	}

	private Moment infer(Moment moment, int line, String because) {
		this.sheet.notes().infer("date", moment.date().toString(), line, because);
		return moment;
	}

}
