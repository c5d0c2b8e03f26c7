package press.dateline.cluster;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What links lead to from the front page, near ones first.
 *
 * @param pages paths of pages
 * @param resources paths of styles, scripts and pictures that they use
 */
record Crawl(Set<String> pages, Set<String> resources) {

	private static final int MOST = 300;

	/** Follows the links of a node. */
	static Crawl of(Node node) {
		Crawl crawl = new Crawl(new LinkedHashSet<>(), new LinkedHashSet<>());
		Set<String> known = new LinkedHashSet<>(List.of("/"));
		Deque<String> open = new ArrayDeque<>(known);
		while (!open.isEmpty() && crawl.pages.size() < MOST) {
			String path = open.remove();
			HttpResponse<byte[]> answer = node.get(path);
			if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				crawl.pages.add(path);
				Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), answer.uri().toString());
				String origin = answer.uri().resolve("/").toString();
				crawl.resources.addAll(paths(page, origin, "src", "img[src],script[src]"));
				crawl.resources.addAll(paths(page, origin, "href", "link[rel=stylesheet]"));
				paths(page, origin, "href", "a[href]").stream().filter(known::add).forEach(open::addLast);
			}
		}
		return crawl;
	}

	private static Set<String> paths(Document page, String origin, String attribute, String elements) {
		return page.select(elements)
			.eachAttr("abs:" + attribute)
			.stream()
			.filter((link) -> link.startsWith(origin))
			.map((link) -> link.substring(origin.length() - 1).replaceFirst("#.*", ""))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Returns the paths of everything. */
	List<String> all() {
		return Stream.concat(this.pages.stream(), this.resources.stream()).toList();
	}

}
