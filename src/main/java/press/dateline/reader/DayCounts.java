package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import press.dateline.web.PageNumber;

/**
 * How many stories each day of a period has.
 *
 * @param days the days that have any, oldest first
 */
record DayCounts(SortedMap<LocalDate, Long> days) {

	DayCounts {
		days = Collections.unmodifiableSortedMap(days);
	}

	long on(LocalDate day) {
		return this.days.getOrDefault(day, 0L);
	}

	long total() {
		return this.days.values().stream().mapToLong(Long::longValue).sum();
	}

	long during(YearMonth month) {
		return between(month.atDay(1), month.plusMonths(1).atDay(1));
	}

	/** Returns the day that has more stories than any other, if there is one. */
	Optional<LocalDate> busiest() {
		if (this.days.isEmpty()) {
			return Optional.empty();
		}
		long most = Collections.max(this.days.values());
		List<LocalDate> busiest = this.days.entrySet()
			.stream()
			.filter((day) -> day.getValue() == most)
			.map(Map.Entry::getKey)
			.toList();
		return (busiest.size() == 1) ? Optional.of(busiest.get(0)) : Optional.empty();
	}

	/** Returns the shades that tell these days apart. */
	Heat heat() {
		return Heat.of(this.days.values());
	}

	/**
	 * Returns the page on which the stories of a day begin, in the list of its month with
	 * the newest first.
	 * @param size how many stories one page holds
	 */
	PageNumber pageOf(LocalDate day, int size) {
		long newer = between(day.plusDays(1), YearMonth.from(day).plusMonths(1).atDay(1));
		return new PageNumber(Math.toIntExact(newer / size + 1));
	}

	private long between(LocalDate from, LocalDate until) {
		Collection<Long> counts = this.days.subMap(from, until).values();
		return counts.stream().mapToLong(Long::longValue).sum();
	}

}
