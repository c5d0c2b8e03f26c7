package press.dateline.syndication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.Departure;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.paper.Paper;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the feeds of lists.
 */
@Component
class Feeds {

	private static final Duration REMEMBERED = Duration.ofDays(30);

	private static final int DEPARTED = 50;

	private final Archive archive;

	private final Paper paper;

	private final StoryAbroad abroad;

	private final Names names;

	Feeds(Archive archive, Paper paper, StoryAbroad abroad, Names names) {
		this.archive = archive;
		this.paper = paper;
		this.abroad = abroad;
		this.names = names;
	}

	/**
	 * Makes a page of the feed of a list.
	 * @param below the address below which its feeds are
	 * @throws press.dateline.web.NotFoundException beyond the last page
	 */
	Feed of(StoryList list, Address below, PageNumber page) {
		Listing<Feed.Item> items = Listing.of(page, this.paper.site().pageSize(), this.archive.count(list.stories()),
				(offset, limit) -> this.archive.whole(this.archive.newest(list.stories(), offset, limit))
					.stream()
					.map(this::item)
					.toList());
		List<Departure> departed = page.equals(PageNumber.FIRST)
				? this.archive.departed(this.archive.edition().instant().minus(REMEMBERED), DEPARTED) : List.of();
		return new Feed(list.title(this.paper.site()), this.paper.site().tagline(), this.paper.language(), below,
				list.home(), items, departed, updated(items.items(), departed));
	}

	// The archive is as old as what it shows; an empty one is as old as its edition.
	private Instant updated(List<Feed.Item> items, List<Departure> departed) {
		return Stream.concat(items.stream().map(Feed.Item::updated), departed.stream().map(Departure::at))
			.max(Comparator.naturalOrder())
			.orElseGet(() -> this.archive.edition().instant());
	}

	private Feed.Item item(Story story) {
		Summary summary = story.summary();
		Feed.Picture picture = this.abroad.picture(story);
		String html = this.abroad.html(story, picture);
		return new Feed.Item(this.names.of(story.firstPath()), this.abroad.url(story), summary.title(),
				summary.standfirst(), html, summary.language(), authors(story), tags(story), picture,
				summary.publishedAt(), story.changedAt());
	}

	private List<Feed.Author> authors(Story story) {
		return story.bylines()
			.stream()
			.map((byline) -> new Feed.Author(byline.name(),
					this.abroad.absolute(this.paper.front().byline(byline.slug()))))
			.toList();
	}

	private List<Feed.Tag> tags(Story story) {
		List<Feed.Tag> tags = new ArrayList<>();
		Locale language = story.summary().language();
		story.regions()
			.forEach((slug) -> this.archive.region(slug)
				.ifPresent((region) -> tags.add(new Feed.Tag(slug, region.name(language)))));
		story.topics().forEach((topic) -> tags.add(new Feed.Tag(topic.slug().value(), topic.name())));
		return tags;
	}

}
