package press.dateline.syndication;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Archive;
import press.dateline.article.Changes;
import press.dateline.article.Holdings;
import press.dateline.article.Permalink;
import press.dateline.article.Story;
import press.dateline.article.Whereabouts;
import press.dateline.paper.Paper;
import press.dateline.web.Address;
import press.dateline.web.AskedPath;
import press.dateline.web.Freshness;
import press.dateline.web.Listing;
import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;
import press.dateline.web.StoryFormat;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stories and lists for other newsrooms: each story as IPTC ninjs and as Markdown, each
 * list as ninjs, and what has changed since an edition.
 */
@Page
class NewsController {

	private static final String STORY = "/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug:[^.]+}";

	private static final String NEXT = "next";

	/** How many changed stories are looked at for one answer. */
	private static final int CHANGES = 100;

	private final Archive archive;

	private final Paper paper;

	private final StoryLists lists;

	private final NewsItems items;

	private final MarkdownCopy markdown;

	private final JsonMapper mapper;

	NewsController(Archive archive, Paper paper, StoryLists lists, NewsItems items, MarkdownCopy markdown,
			JsonMapper mapper) {
		this.archive = archive;
		this.paper = paper;
		this.lists = lists;
		this.items = items;
		this.markdown = markdown;
		this.mapper = mapper;
	}

	@GetMapping(STORY + ".json")
	ResponseEntity<byte[]> ninjs(HttpServletRequest request) {
		return answer(this.items.story(story(request, StoryFormat.NINJS)), Open.headers(StoryFormat.NINJS.mediaType()));
	}

	@GetMapping(STORY + ".md")
	ResponseEntity<String> markdown(HttpServletRequest request) {
		return new ResponseEntity<>(this.markdown.of(story(request, StoryFormat.MARKDOWN)),
				Open.headers(StoryFormat.MARKDOWN.mediaType()), HttpStatus.OK);
	}

	private Story story(HttpServletRequest request, StoryFormat format) {
		String path = format.page(AskedPath.of(request.getRequestURI()));
		return Permalink.parse(path)
			.flatMap((permalink) -> this.archive.find(permalink.path()))
			.filter(Whereabouts.Here.class::isInstance)
			.map((here) -> ((Whereabouts.Here) here).story())
			.orElseThrow(() -> new NotFoundException("No story at " + path));
	}

	@GetMapping("/stories.json")
	ResponseEntity<byte[]> paper(PageNumber page) {
		return list(this.lists.paper(), this.paper.front().below("stories"), page);
	}

	@GetMapping("/regions/{region:[^.]+}.json")
	ResponseEntity<byte[]> region(@PathVariable String region, PageNumber page) {
		return list(this.lists.region(region), page);
	}

	@GetMapping("/topics/{topic:[^.]+}.json")
	ResponseEntity<byte[]> topic(@PathVariable String topic, PageNumber page) {
		return list(this.lists.topic(topic), page);
	}

	@GetMapping("/bylines/{byline:[^.]+}.json")
	ResponseEntity<byte[]> byline(@PathVariable String byline, PageNumber page) {
		return list(this.lists.byline(byline), page);
	}

	@GetMapping("/{year:\\d{4}}.json")
	ResponseEntity<byte[]> year(@PathVariable String year, PageNumber page) {
		return list(this.lists.during(this.lists.paper(), year), page);
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}.json")
	ResponseEntity<byte[]> month(@PathVariable String year, @PathVariable String month, PageNumber page) {
		return list(this.lists.during(this.lists.paper(), year, month), page);
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}.json")
	ResponseEntity<byte[]> day(@PathVariable String year, @PathVariable String month, @PathVariable String day,
			PageNumber page) {
		return list(this.lists.during(this.lists.paper(), year, month, day), page);
	}

	@GetMapping("/regions/{region}/{year:\\d{4}}.json")
	ResponseEntity<byte[]> year(@PathVariable String region, @PathVariable String year, PageNumber page) {
		return list(this.lists.during(this.lists.region(region), year), page);
	}

	@GetMapping("/regions/{region}/{year:\\d{4}}/{month:\\d{2}}.json")
	ResponseEntity<byte[]> month(@PathVariable String region, @PathVariable String year, @PathVariable String month,
			PageNumber page) {
		return list(this.lists.during(this.lists.region(region), year, month), page);
	}

	private ResponseEntity<byte[]> list(StoryList list, PageNumber page) {
		return list(list, list.home(), page);
	}

	private ResponseEntity<byte[]> list(StoryList list, Address home, PageNumber page) {
		Listing<Story> stories = Listing.of(page, this.paper.site().pageSize(), this.archive.count(list.stories()),
				(offset, limit) -> this.archive.whole(this.archive.newest(list.stories(), offset, limit)));
		HttpHeaders headers = Open.headers(StoryFormat.NINJS.mediaType());
		Address self = StoryFormat.NINJS.of(home.page(page));
		stories.previous().ifPresent((previous) -> link(headers, self.page(previous).toString(), "prev"));
		stories.next().ifPresent((next) -> link(headers, self.page(next).toString(), NEXT));
		return answer(this.items.list(list, self, stories), headers);
	}

	/**
	 * Tells what has changed for readers since an edition, oldest change first.
	 * @param since the number of the edition that is known already; 0 for nothing
	 * @param after the last story that is known of the changes of the next edition
	 */
	@GetMapping(path = "/stories.json", params = "since")
	ResponseEntity<byte[]> changes(@RequestParam String since, @RequestParam(required = false) @Nullable String after) {
		if (!this.paper.site().isOwn(this.paper.language())) {
			throw new NotFoundException("Changes are told of the whole paper alone");
		}
		long edition = number(since).filter((number) -> number <= this.archive.edition().number())
			.orElseThrow(() -> new UnknownEditionException(this.archive.edition().number()));
		Holdings.Mark mark = (after == null) ? Holdings.Mark.all(edition) : new Holdings.Mark(edition,
				number(after).orElseThrow(() -> new UnknownEditionException(this.archive.edition().number())));
		Changes changes = this.archive.changesAfter(mark, CHANGES);
		HttpHeaders headers = Open.headers(StoryFormat.NINJS.mediaType());
		if (!this.archive.changesAfter(changes.last(), 1).last().equals(changes.last())) {
			link(headers, address(changes.last()), NEXT);
		}
		return answer(this.items.changes(address(mark), changes), headers);
	}

	private String address(Holdings.Mark mark) {
		String since = StoryFormat.NINJS.of(this.paper.front().below("stories")) + "?since=" + mark.edition();
		return (mark.story() == Long.MAX_VALUE) ? since : since + "&after=" + mark.story();
	}

	private static Optional<Long> number(String text) {
		try {
			return text.matches("\\d{1,19}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private void link(HttpHeaders headers, String address, String rel) {
		headers.add(HttpHeaders.LINK,
				"<" + Address.absolute(this.paper.site().url(), address) + ">; rel=\"" + rel + "\"");
	}

	private ResponseEntity<byte[]> answer(NewsItem item, HttpHeaders headers) {
		return new ResponseEntity<>(this.mapper.writeValueAsBytes(item), headers, HttpStatus.OK);
	}

	@ExceptionHandler
	ResponseEntity<String> unknown(UnknownEditionException ex, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.NONE);
		return new ResponseEntity<>(ex.getMessage() + "\n", Open.headers(MediaType.TEXT_PLAIN_VALUE),
				HttpStatus.BAD_REQUEST);
	}

}
