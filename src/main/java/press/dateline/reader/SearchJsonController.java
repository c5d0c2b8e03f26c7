package press.dateline.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Summary;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.search.Answer;
import press.dateline.search.Facet;
import press.dateline.search.Hit;
import press.dateline.search.Question;
import press.dateline.search.Search;
import press.dateline.web.Address;
import press.dateline.web.NotFoundException;
import press.dateline.web.PageNumber;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The search for programs: the same answers as data, suggestions while somebody types in
 * a browser, and the description that browsers ask for (OpenSearch 1.1).
 */
@RestController
class SearchJsonController {

	private static final int SUGGESTIONS = 8;

	private final Search search;

	private final FacetNames names;

	private final Paper paper;

	SearchJsonController(Search search, FacetNames names, Paper paper) {
		this.search = search;
		this.names = names;
		this.paper = paper;
	}

	/**
	 * An answer.
	 *
	 * @param query what was typed, as far as it was read
	 * @param corrected what was searched for instead, where nothing was found
	 * @param total how many stories were found
	 * @param complete whether every story is in the index already
	 * @param dropped words that were passed over
	 * @param stories a page of them
	 * @param facets how many there are of each value, by kind
	 * @param next the address of the next page
	 */
	record Found(String query, @Nullable String corrected, long total, boolean complete, List<String> dropped,
			List<FoundStory> stories, Map<String, List<FoundValue>> facets, @Nullable String next) {
	}

	/**
	 * A story.
	 *
	 * @param url its absolute address
	 * @param title its headline as text
	 * @param standfirst the sentence below it
	 * @param language it is written in
	 * @param date the day on its dateline
	 * @param region the slug of its main region
	 * @param published the moment on its dateline
	 * @param markedTitle its headline as HTML with marks
	 * @param passages of its text as HTML with marks
	 */
	record FoundStory(String url, String title, @Nullable String standfirst, String language, String date,
			@Nullable String region, String published, @Nullable String markedTitle, List<String> passages) {
	}

	/**
	 * A value to narrow by.
	 *
	 * @param value as the parameter has it
	 * @param name as readers call it
	 * @param stories how many stories
	 */
	record FoundValue(String value, String name, long stories) {
	}

	@GetMapping("/search.json")
	ResponseEntity<Found> search(@RequestParam MultiValueMap<String, String> parameters) {
		PageNumber page = Optional.ofNullable(parameters.getFirst("page"))
			.map((text) -> PageNumber.parse(text)
				.orElseThrow(() -> new NotFoundException("Not a page number: " + text)))
			.orElse(PageNumber.FIRST);
		SearchAddress address = SearchAddress.of("/search.json", parameters, page);
		int size = this.paper.site().pageSize();
		return this.search.answer(address.query(), address.exactly(), page.offset(size), size)
			.map((answer) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found(address, answer)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, "5")
				.build());
	}

	private Found found(SearchAddress address, Answer answer) {
		Question corrected = answer.corrected();
		int size = this.paper.site().pageSize();
		long end = address.page().offset(size) + (long) size;
		String next = (end < Math.min(answer.total(), Answer.REACHABLE))
				? absolute(address.page(new PageNumber(address.page().value() + 1)).toString()) : null;
		Map<String, List<FoundValue>> facets = new TreeMap<>();
		answer.facets().forEach((facet) -> facets.put(facet.kind().parameter(), values(facet)));
		return new Found(address.typed(), (corrected != null) ? corrected.typed() : null, answer.total(),
				answer.complete(), answer.asked().dropped(), answer.hits().stream().map(this::story).toList(), facets,
				next);
	}

	private List<FoundValue> values(Facet facet) {
		return facet.values()
			.stream()
			.map((value) -> new FoundValue(value.value(), this.names.of(facet.kind(), value.value()), value.count()))
			.toList();
	}

	private FoundStory story(Hit hit) {
		Summary story = hit.story();
		return new FoundStory(new Address(story.path()).absolute(this.paper.site().url()), story.title(),
				story.standfirst(), story.language().toLanguageTag(), story.date().toString(), story.region(),
				story.publishedAt().atZone(this.paper.site().zone()).toOffsetDateTime().toString(), hit.title(),
				hit.passages());
	}

	private String absolute(String address) {
		return Address.absolute(this.paper.site().url(), address);
	}

	/**
	 * Suggests headlines, as browsers want them: what was typed, then what it may become.
	 */
	@GetMapping(path = "/search/suggestions.json", produces = "application/x-suggestions+json")
	ResponseEntity<List<Object>> suggest(@RequestParam(defaultValue = "") String q) {
		Question question = Question.of(q);
		List<String> titles = this.search.suggest(question, SUGGESTIONS)
			.stream()
			.map(Summary::title)
			.distinct()
			.toList();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(List.of(question.typed(), titles));
	}

	/** Describes the search to browsers. */
	@GetMapping("/opensearch.xml")
	ResponseEntity<String> description() {
		String title = HtmlUtils.htmlEscapeDecimal(this.paper.site().title());
		String description = """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>%s</ShortName>
				<Description>%s</Description>
				<InputEncoding>UTF-8</InputEncoding>
				<Image width="16" height="16" type="image/svg+xml">%s</Image>
				<Url type="text/html" template="%s"/>
				<Url type="application/x-suggestions+json" template="%s"/>
				</OpenSearchDescription>
				""".formatted(title, title, absolute("/favicon.svg"), absolute("/search?q={searchTerms}"),
				absolute("/search/suggestions.json?q={searchTerms}"));
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8))
			.body(description);
	}

}
