package press.dateline.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * HTML that is more than HTML: what is embedded from elsewhere, of which a link remains,
 * and elements in which kramdown and Python read Markdown.
 */
final class HtmlTags implements Dialect {

	private static final int LONGEST = 2000;

	private static final Pattern EMBEDDED = Pattern.compile("<(iframe|video|audio|object|embed)(\\s[^<>]{0,1500})?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SOURCE = Pattern.compile("<source\\s[^<>]{0,500}?src\\s*=\\s*[\"']([^\"'<>]{1,500})",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern READ = Pattern
		.compile("<(div|section|article|aside|details|figure|blockquote)((?:\\s[^<>]{0,300})?)\\smarkdown"
				+ "(?:=[\"']?(?:1|block|span)[\"']?)?((?:\\s[^<>]{0,300})?)>", Pattern.CASE_INSENSITIVE);

	private static final Pattern PARAGRAPH = Pattern.compile(
			"<p(?:\\s[^<>]{0,300})?\\smarkdown(?:=[\"']?(?:1|block|span)[\"']?)?(?:\\s[^<>]{0,300})?>\\s{0,99}",
			Pattern.CASE_INSENSITIVE);

	@Override
	public @Nullable Tag read(Passage text, int at) {
		if (text.has("<--->", at) && text.beginsLine(at)) {
			return Tag.saying(at, at + 5, "");
		}
		if (at + 5 >= text.length() || "ivaoedsafbp".indexOf(Character.toLowerCase(text.text().charAt(at + 1))) < 0) {
			return null;
		}
		int limit = Math.min(text.length(), at + LONGEST);
		Matcher read = READ.matcher(text.text()).region(at, limit);
		if (read.lookingAt() && text.endsLine(read.end())) {
			String tag = "<" + read.group(1) + read.group(2) + read.group(3) + ">\n" + text.margin(at);
			return Tag.saying(at, read.end(), tag);
		}
		Matcher paragraph = PARAGRAPH.matcher(text.text()).region(at, limit);
		if (paragraph.lookingAt()) {
			return Tag.saying(at, paragraph.end(), "\n\n");
		}
		Matcher embedded = EMBEDDED.matcher(text.text()).region(at, limit);
		return embedded.lookingAt() ? embedded(text, embedded) : null;
	}

	private static Tag embedded(Passage text, Matcher tag) {
		String name = tag.group(1).toLowerCase(Locale.ROOT);
		String closing = "</" + name;
		int close = name.equals("embed") ? text.length() : text.next(closing, tag.end());
		boolean closed = close < text.length() && close - tag.end() < LONGEST;
		int end = closed ? text.next(">", close) + 1 : tag.end();
		if (end > text.length()) {
			end = tag.end();
		}
		Matcher source = SOURCE.matcher(text.text()).region(tag.end(), end);
		String more = source.find() ? " src=\"" + source.group(1) + "\"" : "";
		String arguments = (tag.group(2) != null) ? tag.group(2) : "";
		return Tag.opening(tag.start(), end, name, arguments.replaceAll("/\\s*$", "") + more);
	}

}
