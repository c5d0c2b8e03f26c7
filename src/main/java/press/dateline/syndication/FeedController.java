package press.dateline.syndication;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import press.dateline.article.Slug;
import press.dateline.paper.FeedFormat;
import press.dateline.paper.Paper;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The feeds: of the whole paper in each of its languages, of every region, topic and
 * byline, of the topics of a region, and of all corrections.
 */
@Page
class FeedController {

	private static final String FILE = "/{file:feed\\.(?:atom|rss|json)}";

	private final Paper paper;

	private final StoryLists lists;

	private final Feeds feeds;

	private final CorrectionFeeds corrections;

	private final SyndicationProperties properties;

	private final Map<FeedFormat, FeedWriter> writers = new EnumMap<>(FeedFormat.class);

	FeedController(Paper paper, StoryLists lists, Feeds feeds, CorrectionFeeds corrections,
			SyndicationProperties properties, List<FeedWriter> writers) {
		this.paper = paper;
		this.lists = lists;
		this.feeds = feeds;
		this.corrections = corrections;
		this.properties = properties;
		writers.forEach((writer) -> this.writers.put(writer.format(), writer));
	}

	// Named one by one, for every other name at this place is a standing page.
	@GetMapping("/feed.atom")
	ResponseEntity<byte[]> atom(PageNumber page) {
		return paper(FeedFormat.ATOM, page);
	}

	@GetMapping("/feed.rss")
	ResponseEntity<byte[]> rss(PageNumber page) {
		return paper(FeedFormat.RSS, page);
	}

	@GetMapping("/feed.json")
	ResponseEntity<byte[]> json(PageNumber page) {
		return paper(FeedFormat.JSON, page);
	}

	private ResponseEntity<byte[]> paper(FeedFormat format, PageNumber page) {
		StoryList list = this.lists.paper();
		return answer(format, this.feeds.of(list, list.home(), page));
	}

	@GetMapping("/regions/{region}" + FILE)
	ResponseEntity<byte[]> region(@PathVariable String region, @PathVariable String file, PageNumber page) {
		return feed(file, this.lists.region(region), page);
	}

	@GetMapping("/topics/{topic}" + FILE)
	ResponseEntity<byte[]> topic(@PathVariable String topic, @PathVariable String file, PageNumber page) {
		return feed(file, this.lists.topic(topic), page);
	}

	@GetMapping("/bylines/{byline}" + FILE)
	ResponseEntity<byte[]> byline(@PathVariable String byline, @PathVariable String file, PageNumber page) {
		return feed(file, this.lists.byline(byline), page);
	}

	@GetMapping("/regions/{region}/topics/{topic}" + FILE)
	ResponseEntity<byte[]> regionAndTopic(@PathVariable String region, @PathVariable String topic,
			@PathVariable String file, PageNumber page) {
		StoryList list = this.lists.regionAndTopic(region, topic);
		return answer(format(file), this.feeds.of(list, list.home().topic(new Slug(topic)), page));
	}

	@GetMapping("/corrections" + FILE)
	ResponseEntity<byte[]> corrections(@PathVariable String file, PageNumber page) {
		return answer(format(file), this.corrections.of(page));
	}

	private ResponseEntity<byte[]> feed(String file, StoryList list, PageNumber page) {
		return answer(format(file), this.feeds.of(list, list.home(), page));
	}

	private static FeedFormat format(String file) {
		return FeedFormat.of(file).orElseThrow(() -> new NotFoundException("No feed " + file));
	}

	private ResponseEntity<byte[]> answer(FeedFormat format, Feed feed) {
		HttpHeaders headers = Open.headers(format.mediaType());
		for (URI hub : this.properties.hubs()) {
			headers.add(HttpHeaders.LINK, "<" + hub + ">; rel=\"hub\"");
		}
		if (!this.properties.hubs().isEmpty()) {
			headers.add(HttpHeaders.LINK,
					"<" + feed.self(format).absolute(this.paper.site().url()) + ">; rel=\"self\"");
		}
		return new ResponseEntity<>(this.writers.get(format).write(feed), headers, HttpStatus.OK);
	}

}
