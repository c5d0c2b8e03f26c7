package press.dateline.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Summary;
import press.dateline.reader.StoriesPage.Aside;
import press.dateline.reader.StoriesPage.Group;
import press.dateline.reader.StoriesPage.Heading;
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

	PeriodPages(Archive archive, Places places, Lists lists) {
		this.archive = archive;
		this.places = places;
		this.lists = lists;
	}

	/** Makes a page of the stories in a scope. */
	StoriesPage page(Scope scope, PageNumber number) {
		Address address = scope.address().page(number);
		Listing<Summary> listing = this.lists.newest(scope.selection(), number);
		return new StoriesPage(head(scope, address), crumbs(scope), heading(scope, listing.total()),
				this.lists.say("list.newest"), groups(scope, listing), said(scope, listing), aside(scope),
				List.of(this.lists.pager(listing, address), steps(scope)));
	}

	private List<Group> groups(Scope scope, Listing<Summary> listing) {
		return (scope.period().month() != null) ? this.lists.plain(listing) : this.lists.byMonth(listing);
	}

	private Head head(Scope scope, Address address) {
		String when = isThisMonth(scope) ? "month" : "all";
		Head head = this.lists.head(title(scope), "year.description", address);
		return (scope.region() != null) ? head.within(this.places.part(scope.region())) : head.at(when);
	}

	private boolean isThisMonth(Scope scope) {
		LocalDate today = this.lists.words().site().dayOf(this.archive.edition().instant());
		return scope.period().month() != null && scope.period().equals(scope.period().around(today));
	}

	private String title(Scope scope) {
		String when = name(scope.period());
		return (scope.region() != null) ? this.lists.say("region.period", this.places.name(scope.region()), when)
				: when;
	}

	private String name(Period period) {
		return period.name(this.lists.words());
	}

	private List<Link> crumbs(Scope scope) {
		List<Link> crumbs = new ArrayList<>();
		if (scope.region() != null) {
			crumbs.addAll(this.places.crumbs(scope.region()));
		}
		crumbs.add(Link.to(scope.period().yearName(), scope.base().in(scope.period().year())));
		if (scope.period().month() != null) {
			crumbs.add(Link.to(extent(scope.period()), scope.address()));
		}
		return crumbs;
	}

	private String extent(Period period) {
		return (period.month() != null) ? this.lists.words().part("month.name", period.month())
				: this.lists.say("year.extent");
	}

	private Heading heading(Scope scope, long total) {
		Period period = scope.period();
		return new Heading(title(scope), (total > 0) ? this.lists.say("year.note", total) : null, List.of(),
				DatelineRow.plain(period.yearName(), period.line(), extent(period)));
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

	private Aside aside(Scope scope) {
		List<Section> sections = new ArrayList<>();
		String when = name(scope.period());
		if (scope.period().month() == null) {
			sections.add(Section.of("months", this.lists.say("year.months", when),
					this.lists.counted().months(scope.selection(), scope.base())));
		}
		if (scope.region() == null) {
			if (scope.period().month() != null) {
				sections.add(Section.of("days", this.lists.say("month.days", when),
						this.lists.counted().days(scope.selection())));
			}
			sections.add(Section.of("where", this.lists.say("period.places"),
					this.lists.counted().inOrder(this.places.groups(), this.archive.countByRegion(scope.selection()))));
		}
		sections.add(Section.of("topics", this.lists.say("topics.title"),
				this.lists.counted().topics(scope.selection(), TOPICS)));
		return new Aside(this.lists.say("period.around"), sections);
	}

	private Pager steps(Scope scope) {
		Period period = scope.period();
		Optional<LocalDate> before = this.archive.dayBefore(scope.ever(), period.firstDay());
		Optional<LocalDate> after = this.archive.dayAfter(scope.ever(), period.lastDay());
		return new Pager(this.lists.say((period.month() != null) ? "nav.months" : "nav.years"),
				before.map((day) -> step("step.before", scope, day)).orElse(null), null,
				after.map((day) -> step("step.after", scope, day)).orElse(null));
	}

	private Link step(String key, Scope scope, LocalDate day) {
		Scope other = new Scope(scope.paper(), scope.region(), scope.period().around(day));
		return Link.to(this.lists.say(key, name(other.period())), other.address());
	}

}
