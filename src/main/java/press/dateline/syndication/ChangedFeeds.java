package press.dateline.syndication;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.Changes;
import press.dateline.article.Holdings;
import press.dateline.article.Story;
import press.dateline.paper.FeedFormat;
import press.dateline.paper.Paper;
import press.dateline.region.Gazetteer;
import press.dateline.region.Atlas;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Knows which feeds a change of stories is seen in.
 */
@Component
class ChangedFeeds {

	// After more than that those who follow small lists ask by themselves in time.
	private static final int MOST_STORIES = 200;

	private final Archive archive;

	private final Paper paper;

	private final Atlas atlas;

	ChangedFeeds(Archive archive, Paper paper, Atlas atlas) {
		this.archive = archive;
		this.paper = paper;
		this.atlas = atlas;
	}

	/**
	 * Returns the absolute addresses of the feeds that have changed since an edition, the
	 * whole paper first; none where nothing has.
	 */
	List<String> since(long edition) {
		Changes changes = this.archive.changesAfter(Holdings.Mark.all(edition), MOST_STORIES);
		Set<Address> lists = new LinkedHashSet<>();
		if (!changes.stories().isEmpty() || !changes.departed().isEmpty()) {
			lists.add(Address.FRONT);
		}
		changes.stories().forEach((story) -> papers(story).forEach((front) -> add(lists, front, story)));
		return lists.stream()
			.flatMap((list) -> Arrays.stream(FeedFormat.values()).map((format) -> format.below(list)))
			.map((address) -> address.absolute(this.paper.site().url()))
			.toList();
	}

	private Stream<Address> papers(Story story) {
		Locale written = story.summary().language();
		return Stream.of(Address.FRONT, this.paper.front(written)).distinct();
	}

	private void add(Set<Address> lists, Address front, Story story) {
		lists.add(front);
		Set<String> regions = regions(story);
		regions.forEach((slug) -> lists.add(front.region(slug)));
		story.bylines().forEach((byline) -> lists.add(front.byline(byline.slug())));
		story.topics().forEach((topic) -> {
			lists.add(front.topic(topic.slug()));
			regions.forEach((slug) -> lists.add(front.region(slug).topic(topic.slug())));
		});
	}

	private Set<String> regions(Story story) {
		Gazetteer gazetteer = this.atlas.current();
		Set<String> regions = new LinkedHashSet<>(story.regions());
		story.regions()
			.forEach((slug) -> this.archive.region(slug)
				.ifPresent((region) -> gazetteer.ancestors(region).forEach((above) -> regions.add(above.slug()))));
		return regions;
	}

}
