package press.dateline.reader;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.reader.StoriesPage.Aside;
import press.dateline.reader.StoriesPage.Heading;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.reader.StoriesPage.Said;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a day.
 */
@Component
class DayPages {

	private static final int TOPICS = 10;

	private final Archive archive;

	private final Calendar calendar;

	private final Lists lists;

	private final Paper paper;

	DayPages(Archive archive, Calendar calendar, Lists lists, Paper paper) {
		this.archive = archive;
		this.calendar = calendar;
		this.lists = lists;
		this.paper = paper;
	}

	/** Makes a page of a day's stories. */
	StoriesPage page(LocalDate day, PageNumber number) {
		Address address = this.paper.front().in(day).page(number);
		Listing<Summary> listing = this.lists.westward(this.paper.stories().on(day), number);
		boolean today = day.equals(this.calendar.today());
		List<Link> crumbs = crumbs(day);
		Head head = this.lists.head(title(day), "day.description", address, crumbs)
			.at(today ? "today" : "all")
			.feeds(FeedLink.ninjs(title(day), address));
		return new StoriesPage(head, crumbs, heading(day, listing.total()), this.lists.say("list.westward"),
				this.lists.plain(listing), said(listing), aside(day),
				List.of(this.lists.pager(listing, address), steps(day)));
	}

	private String title(LocalDate day) {
		return words().titled(words().longDate(day));
	}

	private Words words() {
		return this.lists.words();
	}

	private List<Link> crumbs(LocalDate day) {
		return List.of(Link.to(this.lists.say("dates.all"), this.paper.front().in(Year.from(this.calendar.today()))),
				Link.to(words().part("year", day), this.paper.front().in(Year.from(day))),
				Link.to(words().titled(words().part("month.name", day)), this.paper.front().in(YearMonth.from(day))),
				Link.to(words().part("day", day), this.paper.front().in(day)));
	}

	private Heading heading(LocalDate day, long total) {
		String note = (total > 0) ? this.lists.say("day.note", total) : null;
		String right = this.lists.say("day.of", day.getDayOfYear(), day.lengthOfYear());
		return new Heading(words().titled(words().fullDate(day)), note, List.of(),
				DatelineRow.plain(words().part("year", day), DatelineLine.of(day), right));
	}

	private @Nullable Said said(Listing<Summary> listing) {
		return (listing.total() > 0) ? null : new Said(this.lists.say("day.empty"), null, List.of());
	}

	private Aside aside(LocalDate day) {
		Section topics = Section.of("topics", this.lists.say("day.topics"),
				this.lists.counted().topics(this.paper.stories().on(day), TOPICS));
		Section years = Section.of("years", this.lists.say("day.years", words().part("day.month", day)), others(day));
		return new Aside(this.lists.say("period.around"), List.of(topics, years));
	}

	private List<Link> others(LocalDate day) {
		return this.calendar.years()
			.stream()
			.filter((year) -> year.getValue() != day.getYear() && year.isValidMonthDay(MonthDay.from(day)))
			.map((year) -> day.withYear(year.getValue()))
			.flatMap((other) -> Stream.of(this.archive.count(this.paper.stories().on(other)))
				.filter((count) -> count > 0)
				.map((count) -> this.lists.counted()
					.link(words().part("year", other), this.paper.front().in(other), count)))
			.toList();
	}

	private Pager steps(LocalDate day) {
		Optional<LocalDate> before = this.archive.dayBefore(this.paper.stories(), day);
		Optional<LocalDate> after = this.archive.dayAfter(this.paper.stories(), day);
		Link month = Link.to(this.lists.say("day.all", words().month(YearMonth.from(day))),
				this.paper.front().in(YearMonth.from(day)));
		return new Pager(this.lists.say("nav.days"), before.map((other) -> step("step.before", other)).orElse(null),
				month, after.map((other) -> step("step.after", other)).orElseGet(() -> tomorrow(day)));
	}

	private @Nullable Link tomorrow(LocalDate day) {
		return day.equals(this.calendar.today()) ? new Link(this.lists.say("day.tomorrow"), "", null) : null;
	}

	private Link step(String key, LocalDate day) {
		return Link.to(this.lists.say(key, words().longDate(day)), this.paper.front().in(day));
	}

}
