package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import press.dateline.article.Archive;
import press.dateline.paper.Paper;
import press.dateline.reader.StoriesPage.Fact;
import press.dateline.reader.StoriesPage.Heading;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes what stands above the stories of a year or a month: where the page is, what it is
 * called, how much there is.
 */
@Component
class PeriodHeadings {

	private final Archive archive;

	private final Calendar calendar;

	private final Places places;

	private final Lists lists;

	private final Paper paper;

	PeriodHeadings(Archive archive, Calendar calendar, Places places, Lists lists, Paper paper) {
		this.archive = archive;
		this.calendar = calendar;
		this.places = places;
		this.lists = lists;
		this.paper = paper;
	}

	/** Returns the name of a scope: {@code 2026}, {@code Iran, January 2026}. */
	String title(Scope scope) {
		String when = scope.period().name(this.lists.words());
		return (scope.region() != null) ? this.lists.say("region.period", this.places.name(scope.region()), when)
				: this.lists.words().titled(when);
	}

	/** Makes the head of a page of its stories. */
	Head head(Scope scope, Address address) {
		Head head = this.lists.head(title(scope), "year.description", address, crumbs(scope))
			.feeds(FeedLink.ninjs(title(scope), address));
		if (scope.region() != null) {
			return head.within(this.places.part(scope.region()));
		}
		return head.at((scope.period().month() != null && isNow(scope)) ? "month" : "all");
	}

	private boolean isNow(Scope scope) {
		return scope.period().has(this.calendar.today());
	}

	/** Returns the way to its page. */
	List<Link> crumbs(Scope scope) {
		Period period = scope.period();
		List<Link> crumbs = new ArrayList<>();
		if (scope.region() != null) {
			crumbs.addAll(this.places.crumbs(scope.region()));
		}
		else if (period.month() != null || !isNow(scope)) {
			crumbs.add(Link.to(this.lists.say("dates.all"), this.paper.front().in(Year.from(this.calendar.today()))));
		}
		crumbs.add(Link.to(period.yearName(this.lists.words()), scope.base().in(period.year())));
		if (period.month() != null) {
			crumbs.add(Link.to(extent(period), scope.address()));
		}
		return crumbs;
	}

	private String extent(Period period) {
		return (period.month() != null)
				? this.lists.words().titled(this.lists.words().part("month.name", period.month()))
				: this.lists.say("year.extent");
	}

	/** Makes its heading: a year states facts, a month says a sentence. */
	Heading heading(Scope scope, DayCounts counts) {
		Period period = scope.period();
		DatelineRow line = DatelineRow.plain(period.yearName(this.lists.words()), period.line(), extent(period));
		if (counts.days().isEmpty()) {
			return new Heading(title(scope), null, List.of(), line);
		}
		return (period.month() != null) ? new Heading(title(scope), note(scope, counts), List.of(), line)
				: new Heading(title(scope), null, facts(scope, counts), line);
	}

	private String note(Scope scope, DayCounts counts) {
		String key = isNow(scope) ? "month.note.running" : "month.note";
		long from = placesOf(scope);
		return (from > 0) ? this.lists.say(key + ".places", counts.total(), from) : this.lists.say(key, counts.total());
	}

	private List<Fact> facts(Scope scope, DayCounts counts) {
		List<Fact> facts = new ArrayList<>(List.of(this.lists.fact("fact.stories", counts.total())));
		long from = placesOf(scope);
		if (from > 0) {
			facts.add(this.lists.fact("fact.places", from));
		}
		counts.busiest().ifPresent((day) -> facts.add(busiest(day)));
		return facts;
	}

	private Fact busiest(LocalDate day) {
		return new Fact(this.lists.say("fact.busiest"), this.lists.words().part("day.month", day));
	}

	// A story of a region may name places elsewhere too, and they are not of the region.
	private long placesOf(Scope scope) {
		return (scope.region() != null) ? 0
				: this.archive.countByRegion(scope.selection())
					.keySet()
					.stream()
					.flatMap((slug) -> this.archive.region(slug).stream())
					.filter(Places::isPlace)
					.count();
	}

}
