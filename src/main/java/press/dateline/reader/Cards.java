package press.dateline.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Kind;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.region.Region;
import press.dateline.site.Direction;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes cards of stories.
 */
@Component
class Cards {

	private final Archive archive;

	private final Words words;

	private final Paper paper;

	Cards(Archive archive, Words words, Paper paper) {
		this.archive = archive;
		this.words = words;
		this.paper = paper;
	}

	/** Makes a card of each story, in the same order. */
	List<Card> of(List<Summary> stories) {
		return stories.stream().map(this::of).toList();
	}

	/** Makes a card of a story. */
	Card of(Summary story) {
		return of(story, false);
	}

	/** Makes a card of the story that leads a page, with the line in full height. */
	Card lead(Summary story) {
		return of(story, true);
	}

	private Card of(Summary story, boolean lead) {
		Locale language = story.language();
		boolean own = language.getLanguage().equals(this.words.language().getLanguage());
		return new Card(story.id(), new Address(story.path()).toString(), story.title(), story.standfirst(),
				kind(story.kind()), own ? null : language.toLanguageTag(),
				own ? null : Direction.of(language).attribute(), dateline(story, lead));
	}

	/** Returns the label of a kind; plain news has none. */
	@Nullable String kind(Kind kind) {
		return (kind != Kind.NEWS) ? this.words.say("kind." + kind.word()) : null;
	}

	private DatelineRow dateline(Summary story, boolean lead) {
		Optional<Region> place = place(story);
		LocalDate day = story.date();
		DatelineLine line = lead ? DatelineLine.full(place.orElse(null), day)
				: DatelineLine.small(place.orElse(null), day);
		return new DatelineRow(place.map((region) -> region.name(this.words.language())).orElse(null),
				place.map((region) -> this.paper.front().region(region.slug()).toString()).orElse(null), line,
				lead ? this.words.date(day) : this.words.shortDate(day), this.paper.front().in(day).toString(),
				day.toString());
	}

	/** Returns the main region of a story. */
	Optional<Region> place(Summary story) {
		return Optional.ofNullable(story.region()).flatMap(this.archive::region);
	}

	/** Puts stories that are sorted by date under the headings of their months. */
	List<StoriesPage.Group> byMonth(List<Summary> stories) {
		Map<YearMonth, List<Card>> months = new LinkedHashMap<>();
		stories.forEach((story) -> months.computeIfAbsent(YearMonth.from(story.date()), (month) -> new ArrayList<>())
			.add(of(story)));
		return months.entrySet()
			.stream()
			.map((month) -> new StoriesPage.Group(this.words.titled(this.words.month(month.getKey())),
					month.getValue()))
			.toList();
	}

}
