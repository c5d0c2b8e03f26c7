package press.dateline.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the HTML of a stored text may contain, judged by another parser than the one that
 * made it.
 */
public final class SafeHtml {

	private static final Set<String> ELEMENTS = Set.of("a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption",
			"cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3",
			"h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby",
			"s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
			"thead", "time", "tr", "u", "ul", "var", "wbr");

	private static final Pattern WORDS = Pattern.compile("[\\s\\S]*");

	private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
			allowed("href", "(?is)#.*|https?://.*|mailto:.*|tel:.*|copy:.*"), allowed("src", "(?s)copy:.*"),
			allowed("cite", "(?i)https?://\\S+"), allowed("id", "s-\\S+|fn(ref)?-\\S+"),
			allowed("class", "al-[cr]|scroll|footnotes|note-mark|note-back|vh"), allowed("rel", "[a-z -]+"),
			allowed("dir", "ltr|rtl|auto"), allowed("lang", "[A-Za-z0-9-]+"), allowed("width", "\\d{1,5}"),
			allowed("height", "\\d{1,5}"), allowed("colspan", "\\d\\d?"), allowed("rowspan", "\\d\\d?"),
			allowed("scope", "(row|col)(group)?"), allowed("start", "-?\\d{1,6}"), allowed("open", "open"),
			allowed("tabindex", "0"), allowed("role", "[a-z-]+"), allowed("datetime", "[0-9A-Za-z:.+ -]+"),
			Map.entry("alt", WORDS), Map.entry("title", WORDS), Map.entry("aria-label", WORDS));

	private SafeHtml() {
	}

	private static Map.Entry<String, Pattern> allowed(String attribute, String values) {
		return Map.entry(attribute, Pattern.compile(values));
	}

	/** Fails unless everything in the HTML is on the list. */
	public static void demand(String html) {
		assertThat(html).doesNotContain("\0", "<!", "<?", "data-at");
		for (Element element : Jsoup.parseBodyFragment(html).body().select("> *, > * *")) {
			assertThat(ELEMENTS).as(html).contains(element.tagName());
			for (Attribute attribute : element.attributes()) {
				Pattern values = ATTRIBUTES.get(attribute.getKey());
				assertThat(values).as("%s in %s", attribute.getKey(), html).isNotNull();
				assertThat(attribute.getValue()).as("%s in %s", attribute.getKey(), html).matches(values);
			}
		}
	}

}
