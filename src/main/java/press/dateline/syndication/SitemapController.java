package press.dateline.syndication;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import press.dateline.web.NotFoundException;
import press.dateline.web.Page;
import press.dateline.web.PageNumber;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The maps of the site.
 */
@Page(inEachLanguage = false)
class SitemapController {

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private final Sitemaps sitemaps;

	SitemapController(Sitemaps sitemaps) {
		this.sitemaps = sitemaps;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> index() {
		return xml(this.sitemaps.index());
	}

	@GetMapping("/sitemap-lists.xml")
	ResponseEntity<byte[]> lists() {
		return xml(this.sitemaps.lists());
	}

	@GetMapping("/sitemap-{month:\\d{4}-\\d{2}}.xml")
	ResponseEntity<byte[]> month(@PathVariable String month, PageNumber part) {
		try {
			return xml(this.sitemaps.month(YearMonth.parse(month), part));
		}
		catch (DateTimeParseException ex) {
			throw new NotFoundException("No month " + month);
		}
	}

	static ResponseEntity<byte[]> xml(byte[] document) {
		return ResponseEntity.ok().contentType(XML).body(document);
	}

}
