package press.dateline.syndication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HostileSite
class SitemapTests {

	private final Follower follower;

	SitemapTests(@LocalServerPort int port) {
		this.follower = new Follower(port);
	}

	private static Validator against(String... schemas) {
		try {
			Source[] sources = Stream.of(schemas)
				.map((name) -> new StreamSource(
						SitemapTests.class.getResource("/sitemap/" + name + ".xsd").toExternalForm()))
				.toArray(Source[]::new);
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources).newValidator();
		}
		catch (SAXException ex) {
			throw new AssertionError(ex);
		}
	}

	private void validate(String path, Validator validator) {
		try {
			validator.validate(new StreamSource(new ByteArrayInputStream(this.follower.get(path).body())));
		}
		catch (SAXException | IOException ex) {
			throw new AssertionError(path, ex);
		}
	}

	private static List<String> texts(Document document, String name) {
		NodeList nodes = document.getElementsByTagNameNS("*", name);
		List<String> texts = new ArrayList<>();
		for (int at = 0; at < nodes.getLength(); at++) {
			texts.add(nodes.item(at).getTextContent());
		}
		return texts;
	}

	private List<String> parts() {
		return texts(this.follower.xml("/sitemap.xml"), "loc").stream().map(Follower::path).toList();
	}

	@Test
	void areWhatTheirSchemasSay() {
		validate("/sitemap.xml", against("siteindex"));
		Validator parts = against("sitemap", "sitemap-image", "xhtml");
		assertThat(parts()).hasSizeGreaterThan(5).allSatisfy((part) -> validate(part, parts));
		validate("/news-sitemap.xml", against("sitemap", "sitemap-news"));
	}

	@Test
	void nameOnlyPagesThatAreThereAndSaySoThemselves() {
		for (String part : parts()) {
			for (String address : texts(this.follower.xml(part), "loc")) {
				var page = this.follower.get(Follower.path(address));
				assertThat(page.statusCode()).as(address).isEqualTo(200);
				String text = new String(page.body(), StandardCharsets.UTF_8);
				if (!address.contains("/pictures/")) {
					assertThat(text).as(address).contains("<link rel=\"canonical\" href=\"" + address + "\"");
				}
			}
		}
	}

	@Test
	void listFreshStoriesWithTheirHeadlines() {
		Document news = this.follower.xml("/news-sitemap.xml");

		assertThat(texts(news, "title")).hasSize(HostileNewsroom.HEADLINES.size())
			.contains("</script><script>alert(1)</script>");
		assertThat(texts(news, "language")).containsOnly("en");
		assertThat(texts(news, "publication_date")).allMatch((time) -> time.endsWith("Z"));
	}

	@Test
	void changeOnlyWhereTheirStoriesDo() {
		var part = this.follower.get("/sitemap-2024-03.xml");
		String tag = part.headers().firstValue("ETag").orElseThrow();

		assertThat(this.follower.get("/sitemap-2024-03.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(part.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
	}

	@Test
	void endWithTheMonthsThatHaveStories() {
		for (String path : List.of("/sitemap-1999-01.xml", "/sitemap-2026-13.xml", "/sitemap-2024-03.xml?page=2",
				"/fa/sitemap.xml")) {
			assertThat(this.follower.get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	@Test
	void areFoundByRobotsWhichTellTheKindsOfCrawlersApart() {
		var robots = this.follower.get("/robots.txt");
		String text = new String(robots.body(), StandardCharsets.UTF_8);

		assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain;charset=")
			.endsWithIgnoringCase("utf-8");
		assertThat(text).contains("Sitemap: https://news.example/sitemap.xml\n",
				"Sitemap: https://news.example/news-sitemap.xml\n", "User-agent: GPTBot\n", "User-agent: *\n");
		assertThat(text).doesNotContain("OAI-SearchBot", "ChatGPT-User", "Googlebot", "Bingbot");
	}

	@Test
	void nameWhomToTellOfAWeakness() {
		String text = new String(this.follower.get("/.well-known/security.txt").body(), StandardCharsets.UTF_8);

		assertThat(text).contains("Contact: mailto:security@news.example\n")
			.containsPattern("Expires: \\d{4}-\\d{2}-01T00:00:00Z\n")
			.contains("Canonical: https://news.example/.well-known/security.txt\n");
	}

}
