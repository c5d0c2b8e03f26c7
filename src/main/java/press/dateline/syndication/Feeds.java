package press.dateline.syndication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Departure;
import press.dateline.article.LeadPicture;
import press.dateline.article.Picture;
import press.dateline.article.Selection;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.paper.StoryText;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the feeds of lists.
 */
@Component
class Feeds {

	private static final Duration REMEMBERED = Duration.ofDays(30);

	private static final int DEPARTED = 50;

	private final Archive archive;

	private final Paper paper;

	private final StoryText text;

	private final Names names;

	Feeds(Archive archive, Paper paper, StoryText text, Names names) {
		this.archive = archive;
		this.paper = paper;
		this.text = text;
		this.names = names;
	}

	/**
	 * Makes a page of the feed of a list.
	 * @param about what the list is about, in words; none for the whole paper
	 * @param list the address below which its feeds are
	 * @param home the page on which readers see what it has
	 * @throws press.dateline.web.NotFoundException beyond the last page
	 */
	Feed of(List<String> about, Address list, Address home, Selection selection, PageNumber page) {
		List<String> title = new ArrayList<>(about);
		title.add(this.paper.site().title());
		Listing<Feed.Item> items = Listing.of(page, this.paper.site().pageSize(), this.archive.count(selection),
				(offset, limit) -> this.archive.whole(this.archive.newest(selection, offset, limit))
					.stream()
					.map(this::item)
					.toList());
		List<Departure> departed = page.equals(PageNumber.FIRST)
				? this.archive.departed(this.archive.edition().instant().minus(REMEMBERED), DEPARTED) : List.of();
		return new Feed(String.join(" · ", title), this.paper.site().tagline(), this.paper.language(), list, home,
				items, departed, updated(items.items(), departed));
	}

	// The archive is as old as what it shows; an empty one is as old as its edition.
	private Instant updated(List<Feed.Item> items, List<Departure> departed) {
		Optional<Instant> story = items.stream().map(Feed.Item::updated).max(Comparator.naturalOrder());
		Optional<Instant> departure = departed.stream().map(Departure::at).max(Comparator.naturalOrder());
		return story.filter((time) -> departure.isEmpty() || time.isAfter(departure.get()))
			.or(() -> departure)
			.orElseGet(() -> this.archive.edition().instant());
	}

	private Feed.Item item(Story story) {
		Summary summary = story.summary();
		String url = absolute(new Address(summary.path()));
		Feed.Picture picture = picture(story);
		String region = (summary.region() != null) ? this.paper.front().region(summary.region()).toString() : null;
		String html = AbsoluteHtml.of(shown(picture, story.lead()) + this.text.of(story, region, ""),
				this.paper.site().url(), url);
		return new Feed.Item(this.names.of(story.firstPath()), url, summary.title(), summary.standfirst(), html,
				summary.language(), authors(story), tags(story), picture, summary.publishedAt(), story.changedAt());
	}

	private List<Feed.Author> authors(Story story) {
		return story.bylines()
			.stream()
			.map((byline) -> new Feed.Author(byline.name(), absolute(this.paper.front().byline(byline.slug()))))
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

	private Feed.@Nullable Picture picture(Story story) {
		LeadPicture lead = story.lead();
		return (lead == null) ? null
				: story.pictures()
					.stream()
					.filter((picture) -> picture.path().equals(lead.path()))
					.findFirst()
					.map((picture) -> picture(picture, lead, story.summary().path()))
					.orElse(null);
	}

	private Feed.Picture picture(Picture picture, LeadPicture lead, String path) {
		Image image = Image.of(picture, path);
		return new Feed.Picture(Address.absolute(this.paper.site().url(), image.src()), picture.format().mediaType(),
				lead.alt(), image.width(), image.height());
	}

	// What readers see above the text stands in the text here.
	private static String shown(Feed.@Nullable Picture picture, @Nullable LeadPicture lead) {
		if (picture == null || lead == null) {
			return "";
		}
		List<String> below = new ArrayList<>();
		Optional.ofNullable(lead.caption()).ifPresent(below::add);
		Optional.ofNullable(lead.credit()).ifPresent(below::add);
		String caption = below.isEmpty() ? "" : "<figcaption>" + escaped(String.join(" ", below)) + "</figcaption>";
		return "<figure><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\">%s</figure>%n"
			.formatted(escaped(picture.url()), escaped(picture.alt()), picture.width(), picture.height(), caption);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private String absolute(Address address) {
		return address.absolute(this.paper.site().url());
	}

}
