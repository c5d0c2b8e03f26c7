package press.dateline.newsroom.copy;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

import press.dateline.newsroom.copy.Value.Text;
import press.dateline.site.Site;

/**
 * Finds the language of a story: front matter first, then the path, then the site's own.
 */
final class Languages {

	private Languages() {
	}

	static Locale of(FileName name, Optional<FrontMatter> front, Site site, Notes notes) {
		Optional<Text> written = front.flatMap((found) -> found.text(Field.LANGUAGE, notes));
		Optional<Locale> said = written.flatMap((text) -> parse(text.text())).filter(site::speaks);
		if (said.isPresent()) {
			notes.infer("language", said.get().toLanguageTag(), written.get().position().line(), "front matter");
			return said.get();
		}
		Locale language = Optional.ofNullable(name.language()).orElse(site.language());
		written.ifPresent((text) -> notes.warn(text.position(),
				Wording.quote(text.text()) + " is not a language of this site, so the story is taken as “"
						+ language.toLanguageTag() + "”; write a tag such as “" + site.language().toLanguageTag()
						+ "”, or add the language to the site."));
		notes.infer("language", language.toLanguageTag(), 0,
				(name.language() != null) ? "the name of the file or its folder" : "the site's own language");
		return language;
	}

	/**
	 * Returns what tells the language that front matter names from those of the site: the
	 * whole tag, or the script in which one of those is written. Translations lie under
	 * one name in several folders, and must not ask for one address.
	 */
	static Optional<String> apart(Sheet sheet) {
		Optional<Locale> said = sheet.front()
			.first(Field.LANGUAGE)
			.filter((entry) -> entry.value() instanceof Text)
			.flatMap((entry) -> parse(((Text) entry.value()).text()));
		return said.flatMap((locale) -> sheet.site().speaks(locale) ? script(locale, sheet.site())
				: Optional.of(locale.toLanguageTag()));
	}

	private static Optional<String> script(Locale locale, Site site) {
		boolean known = locale.getScript().isEmpty() || locale.equals(site.language())
				|| site.languages().contains(locale);
		return known ? Optional.empty() : Optional.of(locale.getScript());
	}

	/** Reads a language tag, with hyphens or underscores. */
	static Optional<Locale> parse(String tag) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
			return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
		}
		catch (IllformedLocaleException ex) {
			return Optional.empty();
		}
	}

}
