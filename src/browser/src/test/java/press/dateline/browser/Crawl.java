package press.dateline.browser;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/**
 * Every page that can be reached from the front page, and the two that cannot: what was
 * never there and what is gone.
 *
 * @param answers by path, in the order of a reader who looks at near pages first
 */
record Crawl(Map<String, HttpResponse<String>> answers) {

	private static final int MOST = 3000;

	/** Follows every link of the site. */
	static Crawl of(RunningSite site) {
		Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
		Set<String> known = new LinkedHashSet<>(List.of("/"));
		Template.on(site).forEach((template) -> known.add(template.path()));
		Queue<String> open = new ArrayDeque<>(known);
		while (!open.isEmpty() && answers.size() < MOST) {
			String path = open.remove();
			HttpResponse<String> answer = site.get(path);
			if (isPage(answer)) {
				answers.put(path, answer);
				links(answer).stream().filter(known::add).forEach(open::add);
			}
		}
		return new Crawl(answers);
	}

	private static boolean isPage(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	private static Set<String> links(HttpResponse<String> answer) {
		String origin = answer.uri().resolve("/").toString();
		return Jsoup.parse(answer.body(), answer.uri().toString())
			.select("a[href]")
			.eachAttr("abs:href")
			.stream()
			.filter((link) -> link.startsWith(origin))
			.map((link) -> link.substring(origin.length() - 1).replaceFirst("#.*", ""))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Returns the paths of all pages. */
	Set<String> paths() {
		return this.answers.keySet();
	}

}
