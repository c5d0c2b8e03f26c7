package press.dateline.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.LeadPicture;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.markdown.Heading;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.paper.StoryText;
import press.dateline.paper.TopicNames;
import press.dateline.reader.ArticlePage.Lead;
import press.dateline.reader.ArticlePage.Meta;
import press.dateline.reader.ArticlePage.Moment;
import press.dateline.reader.ArticlePage.Text;
import press.dateline.region.Region;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a story.
 */
@Component
class ArticlePages {

	private static final int ENOUGH_FOR_CONTENTS = 3;

	private static final int WORDS_A_MINUTE = 220;

	private final Places places;

	private final Cards cards;

	private final ArticleHeads heads;

	private final Words words;

	private final StoryText text;

	private final Paper paper;

	private final Locators locators;

	private final Versions versions;

	private final Onward onward;

	private final TopicNames topicNames;

	private final HistoryPages histories;

	ArticlePages(Places places, Cards cards, ArticleHeads heads, Words words, StoryText text, Paper paper,
			Locators locators, Versions versions, Onward onward, TopicNames topicNames, HistoryPages histories) {
		this.places = places;
		this.cards = cards;
		this.heads = heads;
		this.words = words;
		this.text = text;
		this.paper = paper;
		this.locators = locators;
		this.versions = versions;
		this.onward = onward;
		this.topicNames = topicNames;
		this.histories = histories;
	}

	/** Makes the page of a story that is public. */
	ArticlePage page(Story story) {
		Summary summary = story.summary();
		return page(new Matter(story, this.cards.place(summary), Image.folder(summary.path())));
	}

	/** Makes the page of a story, public or not. */
	ArticlePage page(Matter matter) {
		Story story = matter.story();
		Summary summary = story.summary();
		Optional<Region> place = matter.place();
		Address address = new Address(summary.path());
		List<LanguageLink> versions = this.versions.of(story);
		List<Link> crumbs = place.map(this.places::crumbs).orElse(List.of());
		Text text = text(matter);
		return new ArticlePage(this.heads.of(story, place, text.lead(), crumbs, versions), crumbs, text, meta(story),
				place.flatMap(this.locators::captioned).orElse(null), contents(story), topics(story),
				corrections(story), history(story, address), this.onward.from(summary, place), versions,
				paper(address));
	}

	private Text text(Matter matter) {
		Summary summary = matter.story().summary();
		Optional<Region> place = matter.place();
		Locale language = summary.language();
		LocalDate day = summary.date();
		String href = place.map((region) -> this.paper.front().region(region.slug()).toString()).orElse(null);
		DatelineRow dateline = new DatelineRow(place.map((region) -> region.name(language)).orElse(null), href,
				DatelineLine.full(place.orElse(null), day), this.words.fullDate(day),
				this.paper.front().in(day).toString(), day.toString());
		String html = this.text.of(matter.story(), matter.pictures(), href, this.words.say("story.note.back"));
		return new Text(this.cards.kind(summary.kind()), summary.title(), summary.standfirst(), dateline, lead(matter),
				html);
	}

	private static @Nullable Lead lead(Matter matter) {
		LeadPicture lead = matter.story().lead();
		return (lead == null) ? null : matter.story()
			.pictures()
			.stream()
			.filter((picture) -> picture.path().equals(lead.path()))
			.findFirst()
			.map((picture) -> new Lead(Image.of(picture, matter.pictures()), lead.alt(), lead.caption(), lead.credit()))
			.orElse(null);
	}

	private Meta meta(Story story) {
		List<Link> bylines = story.bylines()
			.stream()
			.map((byline) -> Link.to(byline.name(), this.paper.front().byline(byline.slug())))
			.toList();
		Moment published = moment("story.published", story.summary().publishedAt());
		Moment updated = (story.updatedAt() != null) ? moment("story.updated", story.updatedAt()) : null;
		int minutes = Math.max(1, Math.round((float) story.words() / WORDS_A_MINUTE));
		return new Meta(bylines, published, updated, this.words.say("story.minutes", minutes));
	}

	private Moment moment(String key, Instant instant) {
		return new Moment(this.words.machine(instant), this.words.moment(instant), this.words.say(key));
	}

	private static List<Link> contents(Story story) {
		List<Link> sections = story.contents()
			.stream()
			.filter((heading) -> heading.level() == 2)
			.map((Heading heading) -> new Link(heading.text(), "#" + heading.id(), null))
			.toList();
		return (sections.size() >= ENOUGH_FOR_CONTENTS) ? sections : List.of();
	}

	private List<Link> topics(Story story) {
		return story.topics()
			.stream()
			.map((topic) -> Link.to(this.topicNames.of(topic), this.paper.front().topic(topic.slug())))
			.toList();
	}

	private List<Moment> corrections(Story story) {
		return story.corrections()
			.stream()
			.map((correction) -> new Moment(correction.date().toString(), this.words.date(correction.date()),
					correction.text()))
			.toList();
	}

	private @Nullable Link history(Story story, Address address) {
		return (this.words.site().history() && this.histories.hasChanged(story))
				? Link.to(this.words.say("story.history"), address.history()) : null;
	}

	private String paper(Address address) {
		return address.absolute(this.words.site().url()).replaceFirst("^https?://", "");
	}

}
