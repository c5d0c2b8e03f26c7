package press.dateline.syndication;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import press.dateline.article.Archive;
import press.dateline.article.Landmark;
import press.dateline.article.Selection;
import press.dateline.paper.Image;
import press.dateline.paper.Paper;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.NotFoundException;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Writes maps of the site (sitemaps.org, protocol 0.9): an index, one part for each month
 * of the dateline, so that the parts of months that are over stay as they are, and one
 * for the lists.
 */
@Component
class Sitemaps {

	private static final Map<String, String> URLS = Attributes.of("xmlns",
			"http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:image",
			"http://www.google.com/schemas/sitemap-image/1.1", "xmlns:xhtml", "http://www.w3.org/1999/xhtml");

	private static final Map<String, String> INDEX = Attributes.of("xmlns",
			"http://www.sitemaps.org/schemas/sitemap/0.9");

	// With pictures and versions far below 50,000 addresses and 50 MB.
	private static final int LARGEST = 10_000;

	private static final int MOST = 50_000;

	private final Archive archive;

	private final Paper paper;

	private final Site site;

	Sitemaps(Archive archive, Paper paper, Site site) {
		this.archive = archive;
		this.paper = paper;
		this.site = site;
	}

	/** Writes the index. */
	byte[] index() {
		SortedMap<YearMonth, Long> months = new TreeMap<>();
		this.archive.countByDay(Selection.EVERYTHING)
			.forEach((day, count) -> months.merge(YearMonth.from(day), count, Long::sum));
		return Xml.document((xml) -> xml.element("sitemapindex", INDEX, (index) -> {
			sitemap(index, new Address("/sitemap-lists.xml"));
			for (Map.Entry<YearMonth, Long> month : months.entrySet()) {
				long parts = (month.getValue() + LARGEST - 1) / LARGEST;
				for (int part = 1; part <= parts; part++) {
					sitemap(index, new Address("/sitemap-" + month.getKey() + ".xml").page(new PageNumber(part)));
				}
			}
		}));
	}

	private void sitemap(Xml xml, Address address) throws XMLStreamException {
		xml.element("sitemap", (inner) -> inner.text("loc", absolute(address)));
	}

	/**
	 * Writes a part of the stories of a month.
	 * @throws NotFoundException where the month has no such part
	 */
	byte[] month(YearMonth month, PageNumber part) {
		Selection stories = Selection.EVERYTHING.during(month);
		Listing<Landmark> listing = Listing.of(part, LARGEST, this.archive.count(stories),
				(offset, limit) -> this.archive.landmarks(stories, offset, limit));
		if (listing.total() == 0) {
			throw new NotFoundException("No story in " + month);
		}
		return Xml.document((xml) -> xml.element("urlset", URLS, (urls) -> {
			for (Landmark story : listing.items()) {
				urls.element("url", (url) -> story(url, story));
			}
		}));
	}

	private void story(Xml xml, Landmark story) throws XMLStreamException {
		xml.text("loc", absolute(new Address(story.path())));
		xml.text("lastmod", Timestamp.of(story.changedAt()));
		for (Landmark.Version version : story.versions()) {
			alternate(xml, version.language().toLanguageTag(), new Address(version.path()));
			if (this.site.isOwn(version.language())) {
				alternate(xml, "x-default", new Address(version.path()));
			}
		}
		for (String picture : pictures(story)) {
			xml.element("image:image", (image) -> image.text("image:loc", picture));
		}
	}

	private void alternate(Xml xml, String language, Address address) throws XMLStreamException {
		xml.empty("xhtml:link", Attributes.of("rel", "alternate", "hreflang", language, "href", absolute(address)));
	}

	private List<String> pictures(Landmark story) {
		return story.pictures()
			.stream()
			.map((picture) -> Address.absolute(this.site.url(), Image.of(picture, Image.folder(story.path())).src()))
			.sorted()
			.toList();
	}

	/**
	 * Writes the part of all lists: front pages, regions, topics and bylines with
	 * stories, standing pages.
	 */
	byte[] lists() {
		List<Address> addresses = new ArrayList<>();
		languages().forEach((language) -> addresses.addAll(lists(language)));
		this.archive.pages().forEach((page) -> addresses.add(new Address(page.path(this.site))));
		return Xml.document((xml) -> xml.element("urlset", URLS, (urls) -> {
			for (Address address : addresses.subList(0, Math.min(MOST, addresses.size()))) {
				urls.element("url", (url) -> url.text("loc", absolute(address)));
			}
		}));
	}

	// A paper without stories says nothing.
	private Stream<Locale> languages() {
		return Stream.concat(Stream.of(this.site.language()), this.site.languages().stream())
			.distinct()
			.filter((language) -> this.site.isOwn(language)
					|| this.archive.lastDay(this.paper.stories(language)).isPresent());
	}

	private List<Address> lists(Locale language) {
		Address front = this.paper.front(language);
		Selection stories = this.paper.stories(language);
		List<Address> addresses = new ArrayList<>(
				List.of(front, front.regions(), front.topics(), front.bylines(), front.corrections()));
		this.archive.countByRegion(stories).keySet().stream().sorted().map(front::region).forEach(addresses::add);
		this.archive.topics(stories, MOST).forEach((topic) -> addresses.add(front.topic(topic.of().slug())));
		this.archive.bylines(stories, MOST).forEach((byline) -> addresses.add(front.byline(byline.of().slug())));
		return addresses;
	}

	private String absolute(Address address) {
		return address.absolute(this.site.url());
	}

}
