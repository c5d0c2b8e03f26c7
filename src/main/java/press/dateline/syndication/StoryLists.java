package press.dateline.syndication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Selection;
import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.paper.Paper;
import press.dateline.region.Region;
import press.dateline.web.Address;
import press.dateline.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds the lists that have an address, as readers do.
 */
@Component
class StoryLists {

	private final Archive archive;

	private final Paper paper;

	StoryLists(Archive archive, Paper paper) {
		this.archive = archive;
		this.paper = paper;
	}

	/** Returns the list of everything in the paper. */
	StoryList paper() {
		return new StoryList(List.of(), this.paper.front(), this.paper.stories());
	}

	/** Returns the list of a region. */
	StoryList region(String slug) {
		Region region = this.archive.region(slug).orElseThrow(() -> new NotFoundException("No region " + slug));
		return new StoryList(List.of(region.name(this.paper.language())), this.paper.front().region(slug),
				this.paper.stories().in(slug));
	}

	/** Returns the list of a topic. */
	StoryList topic(String text) {
		Topic topic = known(text);
		return new StoryList(List.of(topic.name()), this.paper.front().topic(topic.slug()),
				this.paper.stories().about(topic.slug()));
	}

	private Topic known(String text) {
		return Slug.parse(text)
			.flatMap((slug) -> this.archive.topic(this.paper.stories(), slug))
			.orElseThrow(() -> new NotFoundException("No topic " + text));
	}

	/** Returns the list of a byline. */
	StoryList byline(String text) {
		Byline byline = Slug.parse(text)
			.flatMap((slug) -> this.archive.byline(this.paper.stories(), slug))
			.orElseThrow(() -> new NotFoundException("No byline " + text));
		return new StoryList(List.of(byline.name()), this.paper.front().byline(byline.slug()),
				this.paper.stories().by(byline.slug()));
	}

	/** Returns the list of a topic of a region, which readers see with the region. */
	StoryList regionAndTopic(String region, String text) {
		StoryList place = region(region);
		Topic topic = known(text);
		return new StoryList(List.of(place.about().get(0), topic.name()), place.home(),
				place.stories().about(topic.slug()));
	}

	/**
	 * Returns the list of a day. Those from the year of the first story to today have
	 * one, or to the latest story where its dateline is a day ahead.
	 */
	StoryList day(String year, String month, String day) {
		LocalDate date = date(year, month, day);
		LocalDate first = this.archive.firstDay(Selection.EVERYTHING).orElseGet(this::today).withDayOfYear(1);
		LocalDate last = this.archive.lastDay(Selection.EVERYTHING).filter(today()::isBefore).orElseGet(this::today);
		if (date.isBefore(first) || date.isAfter(last)) {
			throw new NotFoundException("No list of " + date);
		}
		return new StoryList(List.of(date.toString()), this.paper.front().in(date), this.paper.stories().on(date));
	}

	private static LocalDate date(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such day: " + year + "-" + month + "-" + day);
		}
	}

	private LocalDate today() {
		return this.paper.site().dayOf(this.archive.edition().instant());
	}

}
