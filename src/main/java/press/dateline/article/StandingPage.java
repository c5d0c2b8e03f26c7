package press.dateline.article;

import java.util.Locale;

import press.dateline.site.Site;

/**
 * A page that stands outside the news: about, contact, policies. It has no date and is in
 * no list.
 *
 * @param name its address, after that of the front page in its language: {@code /about},
 * {@code /fa/about}
 * @param title its heading
 * @param language the language it is written in
 * @param html its text as safe HTML
 */
public record StandingPage(Slug name, String title, Locale language, String html) {

	/** Returns its path on a site, Unicode and not percent-encoded. */
	public String path(Site site) {
		return path(site, this.language, this.name);
	}

	static String path(Site site, Locale language, Slug name) {
		return site.prefix(language) + "/" + name;
	}

}
