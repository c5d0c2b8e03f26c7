package press.dateline.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.reader.FrontPage.Part;
import press.dateline.region.Region;

import org.springframework.stereotype.Component;

/**
 * Makes the front page: what matters, then the world from west to east, then the dates.
 */
@Component
class FrontPages {

	private static final int RELATED = 2;

	private static final int MORE = 3;

	private static final int PART = 3;

	private static final int TOPICS = 12;

	private final Archive archive;

	private final Places places;

	private final Cards cards;

	private final Fortnight fortnight;

	private final Heads heads;

	private final CountedLinks counted;

	private final Words words;

	private final Paper paper;

	private final Locators locators;

	FrontPages(Archive archive, Places places, Cards cards, Fortnight fortnight, Heads heads, CountedLinks counted,
			Words words, Paper paper, Locators locators) {
		this.archive = archive;
		this.places = places;
		this.cards = cards;
		this.fortnight = fortnight;
		this.heads = heads;
		this.counted = counted;
		this.words = words;
		this.paper = paper;
		this.locators = locators;
	}

	/** Makes the front page of a day. */
	FrontPage page(LocalDate today) {
		Shown shown = new Shown();
		Optional<Summary> breaking = this.archive.breaking(this.paper.stories()).map(shown::add);
		Optional<Summary> lead = lead(shown);
		Optional<Region> place = lead.flatMap(this.cards::place);
		List<Summary> related = place.map((region) -> shown.next(this.paper.stories().in(region.slug()), RELATED))
			.orElse(List.of());
		boolean leadsToday = lead.filter((story) -> story.date().equals(today)).isPresent();
		List<Summary> fresh = leadsToday ? shown.next(this.paper.stories().on(today), MORE) : List.of();
		List<Summary> more = fresh.isEmpty() ? shown.next(this.paper.stories(), MORE) : fresh;
		return new FrontPage(
				this.heads.front()
					.feeds(FeedLink.ninjs(this.words.site().title(), this.paper.front().below("stories"))),
				this.words.say("front.heading", this.words.site().title(), this.words.longDate(today)),
				breaking.map(this.cards::of).orElse(null), lead.map(this.cards::lead).orElse(null),
				place.flatMap(this.locators::captioned).orElse(null), this.cards.of(related),
				this.words.say(fresh.isEmpty() ? "front.recent" : "front.today"), this.cards.of(more), world(shown),
				this.words.say("front.month", this.archive.count(this.paper.stories().during(YearMonth.from(today)))),
				this.fortnight.until(today), since(today), this.counted.topics(this.paper.stories(), TOPICS));
	}

	private Optional<Summary> lead(Shown shown) {
		return this.archive.pinned(this.paper.stories())
			.filter(shown::isNew)
			.or(() -> shown.peek(this.paper.stories()))
			.map(shown::add);
	}

	private List<Part> world(Shown shown) {
		Map<String, Long> counts = this.archive.countByRegion(this.paper.stories());
		List<Part> parts = new ArrayList<>();
		for (Region group : this.places.groups()) {
			long count = counts.getOrDefault(group.slug(), 0L);
			if (count > 0) {
				Link link = this.counted.link(this.places.name(group), this.paper.front().region(group.slug()), count);
				List<Summary> newest = shown.next(this.paper.stories().in(group.slug()), PART);
				parts.add(new Part("part-" + group.slug(), link, this.cards.of(newest)));
			}
		}
		return parts;
	}

	private @Nullable Link since(LocalDate today) {
		return this.archive.firstDay(this.paper.stories())
			.map((first) -> Link.to(this.words.say("front.since", this.words.part("year", first)),
					this.paper.front().in(Year.from(today))))
			.orElse(null);
	}

	/**
	 * The stories that stand on the page already: none is shown twice.
	 */
	private final class Shown {

		private final Set<Long> ids = new HashSet<>();

		Summary add(Summary story) {
			this.ids.add(story.id());
			return story;
		}

		boolean isNew(Summary story) {
			return !this.ids.contains(story.id());
		}

		Optional<Summary> peek(Selection selection) {
			return newest(selection, 1).stream().findFirst();
		}

		List<Summary> next(Selection selection, int limit) {
			List<Summary> next = newest(selection, limit);
			next.forEach(this::add);
			return next;
		}

		private List<Summary> newest(Selection selection, int limit) {
			return FrontPages.this.archive.newest(selection, 0, limit + this.ids.size())
				.stream()
				.filter(this::isNew)
				.limit(limit)
				.toList();
		}

	}

}
