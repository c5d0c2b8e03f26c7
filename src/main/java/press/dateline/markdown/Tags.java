package press.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the tags of other tools in a text, from its beginning to its end, but not in
 * code.
 */
final class Tags {

	private static final String SIGNS = "{[<!:%=^$|*ie";

	private static final Pattern RAW = Pattern.compile("\\{%-?\\s{0,9}(?:end)?raw\\s{0,9}-?%\\}");

	private static final int LONGEST_SIGN = 13;

	private final Passage text;

	private final List<Dialect> dialects;

	private final List<Tag> found = new ArrayList<>();

	/** Whether tags are shown as code, because they stand between raw and endraw. */
	private boolean raw;

	private Tags(Passage text, boolean module) {
		this.text = text;
		this.dialects = List.of(new HugoTags(), new LiquidTags(), new ExpressionTags(), new PelicanTags(),
				new KramdownTags(), new JsxTags(text.text(), module), new HtmlTags(), new ObsidianTags(),
				new DirectiveTags(), new MathTags());
	}

	static List<Tag> in(Passage text, boolean module) {
		Tags tags = new Tags(text, module);
		tags.read();
		return tags.found;
	}

	private void read() {
		int at = 0;
		while (at < text.length()) {
			at = skipCode(at);
			Tag tag = (at < text.length() && SIGNS.indexOf(text.text().charAt(at)) >= 0 && !text.isEscaped(at))
					? read(at) : null;
			if (tag != null) {
				take(tag);
			}
			at = (tag != null) ? Math.max(tag.end(), at + 1) : at + 1;
		}
	}

	/**
	 * Liquid is read before Markdown: what keeps it from being read means so in code too.
	 */
	private int skipCode(int at) {
		int end = text.code().skip(at);
		if (end > at) {
			Matcher mark = RAW.matcher(text.text()).region(at, Math.min(end, text.length()));
			while (mark.find()) {
				found.add(Tag.cut(mark.start(), mark.end()));
			}
		}
		return end;
	}

	private @Nullable Tag read(int at) {
		for (Dialect dialect : dialects) {
			Tag tag = dialect.read(text, at);
			if (tag != null) {
				return raw ? beforeTheEnd(tag) : VerbatimTags.read(text, tag).orElse(tag);
			}
		}
		return null;
	}

	/**
	 * What is shown as it is written need not be a tag, and never takes the end of it
	 * along: {@code {% raw %}{{{% endraw %}}.
	 */
	private Tag beforeTheEnd(Tag tag) {
		int word = Math.min(text.next("endraw", tag.start()), text.length());
		int near = Math.max(tag.start(), word - LONGEST_SIGN);
		int sign = text.text().substring(near, word).lastIndexOf("{%");
		boolean overlaps = sign >= 0 && near + sign > tag.start() && near + sign < tag.end();
		return overlaps ? Tag.saying(tag.start(), near + sign, "") : tag;
	}

	private void take(Tag tag) {
		boolean marks = tag.name().equals("raw") && text.has("{%", tag.start()) && !tag.is(Tag.Form.SAYS);
		boolean shown = raw && !marks && text.has("{", tag.start());
		raw = marks ? tag.is(Tag.Form.OPENS) && text.next("endraw", tag.end()) < text.length() : raw;
		if (marks) {
			found.add(Tag.saying(tag.start(), tag.end(), ""));
		}
		else {
			found.add(shown
					? Tag.saying(tag.start(), tag.end(), CodeSpan.of(text.text().substring(tag.start(), tag.end())))
					: tag);
		}
	}

}
