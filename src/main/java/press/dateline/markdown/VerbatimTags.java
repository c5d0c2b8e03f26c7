package press.dateline.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags whose body is no Markdown: code, formulas and drawings, which are shown as they
 * are written, and comments, which are not shown.
 */
final class VerbatimTags {

	private static final String COMMENT = "comment";

	private static final Set<String> NAMES = Set.of("highlight", "code", "codeblock", "codetoggle", "mermaid", "katex",
			"math", "mathjax", "latex", "chart", "plantuml", "prism", "pre", "sourcecode", "syntax", "graphviz",
			"kroki", "command", "terminal", "ascii", "goat", "tex", "chem", "abc", "echarts", "apexcharts", "markmap",
			COMMENT);

	private static final String[] HUGO = { "{{< /", "{{</", "{{</ ", "{{< / ", "{{% /", "{{%/", "{{% / " };

	private static final String[] LIQUID = { "{% end", "{%- end", "{%end", "{%-end" };

	/** As it is written, which is not as it is compared. */
	private static final Pattern NAME = Pattern.compile("\\w[\\w-]{0,40}");

	private VerbatimTags() {
	}

	/** The tag with its body, where it has such a body. */
	static Optional<Tag> read(Passage text, Tag tag) {
		boolean verbatim = tag.is(Tag.Form.OPENS) && NAMES.contains(tag.name()) && text.has("{", tag.start());
		if (!verbatim) {
			return Optional.empty();
		}
		boolean hugo = text.has("{{", tag.start());
		int close = close(text, tag, hugo ? HUGO : LIQUID);
		if (!hugo && text.next("(", tag.start()) < tag.end()) {
			close = Math.min(text.next("{% end %}", tag.end()), text.length());
		}
		int end = (close < text.length()) ? text.next(hugo ? "}}" : "%}", close) : text.length();
		if (end >= text.length()) {
			return Optional.empty();
		}
		String body = text.text().substring(tag.end(), close);
		return Optional.of(Tag.saying(tag.start(), end + 2, tag.name().equals(COMMENT) ? "" : shown(text, tag, body)));
	}

	private static int close(Passage text, Tag tag, String[] openings) {
		Matcher name = NAME.matcher(text.text()).region(tag.start(), tag.end());
		String written = name.find() ? name.group() : tag.name();
		int first = text.length();
		for (String opening : openings) {
			first = Math.min(first, text.next(opening + written, tag.end()));
		}
		return first;
	}

	private static String shown(Passage text, Tag tag, String body) {
		if (!text.beginsLine(tag.start()) || body.indexOf('\n') < 0) {
			return body.isBlank() ? "" : CodeSpan.of(body.strip());
		}
		String language = tag.arguments().said("lang", "language").orElse(tag.arguments().at(0));
		String info = language.matches("[\\w+#-]{1,30}") ? language : "";
		String fence = CodeSpan.fence(body, 3);
		String margin = "\n" + text.margin(tag.start());
		String gap = text.isFirstInItem(tag.start()) ? "" : margin;
		int start = body.indexOf('\n');
		int end = body.length();
		while (end > start && (body.charAt(end - 1) <= ' ' || margin.indexOf(body.charAt(end - 1)) > 0)) {
			end--;
		}
		String code = (body.substring(0, start).isBlank() ? "" : margin + body.substring(0, start).strip())
				+ body.substring(start, end).replace("\r", "");
		return gap + fence + info + code + margin + fence + margin;
	}

}
