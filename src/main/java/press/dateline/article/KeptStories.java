package press.dateline.article;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import press.dateline.article.Selection.Readers;
import press.dateline.article.Sheet.Under;

/**
 * A selection whose counts are kept: a whole list of a paper, or some days of it. No
 * answer takes work that grows with its stories.
 */
final class KeptStories {

	private static final int YEAR = 4;

	private final Sheets sheets;

	private final String paper;

	private final String list;

	private final Selection selection;

	private KeptStories(Sheets sheets, String paper, String list, Selection selection) {
		this.sheets = sheets;
		this.paper = paper;
		this.list = list;
		this.selection = selection;
	}

	/**
	 * Returns what is kept of a selection; empty where its stories are not a list of a
	 * paper.
	 * @param ownLanguage the site's own language, as its primary subtag
	 */
	static Optional<KeptStories> of(Selection selection, Sheets sheets, String ownLanguage) {
		Readers readers = selection.readers();
		List<String> lists = lists(selection);
		if (readers == null || readers.curious() != readers.language().equals(ownLanguage) || lists.size() > 1) {
			return Optional.empty();
		}
		String list = lists.isEmpty() ? Sheet.EVERYTHING : lists.get(0);
		return Optional.of(new KeptStories(sheets, readers.language(), list, selection));
	}

	private static List<String> lists(Selection selection) {
		List<String> lists = new ArrayList<>();
		if (selection.region() != null) {
			lists.add(Sheet.region(selection.region()));
		}
		if (selection.topic() != null) {
			lists.add(Sheet.topic(selection.topic().value()));
		}
		if (selection.byline() != null) {
			lists.add(Sheet.byline(selection.byline().value()));
		}
		return lists;
	}

	long count() {
		return countByMonth().entrySet().stream().mapToLong(this::during).sum();
	}

	private long during(Map.Entry<YearMonth, Long> month) {
		return isWhole(month.getKey()) ? month.getValue()
				: countByDay(month.getKey()).values().stream().mapToLong(Long::longValue).sum();
	}

	SortedMap<Year, Long> countByYear() {
		SortedMap<Year, Long> years = new TreeMap<>();
		countByMonth().entrySet()
			.forEach((month) -> years.merge(Year.of(month.getKey().getYear()), during(month), Long::sum));
		years.values().removeIf((count) -> count == 0);
		return years;
	}

	SortedMap<LocalDate, Long> countByDay() {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		countByMonth().keySet()
			.stream()
			.map(YearMonth::getYear)
			.distinct()
			.forEach((year) -> days.putAll(narrowed(daysOf(year))));
		return days;
	}

	private SortedMap<LocalDate, Long> countByDay(YearMonth month) {
		return narrowed(daysOf(month.getYear()).subMap(month.atDay(1), month.plusMonths(1).atDay(1)));
	}

