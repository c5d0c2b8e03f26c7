package press.dateline.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what a story needs, by a list of what is allowed. What comes out is
 * balanced, so that everything behind it can trust elements and attributes.
 */
final class Sanitiser {

	private static final String[] TEXT = { "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em",
			"i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
			"sup", "time", "u", "var", "wbr" };

	private static final String[] BLOCKS = { "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
			"figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tbody",
			"td", "tfoot", "th", "thead", "tr", "ul" };

	/** Elements that have a plainer equal. */
	private static final Map<String, String> PLAINER = Map.ofEntries(Map.entry("article", "div"),
			Map.entry("aside", "div"), Map.entry("address", "div"), Map.entry("center", "div"),
			Map.entry("footer", "div"), Map.entry("header", "div"), Map.entry("main", "div"), Map.entry("nav", "div"),
			Map.entry("section", "div"), Map.entry("strike", "s"), Map.entry("tt", "code"));

	private static final Set<String> CLASSES = Set.of("al-c", "al-r", Callouts.NOTE, Footnotes.LIST, Footnotes.MARK,
			Footnotes.BACK);

	/** The library drops what is nested deeper, with its text. */
	private static final int DEEPEST = 256;

	private static final PolicyFactory POLICY = policy();

	private static final Set<String> ALLOWED = allowed();

	private Sanitiser() {
	}

	/**
	 * What is left of the HTML.
	 *
	 * @param tokens tags and text in order, every element closed where it must be
	 * @param cut whether elements were nested so deep that some text is missing
	 */
	record Clean(List<Token> tokens, boolean cut) {

	}

	static Clean clean(String html) {
		Collector collector = new Collector();
		HtmlSanitizer.sanitize(html, POLICY.apply(collector));
		return new Clean(collector.tokens, collector.deepest >= DEEPEST);
	}

	static boolean allows(String element) {
		return ALLOWED.contains(element);
	}

	private static PolicyFactory policy() {
		HtmlPolicyBuilder policy = new HtmlPolicyBuilder().allowElements(TEXT)
			.allowElements(BLOCKS)
			.allowWithoutAttributes("a", "img", "span")
			.allowUrlProtocols("http", "https", "mailto", "tel");
		PLAINER.forEach((name, plainer) -> policy.allowElements((element, attributes) -> plainer, name));
		policy.allowAttributes("lang")
			.matching(Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"))
			.globally()
			.allowAttributes("dir")
			.matching(true, "ltr", "rtl", "auto")
			.globally()
			.allowAttributes("class")
			.matching((Predicate<String>) CLASSES::contains)
			.globally();
		addresses(policy);
		details(policy);
		tables(policy);
		return policy.toFactory();
	}

	private static void addresses(HtmlPolicyBuilder policy) {
		policy.allowAttributes("href").onElements("a");
		policy.allowAttributes("src", "alt", "title").onElements("img");
		policy.allowAttributes("width", "height").matching(Pattern.compile("[1-9][0-9]{0,4}")).onElements("img");
		policy.allowAttributes("cite")
			.matching(Pattern.compile("(?i)https?://\\S{1,2000}"))
			.onElements("blockquote", "q", "del", "ins");
		policy.allowAttributes("id")
			.matching(Pattern.compile("fn(ref)?-[0-9]{1,4}(-[0-9]{1,4})?"))
			.onElements("li", "sup");
		policy.allowAttributes(Token.AT)
			.matching(Pattern.compile("[0-9]{1,9}"))
			.onElements("a", "img", "h1", "h2", "h3", "h4", "h5", "h6");
	}

	private static void details(HtmlPolicyBuilder policy) {
		policy.allowAttributes("title").onElements("abbr");
		policy.allowAttributes("datetime").matching(Pattern.compile("[0-9A-Za-z:.+ -]{1,40}")).onElements("time");
		policy.allowAttributes("open").onElements("details");
		policy.allowAttributes("start").matching(Pattern.compile("-?[0-9]{1,6}")).onElements("ol");
	}

	private static void tables(HtmlPolicyBuilder policy) {
		policy.allowAttributes("colspan", "rowspan").matching(Pattern.compile("[1-9][0-9]?")).onElements("td", "th");
		policy.allowAttributes("align").matching(true, "left", "center", "right").onElements("td", "th");
		policy.allowAttributes("scope").matching(true, "row", "col", "rowgroup", "colgroup").onElements("th");
	}

	private static Set<String> allowed() {
		List<String> all = new ArrayList<>(List.of(TEXT));
		all.addAll(List.of(BLOCKS));
		all.addAll(PLAINER.keySet());
		return Set.copyOf(all);
	}

	private static final class Collector implements HtmlStreamEventReceiver {

		private final List<Token> tokens = new ArrayList<>();

		private final StringBuilder text = new StringBuilder();

		private int depth;

		private int deepest;

		@Override
		public void openDocument() {
		}

		@Override
		public void closeDocument() {
			flush();
		}

		@Override
		public void openTag(String name, List<String> attributes) {
			flush();
			Map<String, String> map = new LinkedHashMap<>();
			for (int i = 0; i < attributes.size(); i += 2) {
				map.putIfAbsent(attributes.get(i), Characters.legal(attributes.get(i + 1)));
			}
			tokens.add(Token.open(name, map));
			depth += Token.isVoid(name) ? 0 : 1;
			deepest = Math.max(deepest, depth);
		}

		@Override
		public void closeTag(String name) {
			if (!Token.isVoid(name)) {
				flush();
				tokens.add(Token.close(name));
				depth--;
			}
		}

		@Override
		public void text(String more) {
			text.append(more);
		}

		private void flush() {
			if (text.length() > 0) {
				tokens.add(Token.text(Characters.legal(text.toString())));
				text.setLength(0);
			}
		}

	}

}
