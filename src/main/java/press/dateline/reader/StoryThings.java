package press.dateline.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Kind;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.article.Topic;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.picture.ShareCard;
import press.dateline.reader.ArticlePage.Lead;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * A story as schema.org describes it.
 */
@Component
class StoryThings {

	// Search engines show no picture that is smaller, in pixels.
	private static final int SMALLEST = 50_000;

	private final Archive archive;

	private final Words words;

	private final Paper paper;

	private final SiteThings site;

	StoryThings(Archive archive, Words words, Paper paper, SiteThings site) {
		this.archive = archive;
		this.words = words;
		this.paper = paper;
		this.site = site;
	}

	/**
	 * Describes a story.
	 * @param lead the picture above its text
	 */
	Thing of(Story story, Optional<Region> place, @Nullable Lead lead) {
		Summary summary = story.summary();
		String type = type(summary.kind());
		return Thing.of(type)
			.with("mainEntityOfPage", absolute(new Address(summary.path()).toString()))
			.with("headline", summary.title())
			.with("description", summary.standfirst())
			.with("image", images(summary, lead))
			.with("datePublished", this.words.machine(summary.publishedAt()))
			.with("dateModified", this.words.machine(story.changedAt()))
			.with("expires", (story.leavesAt() != null) ? this.words.machine(story.leavesAt()) : null)
			.with("author", authors(story))
			.with("publisher", this.site.publisher())
			.with("sourceOrganization", agency(story))
			.with("inLanguage", summary.language().toLanguageTag())
			.with("articleSection", place.map((region) -> region.name(summary.language())).orElse(null))
			.with("keywords", story.topics().stream().map(Topic::name).toList())
			.with("isAccessibleForFree", true)
			.with("wordCount", (story.words() > 0) ? story.words() : null)
			.with("contentLocation", places(story))
			.with("dateline", hasDateline(type) ? dateline(story, place) : null)
			.with("correction", corrections(story));
	}

	// What somebody paid for is no news, whatever it is printed beside.
	private static String type(Kind kind) {
		return switch (kind) {
			case NEWS -> "NewsArticle";
			case ANALYSIS -> "AnalysisNewsArticle";
			case OPINION -> "OpinionNewsArticle";
			case EXPLAINER -> "BackgroundNewsArticle";
			case SPONSORED -> "AdvertiserContentArticle";
			case LIVE -> "LiveBlogPosting";
		};
	}

	private static boolean hasDateline(String type) {
		return type.endsWith("NewsArticle");
	}

	private List<Thing> images(Summary story, @Nullable Lead lead) {
		Thing card = Thing.of("ImageObject")
			.with("url", absolute(ShareCards.address(story).toString()))
			.with("width", ShareCard.WIDTH)
			.with("height", ShareCard.HEIGHT);
		return Stream.of(Optional.ofNullable(lead).flatMap(this::image), Optional.of(card))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Thing> image(Lead lead) {
		Image image = lead.image();
		return ((long) image.width() * image.height() < SMALLEST) ? Optional.empty()
				: Optional.of(Thing.of("ImageObject")
					.with("url", absolute(image.src()))
					.with("width", image.width())
					.with("height", image.height())
					.with("caption", lead.caption())
					.with("creditText", lead.credit()));
	}

	private List<Thing> authors(Story story) {
		return story.bylines()
			.stream()
			.map((byline) -> Thing.of("Person")
				.with("name", byline.name())
				.with("url", absolute(this.paper.front().byline(byline.slug()).toString())))
			.toList();
	}

	private static @Nullable Thing agency(Story story) {
		return (story.agency() != null) ? Thing.of("Organization").with("name", story.agency()) : null;
	}

	private List<Thing> places(Story story) {
		return story.regions().stream().flatMap((slug) -> this.archive.region(slug).stream()).map((region) -> {
			var position = region.position();
			return Thing.of("Place")
				.with("name", region.name(story.summary().language()))
				.with("url", absolute(this.paper.front().region(region.slug()).toString()))
				.with("geo",
						(position != null) ? Thing.of("GeoCoordinates")
							.with("latitude", position.latitude())
							.with("longitude", position.longitude()) : null);
		}).toList();
	}

	// As in print: the place that the line names, the country where that is another, the
	// day.
	private @Nullable String dateline(Story story, Optional<Region> place) {
		Summary summary = story.summary();
		String region = place.map((known) -> known.name(summary.language())).orElse(null);
		boolean twice = region != null && region.equalsIgnoreCase(story.place());
		List<String> where = Stream.of(story.place(), twice ? null : region).filter(Objects::nonNull).toList();
		return where.isEmpty() ? null : String.join(this.words.say("list.comma") + " ",
				Stream.concat(where.stream(), Stream.of(this.words.date(summary.date()))).toList());
	}

	private static List<Thing> corrections(Story story) {
		return story.corrections()
			.stream()
			.map((correction) -> Thing.of("CorrectionComment")
				.with("text", correction.text())
				.with("datePublished", correction.date().toString()))
			.toList();
	}

	private String absolute(String address) {
		return Address.absolute(this.paper.site().url(), address);
	}

}
