package press.dateline.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.paper.Paper;
import press.dateline.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * The dates that have a page: from the first story's year to today, or to the latest
 * story where a dateline from the far east of the date line is already a day ahead.
 */
@Component
class Calendar {

	private static final int FOOTER_YEARS = 8;

	private final Archive archive;

	private final Paper paper;

	private final Supplier<Span> span;

	Calendar(Archive archive, Paper paper, Issues issues) {
		this.archive = archive;
		this.paper = paper;
		this.span = issues.once(() -> new Span(firstDay(), lastDay(), latestYears()));
	}

	private record Span(LocalDate first, LocalDate last, List<Year> years) {
	}

	/** Returns the day that the edition in force is of. */
	LocalDate today() {
		return this.paper.site().dayOf(this.archive.edition().instant());
	}

	/**
	 * Reads a year.
	 * @throws NotFoundException where it is no year, or has no page
	 */
	Period period(String year) {
		return known(Period.of(Year.of(Integer.parseInt(year))));
	}

	/**
	 * Reads a month.
	 * @throws NotFoundException where it is no month, or has no page
	 */
	Period period(String year, String month) {
		try {
			return known(Period.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))));
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such month: " + year + "-" + month);
		}
	}

	/**
	 * Reads a day.
	 * @throws NotFoundException where it is no day, or has no page
	 */
	LocalDate day(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			if (hasPages(date, date)) {
				return date;
			}
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such day: " + year + "-" + month + "-" + day);
		}
		throw new NotFoundException("No page for " + year + "-" + month + "-" + day);
	}

	private Period known(Period period) {
		if (!hasPages(period.firstDay(), period.lastDay())) {
			throw new NotFoundException("No page for " + period);
		}
		return period;
	}

	/** Returns whether any day from the first to the last given has a page. */
	boolean hasPages(LocalDate from, LocalDate to) {
		Span span = this.span.get();
		return !to.isBefore(span.first()) && !from.isAfter(span.last());
	}

	/** Returns the first day that has a page. */
	LocalDate first() {
		return this.span.get().first();
	}

	private LocalDate firstDay() {
		return this.archive.firstDay(Selection.EVERYTHING).orElseGet(this::today).withDayOfYear(1);
	}

	private LocalDate lastDay() {
		LocalDate today = today();
		return this.archive.lastDay(Selection.EVERYTHING).filter(today::isBefore).orElse(today);
	}

	/** Returns the latest years that have stories, newest first. */
	List<Year> years() {
		return this.span.get().years();
	}

	private List<Year> latestYears() {
		List<Year> years = new ArrayList<>();
		Optional<LocalDate> day = this.archive.lastDay(this.paper.stories());
		while (day.isPresent() && years.size() < FOOTER_YEARS) {
			Year year = Year.from(day.get());
			years.add(year);
			day = this.archive.dayBefore(this.paper.stories(), year.atDay(1));
		}
		return List.copyOf(years);
	}

}
