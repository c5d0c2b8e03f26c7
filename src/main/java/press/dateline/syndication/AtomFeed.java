package press.dateline.syndication;

import java.net.URI;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import press.dateline.article.Departure;
import press.dateline.paper.FeedFormat;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Writes feeds in Atom (RFC 4287), with pages (RFC 5005) and with tombstones of stories
 * that are not public any more (RFC 6721).
 */
@Component
class AtomFeed implements FeedWriter {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

	private final Site site;

	private final Names names;

	private final SyndicationProperties properties;

	AtomFeed(Site site, Names names, SyndicationProperties properties) {
		this.site = site;
		this.names = names;
		this.properties = properties;
	}

	@Override
	public FeedFormat format() {
		return FeedFormat.ATOM;
	}

	@Override
	public byte[] write(Feed feed) {
		return Xml.document((xml) -> xml.element("feed",
				Attributes.of("xmlns", NAMESPACE, "xmlns:at", TOMBSTONES, "xml:lang", feed.language().toLanguageTag()),
				(inner) -> write(inner, feed)));
	}

	private void write(Xml xml, Feed feed) throws XMLStreamException {
		xml.text("id", absolute(FeedFormat.ATOM.below(feed.list())));
		xml.text("title", feed.title());
		xml.text("subtitle", feed.description());
		xml.text("updated", Timestamp.of(feed.updated()));
		xml.element("author", (author) -> {
			author.text("name", this.site.title());
			author.text("uri", absolute(Address.FRONT));
		});
		link(xml, "self", absolute(feed.self(FeedFormat.ATOM)), FeedFormat.ATOM.mediaType());
		link(xml, "alternate", absolute(feed.home()), "text/html");
		for (Map.Entry<String, Address> page : feed.pages(FeedFormat.ATOM).entrySet()) {
			link(xml, page.getKey(), absolute(page.getValue()), FeedFormat.ATOM.mediaType());
		}
		for (URI hub : this.properties.hubs()) {
			xml.empty("link", Attributes.of("rel", "hub", "href", hub.toString()));
		}
		xml.text("icon", absolute(new Address("/favicon.svg")));
		for (Feed.Item item : feed.items().items()) {
			xml.element("entry", Attributes.of("xml:lang", item.language().toLanguageTag()),
					(entry) -> write(entry, item));
		}
		for (Departure departure : feed.departed()) {
			xml.empty("at:deleted-entry",
					Attributes.of("ref", this.names.of(departure.firstPath()), "when", Timestamp.of(departure.at())));
		}
	}

	private static void write(Xml xml, Feed.Item item) throws XMLStreamException {
		xml.text("id", item.id());
		xml.text("title", item.title());
		link(xml, "alternate", item.url(), "text/html");
		xml.text("published", Timestamp.of(item.published()));
		xml.text("updated", Timestamp.of(item.updated()));
		for (Feed.Author author : item.authors()) {
			xml.element("author", (inner) -> {
				inner.text("name", author.name());
				inner.text("uri", author.url());
			});
		}
		for (Feed.Tag tag : item.tags()) {
			xml.empty("category", Attributes.of("term", tag.term(), "label", tag.label()));
		}
		Feed.Picture picture = item.picture();
		if (picture != null) {
			link(xml, "enclosure", picture.url(), picture.mediaType());
		}
		xml.text("summary", item.summary());
		xml.text("content", Attributes.of("type", "html"), item.html());
	}

	private static void link(Xml xml, String rel, String href, String type) throws XMLStreamException {
		xml.empty("link", Attributes.of("rel", rel, "type", type, "href", href));
	}

	private String absolute(Address address) {
		return address.absolute(this.site.url());
	}

}
