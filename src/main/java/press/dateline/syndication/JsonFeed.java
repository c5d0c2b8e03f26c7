package press.dateline.syndication;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import press.dateline.paper.FeedFormat;
import press.dateline.site.Site;
import press.dateline.web.Address;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes feeds in JSON Feed 1.1.
 */
@Component
class JsonFeed implements FeedWriter {

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	private final Site site;

	private final SyndicationProperties properties;

	private final JsonMapper mapper;

	JsonFeed(Site site, SyndicationProperties properties, JsonMapper mapper) {
		this.site = site;
		this.properties = properties;
		this.mapper = mapper;
	}

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	private record Document(String version, String title, @JsonProperty("home_page_url") String homePageUrl,
			@JsonProperty("feed_url") String feedUrl, String description, String language, String favicon,
			@JsonProperty("next_url") @Nullable String nextUrl, List<Author> authors, List<Hub> hubs,
			@JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {
	}

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	private record Item(String id, String url, String title, @Nullable String summary,
			@JsonProperty("content_html") String contentHtml, @Nullable String image, String language,
			@JsonProperty("date_published") String datePublished, @JsonProperty("date_modified") String dateModified,
			List<Author> authors, List<String> tags) {
	}

	private record Author(String name, String url) {
	}

	private record Hub(String type, String url) {
	}

	@Override
	public FeedFormat format() {
		return FeedFormat.JSON;
	}

	@Override
	public byte[] write(Feed feed) {
		return this.mapper.writeValueAsBytes(
				new Document(VERSION, feed.title(), absolute(feed.home()), absolute(feed.self(FeedFormat.JSON)),
						feed.description(), feed.language().toLanguageTag(), absolute(new Address("/favicon.svg")),
						Optional.ofNullable(feed.pages(FeedFormat.JSON).get("next")).map(this::absolute).orElse(null),
						List.of(new Author(this.site.title(), absolute(Address.FRONT))),
						this.properties.hubs().stream().map((hub) -> new Hub("WebSub", hub.toString())).toList(),
						feed.items().items().stream().map(JsonFeed::item).toList()));
	}

	private static Item item(Feed.Item item) {
		Feed.Picture picture = item.picture();
		return new Item(item.id(), item.url(), item.title(), item.summary(), item.html(),
				(picture != null) ? picture.url() : null, item.language().toLanguageTag(),
				Timestamp.of(item.published()), Timestamp.of(item.updated()),
				item.authors().stream().map((author) -> new Author(author.name(), author.url())).toList(),
				item.tags().stream().map(Feed.Tag::label).toList());
	}

	private String absolute(Address address) {
		return address.absolute(this.site.url());
	}

}
