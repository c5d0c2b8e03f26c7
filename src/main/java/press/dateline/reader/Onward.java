package press.dateline.reader;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Selection;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.reader.ArticlePage.More;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.region.Region;

import org.springframework.stereotype.Component;

/**
 * Finds the ways on from a story: the same place, the same day, the days around it.
 */
@Component
class Onward {

	private static final int MORE = 3;

	private final Archive archive;

	private final Places places;

	private final Cards cards;

	private final Words words;

	private final Paper paper;

	Onward(Archive archive, Places places, Cards cards, Words words, Paper paper) {
		this.archive = archive;
		this.places = places;
		this.cards = cards;
		this.words = words;
		this.paper = paper;
	}

	/** Finds the ways on, none of which shows the story or another story twice. */
	ArticlePage.Ways from(Summary story, Optional<Region> place) {
		Set<Long> shown = new HashSet<>(Set.of(story.id()));
		return new ArticlePage.Ways(place.map((region) -> more(region, shown)).orElse(null), more(story.date(), shown),
				days(story.date()));
	}

	private @Nullable More more(Region place, Set<Long> shown) {
		List<Summary> stories = unseen(this.paper.stories().in(place.slug()), shown);
		Link all = Link.to(this.places.name(place), this.paper.front().region(place.slug()));
		return stories.isEmpty() ? null : new More(all, this.cards.of(stories));
	}

	private @Nullable More more(LocalDate day, Set<Long> shown) {
		List<Summary> stories = unseen(this.paper.stories().on(day), shown);
		return stories.isEmpty() ? null
				: new More(Link.to(this.words.date(day), this.paper.front().in(day)), this.cards.of(stories));
	}

	private List<Summary> unseen(Selection selection, Set<Long> shown) {
		List<Summary> stories = this.archive.newest(selection, 0, MORE + shown.size())
			.stream()
			.filter((story) -> !shown.contains(story.id()))
			.limit(MORE)
			.toList();
		stories.forEach((story) -> shown.add(story.id()));
		return stories;
	}

	private Pager days(LocalDate day) {
		Link before = this.archive.dayBefore(this.paper.stories(), day)
			.map((other) -> step("step.before", other))
			.orElse(null);
		Link after = this.archive.dayAfter(this.paper.stories(), day)
			.map((other) -> step("step.after", other))
			.orElse(null);
		return new Pager(this.words.say("story.days"), before, null, after);
	}

	private Link step(String key, LocalDate day) {
		return Link.to(this.words.say(key, this.words.date(day)), this.paper.front().in(day));
	}

}
