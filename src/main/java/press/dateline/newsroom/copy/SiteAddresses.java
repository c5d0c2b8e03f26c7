package press.dateline.newsroom.copy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import press.dateline.site.Site;

/**
 * The addresses that the site itself answers, which no file may ask for.
 */
final class SiteAddresses {

	private static final Set<String> NAMES = Set.of("regions", "topics", "bylines", "search", "desk", "corrections",
			"feed", "sitemap", "news-sitemap", "sitemaps", "robots", "actuator", "livez", "readyz", "css", "js",
			"fonts", "icons", "maps", "pictures", "error", "favicon", "index", "opensearch", "manifest", "llms",
			"trust", "preview");

	private static final Pattern LISTING = Pattern.compile("\\d{4}(?:/\\d{1,2}(?:/\\d{1,2})?)?");

	private SiteAddresses() {
	}

	/** Returns whether the site answers a path itself. */
	static boolean contain(String path, Site site) {
		String rest = withoutLanguage(path.replaceFirst("^/+", ""), site);
		if (rest.isEmpty() || LISTING.matcher(rest).matches()) {
			return true;
		}
		String first = rest.split("/", 2)[0];
		int dot = first.indexOf('.');
		return dot == 0 || NAMES.contains(((dot > 0) ? first.substring(0, dot) : first).toLowerCase(Locale.ROOT));
	}

	private static String withoutLanguage(String path, Site site) {
		String first = path.split("/", 2)[0];
		boolean language = first.length() <= 3 && Languages.parse(first).filter(site::speaks).isPresent();
		return language ? path.substring(first.length()).replaceFirst("^/+", "") : path;
	}

}
