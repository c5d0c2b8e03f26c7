package press.dateline.reader;

import java.util.Locale;

import press.dateline.site.Direction;
import press.dateline.web.Address;

/**
 * A link to something in another language.
 *
 * @param lang the tag of the language
 * @param dir its direction
 * @param name its own name for itself
 * @param address where it leads
 */
record LanguageLink(String lang, String dir, String name, Address address) {

	static LanguageLink of(Locale language, Address address) {
		String name = language.getDisplayLanguage(language);
		return new LanguageLink(language.toLanguageTag(), Direction.of(language).attribute(),
				name.substring(0, 1).toUpperCase(language) + name.substring(1), address);
	}

}
