package press.dateline.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import press.dateline.article.Archive;
import press.dateline.paper.Paper;

import org.springframework.stereotype.Component;

/**
 * The last fourteen days, each with its number of stories.
 */
@Component
class Fortnight {

	private static final int DAYS = 14;

	private final Archive archive;

	private final Calendar calendar;

	private final Words words;

	private final Paper paper;

	Fortnight(Archive archive, Calendar calendar, Words words, Paper paper) {
		this.archive = archive;
		this.calendar = calendar;
		this.words = words;
		this.paper = paper;
	}

	/** Returns the days up to the given one, oldest first. */
	List<FrontPage.Day> until(LocalDate today) {
		LocalDate first = today.minusDays(DAYS - 1L);
		SortedMap<LocalDate, Long> counts = this.archive
			.countByDay(this.paper.stories().between(first, today.plusDays(1)));
		Heat heat = Heat.of(counts.values());
		LocalDate begin = this.calendar.first();
		return first.datesUntil(today.plusDays(1))
			.map((day) -> day(day, !day.isBefore(begin), counts.getOrDefault(day, 0L), heat, day.equals(today)))
			.toList();
	}

	private FrontPage.Day day(LocalDate day, boolean page, long count, Heat heat, boolean today) {
		String href = page ? this.paper.front().in(day).toString() : null;
		return new FrontPage.Day(this.words.part("weekday.short", day), this.words.day(day), day.toString(), href,
				this.words.number(count), this.words.say("stories.word", count), heat.of(count), today);
	}

}
