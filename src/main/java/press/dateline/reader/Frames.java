package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.paper.Paper;
import press.dateline.region.Region;
import press.dateline.site.Direction;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.StaticFiles;

import org.springframework.stereotype.Component;

/**
 * Makes the frame around every page. All pages of an edition in one language have the
 * same, so it is made for the first of them.
 */
@Component
class Frames {

	private static final String DRAWN = "Dateline";

	private static final int TICKS = 200;

	private final Supplier<Frame> frame;

	private final Archive archive;

	private final Calendar calendar;

	private final Places places;

	private final Words words;

	private final StaticFiles files;

	private final Paper paper;

	Frames(Archive archive, Issues issues, Calendar calendar, Places places, Words words, StaticFiles files,
			Paper paper) {
		this.archive = archive;
		this.frame = issues.once(this::make);
		this.calendar = calendar;
		this.places = places;
		this.words = words;
		this.files = files;
		this.paper = paper;
	}

	/** Returns the frame of the edition in force. */
	Frame frame() {
		return this.frame.get();
	}

	private Frame make() {
		Site site = this.words.site();
		LocalDate today = this.calendar.today();
		YearMonth month = YearMonth.from(today);
		return new Frame(site.title(), site.title().equals(DRAWN), this.words.language().toLanguageTag(),
				Direction.of(this.words.language()).attribute(), site.prefix(this.paper.language()), style(),
				this.words.titled(this.words.part("weekday.before", today)),
				Link.to(this.words.date(today), this.paper.front().in(today)), today.toString(),
				Link.to(this.words.titled(this.words.month(month)), this.paper.front().in(month)),
				this.paper.front().in(Year.from(today)).toString(), groups(), years(), pages(), languages(),
				ticks(today), example(today), FeedLink.of(site.title(), this.paper.front()));
	}

	/** Returns the address of the front page. */
	String front() {
		return this.paper.front().toString();
	}

	/** Returns the address of the style. */
	String style() {
		return this.files.style();
	}

	private List<Frame.Group> groups() {
		return this.places.groups()
			.stream()
			.map((group) -> new Frame.Group(group.slug(),
					Link.to(this.places.name(group), this.paper.front().region(group.slug()))))
			.toList();
	}

	private List<Link> years() {
		return this.calendar.years()
			.stream()
			.map((year) -> Link.to(this.words.year(year), this.paper.front().in(year)))
			.toList();
	}

	private List<Link> pages() {
		return this.archive.pages()
			.stream()
			.filter((page) -> page.language().getLanguage().equals(this.paper.language().getLanguage()))
			.map((page) -> Link.to(page.title(), new Address(page.path(this.paper.site()))))
			.toList();
	}

	private List<LanguageLink> languages() {
		Site site = this.paper.site();
		return Stream.concat(Stream.of(site.language()), site.languages().stream())
			.filter((other) -> !other.getLanguage().equals(this.paper.language().getLanguage()))
			.filter((other) -> site.isOwn(other)
					|| this.archive.lastDay(Selection.EVERYTHING.writtenIn(other)).isPresent())
			.map((other) -> LanguageLink.of(other, this.paper.front(other)))
			.toList();
	}

	private String ticks(LocalDate today) {
		List<Region> from = this.archive.westward(this.paper.stories().on(today), 0, TICKS)
			.stream()
			.flatMap((story) -> Optional.ofNullable(story.region()).stream())
			.distinct()
			.flatMap((slug) -> this.archive.region(slug).stream())
			.toList();
		return DatelineLine.ticks(from, 1, 9);
	}

	private DatelineRow example(LocalDate today) {
		Optional<Region> place = this.archive.region("iran");
		return DatelineRow.plain(place.map(this.places::name).orElseGet(() -> this.words.say("line.example")),
				DatelineLine.small(place.orElse(null), today), this.words.shortDate(today));
	}

}
