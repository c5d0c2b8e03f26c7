package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.region.Region;
import press.dateline.site.Direction;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.Stylesheet;

import org.springframework.stereotype.Component;

/**
 * Makes the frame around every page.
 */
@Component
class Frames {

	private static final String DRAWN = "Dateline";

	private static final int TICKS = 200;

	private final Archive archive;

	private final Calendar calendar;

	private final Places places;

	private final Words words;

	private final Stylesheet stylesheet;

	Frames(Archive archive, Calendar calendar, Places places, Words words, Stylesheet stylesheet) {
		this.archive = archive;
		this.calendar = calendar;
		this.places = places;
		this.words = words;
		this.stylesheet = stylesheet;
	}

	/** Makes the frame of the edition in force. */
	Frame frame() {
		Site site = this.words.site();
		LocalDate today = this.calendar.today();
		YearMonth month = YearMonth.from(today);
		return new Frame(site.title(), site.title().equals(DRAWN), site.language().toLanguageTag(),
				Direction.of(site.language()).attribute(), style(), this.words.part("weekday", today),
				Link.to(this.words.date(today), Address.of(today)), today.toString(),
				Link.to(this.words.month(month), Address.of(month)), Address.of(Year.from(today)).toString(), groups(),
				years(), pages(), ticks(today), example(today));
	}

	/** Returns the address of the style. */
	String style() {
		return "/css/" + this.stylesheet.name();
	}

	private List<Frame.Group> groups() {
		return this.places.groups()
			.stream()
			.map((group) -> new Frame.Group(group.slug(),
					Link.to(this.places.name(group), Address.region(group.slug()))))
			.toList();
	}

	private List<Link> years() {
		return this.calendar.years().stream().map((year) -> Link.to(year.toString(), Address.of(year))).toList();
	}

	private List<Link> pages() {
		return this.archive.pages()
			.stream()
			.map((page) -> Link.to(page.title(), new Address("/" + page.name())))
			.toList();
	}

	private String ticks(LocalDate today) {
		List<Region> from = this.archive.westward(Selection.EVERYTHING.on(today), 0, TICKS)
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
