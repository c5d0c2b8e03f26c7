package press.dateline.syndication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
	 * Returns the part of a list that is from a day, a month or a year. Those from the
	 * year of the first story to today have one, or to the latest story where its
	 * dateline is a day ahead.
	 * @param date a year, perhaps a month and a day, in figures as addresses have them
	 */
	StoryList during(StoryList list, String... date) {
		Days days = days(date);
		LocalDate first = this.archive.firstDay(Selection.EVERYTHING).orElseGet(this::today).withDayOfYear(1);
		LocalDate last = this.archive.lastDay(Selection.EVERYTHING).filter(today()::isBefore).orElseGet(this::today);
		if (days.last().isBefore(first) || days.first().isAfter(last)) {
			throw new NotFoundException("No list of " + String.join("-", date));
		}
		List<String> about = new ArrayList<>(list.about());
		about.add(String.join("-", date));
		return new StoryList(about, list.home().below(String.join("/", date)),
				list.stories().between(days.first(), days.last().plusDays(1)));
	}

	private record Days(LocalDate first, LocalDate last) {
	}

	private static Days days(String... date) {
		try {
			int year = Integer.parseInt(date[0]);
			if (date.length == 1) {
				return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
			YearMonth month = YearMonth.of(year, Integer.parseInt(date[1]));
			if (date.length == 2) {
				return new Days(month.atDay(1), month.atEndOfMonth());
			}
			LocalDate day = month.atDay(Integer.parseInt(date[2]));
			return new Days(day, day);
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("No such date: " + String.join("-", date));
		}
	}

	private LocalDate today() {
		return this.paper.site().dayOf(this.archive.edition().instant());
	}

}
