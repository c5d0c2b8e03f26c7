package press.dateline.reader;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Direction;

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
 * @param versions the same story in every language it has, itself included; empty where
 * there is only one
 * @param feeds in which what it lists can be followed; empty for a page that lists
 * nothing of its own
 * @param preview what link previews show of it; {@code null} for a page without an
 * address
 * @param data what it is about, as JSON-LD that is safe to write into a script element;
 * {@code null} where that is nothing more than its title
 */
record Head(String title, String description, @Nullable String canonical, String lang, String dir,
		@Nullable String robots, @Nullable String group, @Nullable String date, List<Version> versions,
		List<FeedLink> feeds, @Nullable Preview preview, @Nullable String data) {

	/** A page at an address. */
	static Head of(Locale language, String title, String description, String canonical) {
		return new Head(title, description, canonical, language.toLanguageTag(), Direction.of(language).attribute(),
				null, null, null, List.of(), List.of(), null, null);
	}

	/** A page that must not be found by searching. */
	static Head hidden(Locale language, String title) {
		return new Head(title, title, null, language.toLanguageTag(), Direction.of(language).attribute(), "noindex",
				null, null, List.of(), List.of(), null, null);
	}

	/**
	 * Takes back whatever leads others to it: for a page that is shown only to those who
	 * have its address.
	 */
	Head unlisted() {
		return new Head(this.title, this.description, null, this.lang, this.dir, "noindex", this.group, this.date,
				List.of(), List.of(), null, null);
	}

	/** Says that it is written in a language. */
	Head in(Locale language) {
		return new Head(this.title, this.description, this.canonical, language.toLanguageTag(),
				Direction.of(language).attribute(), this.robots, this.group, this.date, this.versions, this.feeds,
				this.preview, this.data);
	}

	/** Says what search engines may do. */
	Head robots(String rule) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, rule, this.group, this.date,
				this.versions, this.feeds, this.preview, this.data);
	}

	/** Says to which group of regions it belongs. */
	Head within(@Nullable String slug) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, slug, this.date,
				this.versions, this.feeds, this.preview, this.data);
	}

	/** Says which of the dates in the masthead it is. */
	Head at(@Nullable String when) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				when, this.versions, this.feeds, this.preview, this.data);
	}

	/** Says in which languages the same can be read. */
	Head versions(List<Version> every) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				this.date, every, this.feeds, this.preview, this.data);
	}

	/** Says in which feeds what it lists can be followed. */
	Head feeds(List<FeedLink> every) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				this.date, this.versions, every, this.preview, this.data);
	}

	/** Says what link previews show of it. */
	Head preview(Preview shown) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				this.date, this.versions, this.feeds, shown, this.data);
	}

	/** Says what it is about, to machines. */
	Head data(String block) {
		return new Head(this.title, this.description, this.canonical, this.lang, this.dir, this.robots, this.group,
				this.date, this.versions, this.feeds, this.preview, block);
	}

	/** Returns its language as link previews name it; {@code null} where they cannot. */
	public @Nullable String locale() {
		return PreviewLocale.of(Locale.forLanguageTag(this.lang)).orElse(null);
	}

	/** Returns the languages of its other versions as link previews name them. */
	public List<String> otherLocales() {
		return this.versions.stream()
			.map(Version::lang)
			.filter((other) -> !other.equals(this.lang) && !other.equals(Version.DEFAULT))
			.flatMap((other) -> PreviewLocale.of(Locale.forLanguageTag(other)).stream())
			.distinct()
			.toList();
	}

	/**
	 * A version in one language.
	 *
	 * @param lang its language, or {@link #DEFAULT}
	 * @param href its absolute address
	 */
	record Version(String lang, String href) {

		/** The language of readers of none of the versions. */
		static final String DEFAULT = "x-default";

	}

}
