package press.dateline.syndication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import press.dateline.site.Site;
import press.dateline.syndication.SyndicationProperties.Crawlers;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Writes what crawlers are asked (RFC 9309). Those of search engines are never turned
 * away by what is decided about artificial intelligence.
 */
@Component
class Robots {

	private static final List<String> TRAINING = List.of("GPTBot", "ClaudeBot", "CCBot", "Google-Extended",
			"Applebot-Extended", "Bytespider", "meta-externalagent", "Amazonbot", "cohere-training-data-crawler");

	private static final List<String> SEARCH = List.of("OAI-SearchBot", "Claude-SearchBot", "PerplexityBot");

	private static final List<String> USERS = List.of("ChatGPT-User", "Claude-User", "Perplexity-User");

	private final Site site;

	private final SyndicationProperties properties;

	Robots(Site site, SyndicationProperties properties) {
		this.site = site;
		this.properties = properties;
	}

	/** Writes the file. */
	String write() {
		Crawlers crawlers = this.properties.crawlers();
		String turnedAway = Stream
			.of(unless(crawlers.training(), TRAINING), unless(crawlers.search(), SEARCH),
					unless(crawlers.users(), USERS))
			.flatMap(List::stream)
			.map((agent) -> "User-agent: " + agent + "\n")
			.collect(Collectors.joining());
		return (turnedAway.isEmpty() ? "" : turnedAway + "Disallow: /\n\n") + """
				User-agent: *
				Disallow: /search?
				Disallow: /*/search?
				Disallow: /desk

				Sitemap: %s
				Sitemap: %s
				""".formatted(absolute("/sitemap.xml"), absolute("/news-sitemap.xml"));
	}

	private static List<String> unless(boolean welcome, List<String> agents) {
		return welcome ? List.of() : agents;
	}

	private String absolute(String path) {
		return new Address(path).absolute(this.site.url());
	}

}
