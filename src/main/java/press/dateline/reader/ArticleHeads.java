package press.dateline.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.article.Topic;
import press.dateline.paper.Paper;
import press.dateline.reader.ArticlePage.Lead;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes the heads of stories.
 */
@Component
class ArticleHeads {

	private final Heads heads;

	private final Places places;

	private final Versions versions;

	private final StructuredData data;

	private final Words words;

	private final Paper paper;

	ArticleHeads(Heads heads, Places places, Versions versions, StructuredData data, Words words, Paper paper) {
		this.heads = heads;
		this.places = places;
		this.versions = versions;
		this.data = data;
		this.words = words;
		this.paper = paper;
	}

	/**
	 * Makes the head of a story.
	 * @param lead the picture above its text
	 * @param crumbs the way to its place
	 * @param others the same story in other languages
	 */
	Head of(Story story, Optional<Region> place, @Nullable Lead lead, List<Link> crumbs, List<LanguageLink> others) {
		Summary summary = story.summary();
		Address address = new Address(summary.path());
		String where = place.map(this.places::name).orElse("");
		Head head = this.heads.story(summary.title(), where, description(summary, where), address);
		return head.in(summary.language())
			.within(place.map(this.places::part).orElse(null))
			.versions(this.versions.alternates(LanguageLink.of(summary.language(), address), others))
			.feeds(Stream
				.concat(FeedLink.of(summary).stream(), place.stream()
					.flatMap((region) -> FeedLink.of(this.places.name(region), this.paper.front().region(region.slug()))
						.stream()))
				.toList())
			.preview(new Preview(summary.title(), card(summary, head.title()), article(story, place)))
			.data(this.data.story(story, place, lead, crumbs));
	}

	private String description(Summary story, String where) {
		String when = this.words.date(story.date());
		return (story.standfirst() != null) ? story.standfirst() : where.isEmpty()
				? this.words.say("story.description.dated", when) : this.words.say("story.description", where, when);
	}

	// The title of the window has the words that stand on the card: the headline, the
	// place, the site.
	private Preview.Card card(Summary story, String title) {
		return Preview.Card.drawn(absolute(ShareCards.address(story)), title);
	}

	private Preview.Article article(Story story, Optional<Region> place) {
		return new Preview.Article(this.words.machine(story.summary().publishedAt()),
				this.words.machine(story.changedAt()),
				(story.leavesAt() != null) ? this.words.machine(story.leavesAt()) : null,
				story.bylines().stream().map((byline) -> absolute(this.paper.front().byline(byline.slug()))).toList(),
				place.map((region) -> region.name(story.summary().language())).orElse(null),
				story.topics().stream().map(Topic::name).toList());
	}

	private String absolute(Address address) {
		return address.absolute(this.paper.site().url());
	}

}
