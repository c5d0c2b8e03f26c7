package press.dateline.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Changes;
import press.dateline.article.Departure;
import press.dateline.article.Kind;
import press.dateline.article.LeadPicture;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.article.Topic;
import press.dateline.paper.Paper;
import press.dateline.paper.TopicNames;
import press.dateline.region.Position;
import press.dateline.region.Region;
import press.dateline.syndication.NewsItem.AltId;
import press.dateline.syndication.NewsItem.Concept;
import press.dateline.syndication.NewsItem.Genre;
import press.dateline.syndication.NewsItem.Point;
import press.dateline.syndication.NewsItem.Rendition;
import press.dateline.syndication.NewsItem.Source;
import press.dateline.syndication.NewsItem.Standard;
import press.dateline.syndication.NewsItem.Text;
import press.dateline.topic.MediaTopic;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.StoryFormat;

import org.springframework.stereotype.Component;

/**
 * Tells stories and lists as IPTC ninjs.
 */
@Component
class NewsItems {

	private static final String ABOUT = "about";

	private final Archive archive;

	private final Paper paper;

	private final StoryAbroad abroad;

	private final Names names;

	private final TopicNames topicNames;

	NewsItems(Archive archive, Paper paper, StoryAbroad abroad, Names names, TopicNames topicNames) {
		this.archive = archive;
		this.paper = paper;
		this.abroad = abroad;
		this.names = names;
		this.topicNames = topicNames;
	}

	/** Tells a story. */
	NewsItem story(Story story) {
		Summary summary = story.summary();
		Locale language = summary.language();
		return new NewsItem(null, this.names.of(story.firstPath()), "text", Standard.NINJS,
				Timestamp.of(summary.publishedAt()), Timestamp.of(story.changedAt()), NewsItem.USABLE,
				language.toLanguageTag(), null, List.of(Text.plain("main", summary.title())), descriptions(story),
				List.of(new Text("main", "text/html", story.words(), this.abroad.text(story))),
				story.bylines().stream().map(Byline::name).collect(Collectors.joining(", ")), story.place(),
				story.bylines().stream().map(this::person).toList(),
				Stream.ofNullable(story.agency()).map((agency) -> new Source(agency, "agency")).toList(),
				story.regions().stream().flatMap((slug) -> place(slug, language)).toList(),
				story.topics().stream().map(this::subject).toList(), genres(summary.kind()), renditions(story),
				List.of(), pictures(story));
	}

	private static List<Text> descriptions(Story story) {
		List<Text> descriptions = new ArrayList<>();
		Stream.ofNullable(story.summary().standfirst())
			.map((text) -> Text.plain("summary", text))
			.forEach(descriptions::add);
		story.corrections()
			.forEach((correction) -> descriptions
				.add(Text.plain("correction", correction.date() + ": " + correction.text())));
		return descriptions;
	}

	private Concept person(Byline byline) {
		return concept(byline.name(), "creator", this.paper.front().byline(byline.slug()), byline.slug().value(), null);
	}

	private Concept subject(Topic topic) {
		String page = this.abroad.absolute(this.paper.front().topic(topic.slug()));
		return new Concept(topic.name(), ABOUT, this.topicNames.concept(topic).map(MediaTopic::uri).orElse(page),
				topic.slug().value(), null);
	}

	private Stream<Concept> place(String slug, Locale language) {
		return this.archive.region(slug)
			.map((region) -> concept(region.name(language), ABOUT, this.paper.front().region(slug), slug,
					point(region)))
			.stream();
	}

	private Concept concept(String name, String rel, Address page, String literal, @Nullable Point geoJson) {
		return new Concept(name, rel, this.abroad.absolute(page), literal, geoJson);
	}

	private static @Nullable Point point(Region region) {
		Position position = region.position();
		return (position == null) ? null : Point.at(position.longitude(), position.latitude());
	}

	private static List<Genre> genres(Kind kind) {
		return List.of(new Genre(kind.word()));
	}

	private List<Rendition> renditions(Story story) {
		Address page = new Address(story.summary().path());
		return List.of(Rendition.page(this.abroad.absolute(page)), new Rendition("markdown",
				this.abroad.absolute(StoryFormat.MARKDOWN.of(page)), StoryFormat.MARKDOWN.mediaType(), null, null));
	}

	private @Nullable List<NewsItem> pictures(Story story) {
		Feed.Picture picture = this.abroad.picture(story);
		LeadPicture lead = story.lead();
		if (picture == null || lead == null) {
			return null;
		}
		List<Text> descriptions = new ArrayList<>();
		Stream.ofNullable(lead.caption()).map((text) -> Text.plain("caption", text)).forEach(descriptions::add);
		Stream.of(lead.alt())
			.filter((alt) -> !alt.isEmpty())
			.map((text) -> Text.plain("alt", text))
			.forEach(descriptions::add);
		return List.of(NewsItem.picture("lead picture", picture.url(), descriptions, lead.credit(),
				new Rendition("original", picture.url(), picture.mediaType(), picture.width(), picture.height())));
	}

	/** Tells a page of a list. */
	NewsItem list(StoryList list, Address self, Listing<Story> stories) {
		return NewsItem.composite(this.abroad.absolute(self), this.paper.language().toLanguageTag(),
				list.title(this.paper.site()), List.of(Rendition.page(this.abroad.absolute(list.home()))), List.of(),
				stories.items().stream().map(this::part).toList());
	}

	/**
	 * Tells changes, and the edition that is in force: whoever has read them to the end
	 * asks next for what changed since that one.
	 */
	NewsItem changes(String self, Changes changes) {
		return NewsItem.composite(Address.absolute(this.paper.site().url(), self),
				this.paper.language().toLanguageTag(), this.paper.site().title(), List.of(),
				List.of(new AltId("edition", String.valueOf(changes.edition().number()))),
				Stream
					.concat(changes.departed().stream().map(this::departure),
							changes.stories().stream().map(this::part))
					.toList());
	}

	private NewsItem part(Story story) {
		return story(story).named(story.summary().title());
	}

	private NewsItem departure(Departure departure) {
		return NewsItem.canceled(departure.path().substring(departure.path().lastIndexOf('/') + 1),
				this.names.of(departure.firstPath()), Timestamp.of(departure.at()));
	}

}
