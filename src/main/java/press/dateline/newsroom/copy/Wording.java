package press.dateline.newsroom.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.StringEscapeUtils;

/**
 * The one form in which words of a file are kept and told: on one line, without what
 * would change the text around them.
 */
final class Wording {

	private static final int LONGEST_QUOTE = 60;

	// Controls, and the marks that turn the direction of all text after them.
	private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

	private static final Pattern TAG = Pattern.compile("`[^`]*`|\\{\\{.{0,400}?}}|\\{%.{0,400}?%}");

	// Only what is closed is HTML; “the <b> element” is a title as well.
	private static final Pattern HTML = Pattern.compile(
			"<(a|abbr|b|code|em|i|mark|small|span|strong|sub|sup|u)(?:\\s[^<>]{0,300})?>([^<>]*)</\\1>|<br\\s?/?>");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

	private Wording() {
	}

	/** Returns the words on one line, with single blanks between them. */
	static String clean(String text) {
		if (isClean(text)) {
			return text;
		}
		String line = BLANKS.matcher(text).replaceAll(" ");
		return UNSAFE.matcher(line).replaceAll("").strip();
	}

	/**
	 * Returns the words on one line, without tags of the template languages of other
	 * tools; inside code they stay.
	 */
	static String untagged(String text) {
		String plain = (text.indexOf('{') < 0) ? text : TAG.matcher(text)
			.replaceAll((tag) -> Matcher.quoteReplacement(tag.group().startsWith("`") ? tag.group() : ""));
		return clean(plain);
	}

	/**
	 * Returns words that other tools put into a page as HTML, without its elements and
	 * entities.
	 */
	static String unescaped(String text) {
		String plain = (text.indexOf('<') < 0) ? text : HTML.matcher(text)
			.replaceAll((tag) -> (tag.group(2) != null) ? Matcher.quoteReplacement(tag.group(2)) : " ");
		return (plain.indexOf('&') < 0) ? plain : StringEscapeUtils.unescapeHtml4(plain);
	}

	/** Returns words so that {@link #unescaped} gives them back. */
	static String escaped(String text) {
		return unescaped(text).equals(text) ? text : text.replace("&", "&amp;").replace("<", "&lt;");
	}

	// Nearly all words are, and need no regular expressions.
	private static boolean isClean(String text) {
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean plain = (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x1680) || (c > 0x200A && c < 0x2028);
			if (!plain && (c != ' ' || blank)) {
				return false;
			}
			blank = c == ' ';
		}
		return !blank || text.isEmpty();
	}

	/** Returns the words in quotation marks, shortened where they are long. */
	static String quote(String text) {
		return "“" + shorten(clean(text), LONGEST_QUOTE) + "”";
	}

	/**
	 * Returns the words with at most the given number of characters, the last of them “…”
	 * where some are left out.
	 */
	static String shorten(String text, int longest) {
		if (text.codePointCount(0, text.length()) <= longest) {
			return text;
		}
		String start = text.substring(0, text.offsetByCodePoints(0, longest - 1));
		int blank = start.lastIndexOf(' ');
		return ((blank > start.length() / 2) ? start.substring(0, blank) : start).stripTrailing() + "…";
	}

}
