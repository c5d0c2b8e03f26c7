package press.dateline.syndication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import press.dateline.article.Archive;
import press.dateline.article.Landmark;
import press.dateline.article.Selection;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Writes the map of fresh news that Google reads (sitemap-news 0.9): stories of the last
 * two days, counted back from the moment of the answer.
 */
@Component
class NewsSitemap {

	private static final Map<String, String> ROOT = Attributes.of("xmlns",
			"http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:news",
			"http://www.google.com/schemas/sitemap-news/0.9");

	private static final Duration FRESH = Duration.ofHours(48);

	private static final int MOST = 1000;

	private final Archive archive;

	private final Site site;

	private final Clock clock;

	NewsSitemap(Archive archive, Site site, Clock clock) {
		this.archive = archive;
		this.site = site;
		this.clock = clock;
	}

	/** Writes it as of now. */
	byte[] write() {
		Instant now = this.clock.instant();
		Instant earliest = now.minus(FRESH);
		// A dateline names a day in its own zone, which may be another than the site's.
		Selection recent = Selection.EVERYTHING.after(this.site.dayOf(earliest).minusDays(2));
		List<Landmark> stories = this.archive.landmarks(recent, 0, MOST)
			.stream()
			.filter((story) -> story.publishedAt().isAfter(earliest) && !story.publishedAt().isAfter(now))
			.toList();
		return Xml.document((xml) -> xml.element("urlset", ROOT, (urls) -> {
			for (Landmark story : stories) {
				urls.element("url", (url) -> write(url, story));
			}
		}));
	}

	private void write(Xml xml, Landmark story) throws XMLStreamException {
		xml.text("loc", new Address(story.path()).absolute(this.site.url()));
		xml.element("news:news", (news) -> {
			news.element("news:publication", (publication) -> {
				publication.text("news:name", this.site.title());
				publication.text("news:language", language(story.language()));
			});
			news.text("news:publication_date", Timestamp.of(story.publishedAt()));
			news.text("news:title", story.title());
		});
	}

	// The two Chinese scripts are the only languages that are told apart by country.
	private static String language(Locale language) {
		if (!language.getLanguage().equals("zh")) {
			return language.getLanguage();
		}
		boolean traditional = language.getScript().equals("Hant")
				|| List.of("TW", "HK").contains(language.getCountry());
		return traditional ? "zh-tw" : "zh-cn";
	}

}
