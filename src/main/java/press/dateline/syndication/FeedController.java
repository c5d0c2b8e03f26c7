package press.dateline.syndication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Selection;
import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.paper.FeedFormat;
import press.dateline.paper.Paper;
import press.dateline.region.Region;
import press.dateline.web.Address;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The feeds: of the whole paper in each of its languages, of every region, topic and
 * byline, and of the topics of a region.
 */
@Page
class FeedController {

	private static final String FILE = "/{file:feed\\.(?:atom|rss|json)}";

	private final Archive archive;

	private final Paper paper;

	private final Feeds feeds;

	private final SyndicationProperties properties;

	private final Map<FeedFormat, FeedWriter> writers = new EnumMap<>(FeedFormat.class);

	FeedController(Archive archive, Paper paper, Feeds feeds, SyndicationProperties properties,
			List<FeedWriter> writers) {
		this.archive = archive;
		this.paper = paper;
		this.feeds = feeds;
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
		return answer(format,
				this.feeds.of(List.of(), this.paper.front(), this.paper.front(), this.paper.stories(), page));
	}

	@GetMapping("/regions/{region}" + FILE)
	ResponseEntity<byte[]> region(@PathVariable String region, @PathVariable String file, PageNumber page) {
		Region place = place(region);
		Address list = this.paper.front().region(region);
		return feed(file, this.feeds.of(List.of(name(place)), list, list, this.paper.stories().in(region), page));
	}

	@GetMapping("/topics/{topic}" + FILE)
	ResponseEntity<byte[]> topic(@PathVariable String topic, @PathVariable String file, PageNumber page) {
		Topic about = topic(topic);
		Address list = this.paper.front().topic(about.slug());
		return feed(file,
				this.feeds.of(List.of(about.name()), list, list, this.paper.stories().about(about.slug()), page));
	}

	@GetMapping("/bylines/{byline}" + FILE)
	ResponseEntity<byte[]> byline(@PathVariable String byline, @PathVariable String file, PageNumber page) {
		Byline by = Slug.parse(byline)
			.flatMap((slug) -> this.archive.byline(this.paper.stories(), slug))
			.orElseThrow(() -> new NotFoundException("No byline " + byline));
		Address list = this.paper.front().byline(by.slug());
		return feed(file, this.feeds.of(List.of(by.name()), list, list, this.paper.stories().by(by.slug()), page));
	}

	@GetMapping("/regions/{region}/topics/{topic}" + FILE)
	ResponseEntity<byte[]> regionAndTopic(@PathVariable String region, @PathVariable String topic,
			@PathVariable String file, PageNumber page) {
		Region place = place(region);
		Topic about = topic(topic);
		Selection stories = this.paper.stories().in(region).about(about.slug());
		Address home = this.paper.front().region(region);
		return feed(file,
				this.feeds.of(List.of(name(place), about.name()), home.topic(about.slug()), home, stories, page));
	}

	private Region place(String slug) {
		return this.archive.region(slug).orElseThrow(() -> new NotFoundException("No region " + slug));
	}

	private String name(Region region) {
		return region.name(this.paper.language());
	}

	private Topic topic(String text) {
		return Slug.parse(text)
			.flatMap((slug) -> this.archive.topic(this.paper.stories(), slug))
			.orElseThrow(() -> new NotFoundException("No topic " + text));
	}

	private ResponseEntity<byte[]> feed(String file, Feed feed) {
		return answer(FeedFormat.of(file).orElseThrow(() -> new NotFoundException("No feed " + file)), feed);
	}

	private ResponseEntity<byte[]> answer(FeedFormat format, Feed feed) {
		HttpHeaders headers = new HttpHeaders();
		// To be read by whoever likes, on other sites as well.
		headers.setAccessControlAllowOrigin("*");
		headers.set("Cross-Origin-Resource-Policy", "cross-origin");
		headers.setContentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8));
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
