package press.dateline.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * The words that the engine has marked in passages of HTML.
 *
 * @param counts how often each was marked, as text
 */
record MarkedWords(Map<String, Integer> counts) {

	private static final Pattern MARKED = Pattern.compile("<mark>([^<]*)</mark>");

	/** Takes the words that were marked. */
	static MarkedWords in(Collection<String> passages) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String passage : passages) {
			Matcher marked = MARKED.matcher(passage);
			while (marked.find()) {
				counts.merge(HtmlUtils.htmlUnescape(marked.group(1)), 1, Integer::sum);
			}
		}
		return new MarkedWords(counts);
	}

	/**
	 * Returns a text as safe HTML with its words marked; nothing where it has none of
	 * them.
	 */
	Optional<String> mark(String text) {
		List<String> longestFirst = new ArrayList<>(this.counts.keySet());
		longestFirst.sort(Comparator.comparing(String::length).reversed());
		String any = String.join("|", longestFirst.stream().map(Pattern::quote).toList());
		if (any.isEmpty()) {
			return Optional.empty();
		}
		Matcher words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])").matcher(text);
		StringBuilder html = new StringBuilder();
		int done = 0;
		while (words.find()) {
			html.append(HtmlUtils.htmlEscape(text.substring(done, words.start())))
				.append("<mark>")
				.append(HtmlUtils.htmlEscape(words.group()))
				.append("</mark>");
			done = words.end();
		}
		return (done == 0) ? Optional.empty()
				: Optional.of(html.append(HtmlUtils.htmlEscape(text.substring(done))).toString());
	}

}
