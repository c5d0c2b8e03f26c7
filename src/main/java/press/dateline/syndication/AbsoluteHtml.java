package press.dateline.syndication;

import java.net.URI;
import java.util.regex.Pattern;

import press.dateline.web.Address;

/**
 * Makes the addresses in a story's text absolute, for whoever reads it elsewhere. The
 * text is as the sanitiser left it: every attribute is in double quotes.
 */
final class AbsoluteHtml {

	private static final Pattern ADDRESS = Pattern.compile("(<[^<>]*\\s(?:href|src|cite)=\")/(?!/)");

	private static final Pattern FRAGMENT = Pattern.compile("(<a\\s[^<>]*href=\")#");

	private static final Pattern SIZES = Pattern.compile("(?<=\\ssrcset=\")[^\"]*");

	private static final Pattern SIZE = Pattern.compile("(^|, )/(?!/)");

	private AbsoluteHtml() {
	}

	/**
	 * Returns the same HTML with absolute addresses.
	 * @param page the absolute address of the page that it is from
	 */
	static String of(String html, URI site, String page) {
		String base = Address.absolute(site, "/").replace("$", "\\$");
		String absolute = ADDRESS.matcher(html).replaceAll("$1" + base);
		absolute = FRAGMENT.matcher(absolute).replaceAll("$1" + page.replace("$", "\\$") + "#");
		return SIZES.matcher(absolute)
			.replaceAll((sizes) -> SIZE.matcher(sizes.group()).replaceAll("$1" + base).replace("$", "\\$"));
	}

}
