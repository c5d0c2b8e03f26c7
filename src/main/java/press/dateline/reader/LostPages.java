package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Summary;
import press.dateline.article.Whereabouts;
import press.dateline.paper.Paper;
import press.dateline.reader.LostPage.Notice;
import press.dateline.reader.StoriesPage.Section;
import press.dateline.site.Direction;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an address that names nothing, with ways to what may have been meant.
 */
@Component
class LostPages {

	private static final int CLOSEST = 3;

	private static final int LONGEST_PATH = 200;

	private static final int MOST_WORDS = 12;

	private final Archive archive;

	private final Calendar calendar;

	private final Cards cards;

	private final Heads heads;

	private final Places places;

	private final CountedLinks counted;

	private final Words words;

	private final Paper paper;

	LostPages(Archive archive, Calendar calendar, Cards cards, Heads heads, Places places, CountedLinks counted,
			Words words, Paper paper) {
		this.archive = archive;
		this.calendar = calendar;
		this.cards = cards;
		this.heads = heads;
		this.places = places;
		this.counted = counted;
		this.words = words;
		this.paper = paper;
	}

	/** Makes the page of an address that never named a story. */
	LostPage lost(String path) {
		return page("lost", path, null);
	}

	/**
	 * Makes the page of a story that was taken back.
	 * @param notice what is told of it
	 */
	LostPage gone(String path, Optional<Whereabouts.Notice> notice) {
		return page("gone", path, notice.map(this::notice).orElse(null));
	}

	private Notice notice(Whereabouts.Notice notice) {
		return new Notice(notice.headline(), notice.language().toLanguageTag(),
				Direction.of(notice.language()).attribute(), notice.reason(), this.words.machine(notice.since()),
				this.words.moment(notice.since()));
	}

	private LostPage page(String what, String path, @Nullable Notice notice) {
		String title = this.words.say(what + ".title");
		List<Summary> close = this.archive.closestTo(path, CLOSEST);
		List<Summary> stories = close.isEmpty() ? this.archive.newest(this.paper.stories(), 0, CLOSEST) : close;
		DatelineRow nothing = DatelineRow.plain(this.words.say("lost.noplace"), DatelineLine.bare(),
				this.words.say("lost.nodate"));
		return new LostPage(this.heads.hidden(title), title, this.words.say(what + ".before"), shown(path),
				this.words.say(what + ".after"), notice, nothing,
				this.words.say(close.isEmpty() ? "lost.recent" : "lost.closest"), this.cards.of(stories),
				List.of(places(), dates()), this.paper.front().below("search").toString(), words(path));
	}

	// The last part of an address is what its story is called.
	private static String words(String path) {
		String[] words = path.substring(path.lastIndexOf('/') + 1).split("[^\\p{L}\\p{M}\\p{N}]+");
		return Stream.of(words).filter((word) -> !word.isEmpty()).limit(MOST_WORDS).collect(Collectors.joining(" "));
	}

	private static String shown(String path) {
		return (path.codePointCount(0, path.length()) <= LONGEST_PATH) ? path
				: path.substring(0, path.offsetByCodePoints(0, LONGEST_PATH)) + "…";
	}

	private Section places() {
		return Section.of("places", this.words.say("lost.place"),
				this.counted.inOrder(this.places.groups(), this.counted.places()));
	}

	private Section dates() {
		LocalDate today = this.calendar.today();
		YearMonth month = YearMonth.from(today);
		List<Link> dates = new ArrayList<>();
		dates.add(this.counted.link(this.words.date(today), this.paper.front().in(today),
				this.archive.count(this.paper.stories().on(today))));
		dates.add(this.counted.link(this.words.month(month), this.paper.front().in(month),
				this.archive.count(this.paper.stories().during(month))));
		this.calendar.years()
			.forEach((year) -> dates.add(this.counted.link(this.words.year(year), this.paper.front().in(year),
					this.archive.count(this.paper.stories().during(year)))));
		return Section.of("dates", this.words.say("lost.date"), dates);
	}

}
