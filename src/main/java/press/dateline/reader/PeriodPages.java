package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Summary;
import press.dateline.reader.StoriesPage.Aside;
import press.dateline.reader.StoriesPage.Group;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.reader.StoriesPage.Said;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a year or a month, of the whole world or of one region.
 */
@Component
class PeriodPages {

	private static final int TOPICS = 10;

	private final Archive archive;

	private final Places places;

	private final Lists lists;

	private final PeriodHeadings headings;

	private final Almanac almanac;

	PeriodPages(Archive archive, Places places, Lists lists, PeriodHeadings headings, Almanac almanac) {
		this.archive = archive;
		this.places = places;
		this.lists = lists;
		this.headings = headings;
		this.almanac = almanac;
	}

	/** Makes a page of the stories in a scope, the first with the calendar. */
	PeriodPage page(Scope scope, PageNumber number) {
		DayCounts counts = new DayCounts(this.archive.countByDay(scope.selection()));
		StoriesPage stories = stories(scope, number, counts);
		if (stories.groups().isEmpty() || !number.equals(PageNumber.FIRST)) {
			return new PeriodPage(stories, null, null, List.of());
		}
		YearMonth month = scope.period().month();
		return (month != null)
				? new PeriodPage(stories, null, this.almanac.month(scope, month, this.headings.title(scope), counts),
						tallies(scope))
				: new PeriodPage(stories, this.almanac.year(scope, counts), null, tallies(scope));
	}

	private StoriesPage stories(Scope scope, PageNumber number, DayCounts counts) {
		Address address = scope.address().page(number);
		Listing<Summary> listing = this.lists.newest(scope.selection(), number);
		String title = this.lists.say((scope.period().month() != null) ? "month.stories" : "year.stories");
		return new StoriesPage(this.headings.head(scope, address), this.headings.crumbs(scope),
				this.headings.heading(scope, counts), title, groups(scope, listing), said(scope, listing), aside(scope),
				List.of(this.lists.pager(listing, address), steps(scope)));
	}

	private List<Group> groups(Scope scope, Listing<Summary> listing) {
		if (scope.period().month() == null) {
			return this.lists.byMonth(listing);
		}
		return (scope.region() != null) ? byDay(listing) : this.lists.plain(listing);
	}

	private List<Group> byDay(Listing<Summary> listing) {
		Map<LocalDate, List<Summary>> days = listing.items()
			.stream()
			.collect(Collectors.groupingBy(Summary::date, LinkedHashMap::new, Collectors.toList()));
		return days.entrySet()
			.stream()
			.map((day) -> new Group(Scope.anchor(day.getKey()),
					this.lists.words().titled(this.lists.words().part("day.weekday", day.getKey())),
					this.lists.cards(day.getValue())))
			.toList();
	}

	private @Nullable Said said(Scope scope, Listing<Summary> listing) {
		if (listing.total() > 0) {
			return null;
		}
		String when = name(scope.period());
		String text = (scope.region() != null)
				? this.lists.say("region.empty.period", this.places.name(scope.region()), when)
				: this.lists.say("year.empty", when);
		return new Said(text, null, List.of());
	}

	// The month of the whole world has its stories across the page and nothing beside
	// them.
	private Aside aside(Scope scope) {
		boolean across = scope.region() == null && scope.period().month() != null;
		return new Aside(this.lists.say("period.around"), across ? List.of() : List.of(topics(scope)));
	}

	private List<Section> tallies(Scope scope) {
		if (scope.region() != null) {
			return List.of();
		}
		boolean year = scope.period().month() == null;
		List<Section> tallies = new ArrayList<>();
		tallies.add(Section.of("where", this.lists.say(year ? "year.where" : "month.where"),
				this.lists.counted().inOrder(this.places.parts(), this.archive.countByRegion(scope.selection()))));
		if (!year) {
			tallies.add(topics(scope));
		}
		return tallies;
	}

	private Section topics(Scope scope) {
		return Section.of("topics", this.lists.say("topics.title"),
				this.lists.counted().topics(scope.selection(), TOPICS));
	}

	private Pager steps(Scope scope) {
		Period period = scope.period();
		return new Pager(this.lists.say((period.month() != null) ? "nav.months" : "nav.years"),
				this.archive.dayBefore(scope.ever(), period.firstDay())
					.map((day) -> step("step.before", scope, day))
					.orElse(null),
				null,
				this.archive.dayAfter(scope.ever(), period.lastDay())
					.map((day) -> step("step.after", scope, day))
					.orElseGet(() -> unbegun(period)));
	}

	private Link step(String key, Scope scope, LocalDate day) {
		Scope other = new Scope(scope.paper(), scope.region(), scope.period().around(day));
		return Link.to(this.lists.say(key, name(other.period())), other.address());
	}

	private @Nullable Link unbegun(Period period) {
		return period.has(this.almanac.today())
				? new Link(this.lists.say("step.unbegun", name(period.next())), "", null) : null;
	}

	private String name(Period period) {
		return period.name(this.lists.words());
	}

}