	private SortedMap<LocalDate, Long> daysOf(int year) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		read(Sheet.during(this.list, String.valueOf(year)), Under.DAYS).stories()
			.forEach((day, count) -> days.put(LocalDate.parse(day), count));
		return days;
	}

	private SortedMap<LocalDate, Long> narrowed(SortedMap<LocalDate, Long> days) {
		SortedMap<LocalDate, Long> narrowed = new TreeMap<>(days);
		narrowed.keySet().removeIf((day) -> !this.selection.has(day));
		return narrowed;
	}

	// Those that the selection has any day of, be it one without stories.
	private SortedMap<YearMonth, Long> countByMonth() {
		SortedMap<YearMonth, Long> months = new TreeMap<>();
		read(this.list, Under.MONTHS).stories().forEach((month, count) -> months.put(YearMonth.parse(month), count));
		LocalDate from = this.selection.from();
		LocalDate until = this.selection.until();
		months.keySet()
			.removeIf((month) -> (from != null && month.atEndOfMonth().isBefore(from))
					|| (until != null && !month.atDay(1).isBefore(until)));
		return months;
	}

	private boolean isWhole(YearMonth month) {
		return this.selection.has(month.atDay(1)) && this.selection.has(month.atEndOfMonth());
	}

	Optional<LocalDate> firstDay() {
		return day(List.copyOf(countByMonth().keySet()), false);
	}

	Optional<LocalDate> lastDay() {
		List<YearMonth> months = new ArrayList<>(countByMonth().keySet());
		Collections.reverse(months);
		return day(months, true);
	}

	// Only the first and the last month may have stories on other days alone.
	private Optional<LocalDate> day(List<YearMonth> months, boolean last) {
		return months.stream()
			.map(this::countByDay)
			.filter((days) -> !days.isEmpty())
			.findFirst()
			.map((days) -> last ? days.lastKey() : days.firstKey());
	}

	/**
	 * Returns where a list with the newest first goes on.
	 * @param offset how many stories to leave out
	 * @return the day of the next story, and how many of that day to leave out; empty
	 * past the end
	 */
	Optional<Spot> spot(int offset) {
		long left = offset;
		SortedMap<YearMonth, Long> months = new TreeMap<>(Collections.reverseOrder());
		months.putAll(countByMonth());
		for (Map.Entry<YearMonth, Long> month : months.entrySet()) {
			long stories = during(month);
			if (left < stories) {
				return Optional.of(spot(month.getKey(), left));
			}
			left -= stories;
		}
		return Optional.empty();
	}

	private Spot spot(YearMonth month, long offset) {
		SortedMap<LocalDate, Long> newest = new TreeMap<>(Collections.reverseOrder());
		newest.putAll(countByDay(month));
		long left = offset;
		for (Map.Entry<LocalDate, Long> day : newest.entrySet()) {
			if (left < day.getValue()) {
				return new Spot(day.getKey(), Math.toIntExact(left));
			}
			left -= day.getValue();
		}
		throw new IllegalStateException("The days of " + month + " do not add up to it in " + this.list);
	}

	/** Returns the counts of its regions, topics or bylines, where those are kept. */
	Optional<Counts> under(Under under) {
		return period().filter((period) -> isKept(under, period))
			.map((period) -> read(period.isEmpty() ? this.list : Sheet.during(this.list, period), under));
	}

	// Empty text where it has every day, nothing where its days are neither a year nor a
	// month.
	private Optional<String> period() {
		LocalDate from = this.selection.from();
		if (from == null) {
			return (this.selection.until() == null) ? Optional.of("") : Optional.empty();
		}
		if (this.selection.equals(this.selection.during(Year.from(from)))) {
			return Optional.of(Year.from(from).toString());
		}
		return this.selection.equals(this.selection.during(YearMonth.from(from)))
				? Optional.of(YearMonth.from(from).toString()) : Optional.empty();
	}

	private boolean isKept(Under under, String period) {
		boolean everything = this.list.equals(Sheet.EVERYTHING);
		boolean region = this.selection.region() != null;
		return switch (under) {
			case REGIONS -> everything || (!region && period.isEmpty());
			case TOPICS -> everything || period.isEmpty() || (region && period.length() == YEAR);
			case BYLINES -> everything && period.isEmpty();
			default -> false;
		};
	}

	/**
	 * Returns those of its topics or bylines with the most stories, where they are
	 * counted, by the names that are commonest in the paper.
	 */
	<T> Optional<List<Tally<T>>> most(Under under, int limit, BiFunction<String, Slug, T> make) {
		return under(under).map((counts) -> {
			List<Map.Entry<String, Long>> most = counts.most(limit);
			Map<String, String> names = names(under, most);
			return most.stream()
				.map((one) -> new Tally<>(make.apply(names.get(one.getKey()), new Slug(one.getKey())), one.getValue()))
				.toList();
		});
	}

	private Map<String, String> names(Under under, List<Map.Entry<String, Long>> counts) {
		UnaryOperator<String> list = (under == Under.TOPICS) ? Sheet::topic : Sheet::byline;
		Map<Sheet, String> asked = new HashMap<>();
		counts.forEach((one) -> asked.put(new Sheet(this.paper, list.apply(one.getKey()), Under.NAMES), one.getKey()));
		Map<String, String> names = new HashMap<>();
		this.sheets.read(asked.keySet()).forEach((sheet, written) -> names.put(asked.get(sheet), written.commonest()));
		return names;
	}

	/** Returns whether it is all that the paper has. */
	boolean isEverything() {
		return this.list.equals(Sheet.EVERYTHING) && this.selection.from() == null && this.selection.until() == null;
	}

	/** Returns the commonest name of a topic or byline, by its list in the paper. */
	Optional<String> name(String of) {
		return Optional.of(read(of, Under.NAMES)).filter((names) -> !names.isEmpty()).map(Counts::commonest);
	}

	private Counts read(String of, Under under) {
		return this.sheets.read(new Sheet(this.paper, of, under));
	}

	/**
	 * A place in a list with the newest first.
	 *
	 * @param day the day of the story there
	 * @param rest how many stories of that day are before it
	 */
	record Spot(LocalDate day, int rest) {
	}

}
