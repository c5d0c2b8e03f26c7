package press.dateline.syndication;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import press.dateline.paper.FeedFormat;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Writes feeds in RSS 2.0, with full texts ({@code content}), names of authors
 * ({@code dc}), pictures ({@code media}) and what Atom says of links.
 */
@Component
class RssFeed implements FeedWriter {

	private static final Map<String, String> ROOT = Attributes.of("version", "2.0", "xmlns:atom",
			"http://www.w3.org/2005/Atom", "xmlns:content", "http://purl.org/rss/1.0/modules/content/", "xmlns:dc",
			"http://purl.org/dc/elements/1.1/", "xmlns:media", "http://search.yahoo.com/mrss/");

	// RFC 822 as RSS reads it: a year of four digits, an English day and month.
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'",
			Locale.ENGLISH);

	private final Site site;

	private final SyndicationProperties properties;

	RssFeed(Site site, SyndicationProperties properties) {
		this.site = site;
		this.properties = properties;
	}

	@Override
	public FeedFormat format() {
		return FeedFormat.RSS;
	}

	@Override
	public byte[] write(Feed feed) {
		return Xml.document(
				(xml) -> xml.element("rss", ROOT, (rss) -> rss.element("channel", (channel) -> write(channel, feed))));
	}

	private void write(Xml xml, Feed feed) throws XMLStreamException {
		xml.text("title", feed.title());
		xml.text("link", absolute(feed.home()));
		xml.text("description", feed.description());
		xml.text("language", feed.language().toLanguageTag());
		xml.text("lastBuildDate", time(feed.updated()));
		link(xml, "self", feed.self(FeedFormat.RSS));
		for (Map.Entry<String, Address> page : feed.pages(FeedFormat.RSS).entrySet()) {
			link(xml, page.getKey(), page.getValue());
		}
		for (URI hub : this.properties.hubs()) {
			xml.empty("atom:link", Attributes.of("rel", "hub", "href", hub.toString()));
		}
		for (Feed.Item item : feed.items().items()) {
			xml.element("item", (inner) -> write(inner, item));
		}
	}

	private void link(Xml xml, String rel, Address address) throws XMLStreamException {
		xml.empty("atom:link",
				Attributes.of("rel", rel, "type", FeedFormat.RSS.mediaType(), "href", absolute(address)));
	}

	private static void write(Xml xml, Feed.Item item) throws XMLStreamException {
		xml.text("title", item.title());
		xml.text("link", item.url());
		xml.text("guid", Attributes.of("isPermaLink", "false"), item.id());
		xml.text("pubDate", time(item.published()));
		if (item.updated().isAfter(item.published())) {
			xml.text("atom:updated", Timestamp.of(item.updated()));
		}
		for (Feed.Author author : item.authors()) {
			xml.text("dc:creator", author.name());
		}
		for (Feed.Tag tag : item.tags()) {
			xml.text("category", tag.label());
		}
		xml.text("description", item.summary());
		xml.text("content:encoded", item.html());
		Feed.Picture picture = item.picture();
		if (picture != null) {
			xml.empty("media:content", Attributes.of("url", picture.url(), "type", picture.mediaType(), "medium",
					"image", "width", String.valueOf(picture.width()), "height", String.valueOf(picture.height())));
		}
	}

	private String absolute(Address address) {
		return address.absolute(this.site.url());
	}

	private static String time(Instant instant) {
		return TIME.format(instant.atOffset(ZoneOffset.UTC));
	}

}
