package press.dateline.browser;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/**
 * The pages that links lead to from the front page, and the two that none leads to: what
 * was never there and what is gone. The templates come first, then every story as soon as
 * it is linked, then lists, near ones first.
 *
 * @param answers by path, in that order
 */
record Crawl(Map<String, HttpResponse<String>> answers) {

	private static final int MOST = 3000;

	private static final int MOST_SHOWN = 400;

	private static final Pattern STORY = Pattern.compile("(/[a-z]{2})?/\\d{4}/\\d\\d/\\d\\d/.+");

	/** Follows the links of a site. */
	static Crawl of(RunningSite site) {
		Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
		Set<String> known = new LinkedHashSet<>(List.of("/"));
		Template.on(site).forEach((template) -> known.add(template.path()));
		Deque<String> open = new ArrayDeque<>(known);
		while (!open.isEmpty() && answers.size() < MOST) {
			String path = open.remove();
			HttpResponse<String> answer = site.get(path);
			if (isPage(answer)) {
				answers.put(path, answer);
				links(answer).stream().filter(known::add).forEach((link) -> enqueue(link, open));
			}
		}
		return new Crawl(answers);
	}

	private static void enqueue(String link, Deque<String> open) {
		if (STORY.matcher(link).matches()) {
			open.addFirst(link);
		}
		else {
			open.addLast(link);
		}
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

	/** Returns the paths of the pages that are worth the time that a browser takes. */
	List<String> shown() {
		return this.answers.keySet().stream().limit(MOST_SHOWN).toList();
	}

}
