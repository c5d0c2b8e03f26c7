package press.dateline.syndication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

import press.dateline.article.Archive;
import press.dateline.site.Site;
import press.dateline.web.Address;
import press.dateline.web.Freshness;
import press.dateline.web.NotFoundException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What crawlers and researchers look for at places that standards name.
 */
@RestController
class CrawlerController {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	// Within a year, as RFC 9116 section 2.5.5 recommends.
	private static final int MONTHS_GOOD = 6;

	private final Archive archive;

	private final Freshness freshness;

	private final NewsSitemap news;

	private final Robots robots;

	private final Site site;

	private final SyndicationProperties properties;

	CrawlerController(Archive archive, Freshness freshness, NewsSitemap news, Robots robots, Site site,
			SyndicationProperties properties) {
		this.archive = archive;
		this.freshness = freshness;
		this.news = news;
		this.robots = robots;
		this.site = site;
		this.properties = properties;
	}

	// Made for each who asks: it changes with the clock, not only with editions.
	@GetMapping("/news-sitemap.xml")
	ResponseEntity<byte[]> news() {
		String kept = this.freshness.of(this.archive.edition());
		ResponseEntity<byte[]> answer = SitemapController.xml(this.news.write());
		return ResponseEntity.ok()
			.headers(answer.getHeaders())
			.header(HttpHeaders.CACHE_CONTROL, kept)
			.body(answer.getBody());
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return text(this.robots.write());
	}

	/** Says whom to tell of a weakness (RFC 9116). */
	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> security() {
		if (this.properties.securityContact() == null) {
			throw new NotFoundException("No contact is named");
		}
		LocalDate today = LocalDate.ofInstant(this.archive.edition().instant(), ZoneOffset.UTC);
		return text("""
				Contact: %s
				Expires: %sT00:00:00Z
				Preferred-Languages: %s
				Canonical: %s
				""".formatted(this.properties.securityContact(), today.withDayOfMonth(1).plusMonths(MONTHS_GOOD),
				this.site.language().toLanguageTag(),
				new Address("/.well-known/security.txt").absolute(this.site.url())));
	}

	private ResponseEntity<String> text(String text) {
		return ResponseEntity.ok()
			.contentType(TEXT)
			.header(HttpHeaders.CACHE_CONTROL, this.freshness.of(this.archive.edition()))
			.body(text);
	}

}
