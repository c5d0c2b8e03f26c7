package press.dateline.reader;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Direction;
import press.dateline.site.Site;
import press.dateline.web.Address;

/**
 * What a page tells browsers and search engines, and where in the site it stands.
 *
 * @param title the title of the window
 * @param description one sentence for those who have not opened it
 * @param canonical its one absolute address; {@code null} for a page that has none
 * @param lang the language of what it is about
 * @param dir the direction of that language
 * @param robots what search engines may do with it; {@code null} for what they do anyway
 * @param group the slug of the group of regions it belongs to
 * @param date which of the dates in the masthead it is: {@code today}, {@code month} or
 * {@code all}
 */
record Head(String title, String description, @Nullable String canonical, String lang, String dir,
		@Nullable String robots, @Nullable String group, @Nullable String date) {

	/** A page at an address, in the site's language. */
	static Head of(Site site, String title, String description, Address address) {
		return new Head(title, description, address.absolute(site.url()), site.language().toLanguageTag(),
				Direction.of(site.language()).attribute(), null, null, null);
	}

	/** A page that must not be found by searching. */
	static Head hidden(Site site, String title) {
		return new Head(title, title, null, site.language().toLanguageTag(), Direction.of(site.language()).attribute(),
				"noindex", null, null);
	}

	/** Says that it is written in a language. */
	Head in(Locale language) {
		return new Head(this.title, this.description, this.canonical, language.toLanguageTag(),
				Direction.of(language).attribute(), this.robots, this.group, this.date);
	}

	/** Says what search engines may do. */
	Head robots(String rule) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, rule, this.group, this.date);
	}

	/** Says to which group of regions it belongs. */
	Head within(@Nullable String slug) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, slug,
				this.date);
	}

	/** Says which of the dates in the masthead it is. */
	Head at(@Nullable String when) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				when);
	}

}
