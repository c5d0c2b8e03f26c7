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
		return new LanguageLink(language.toLanguageTag(), Direction.of(language).attribute(),
				Words.titled(language.getDisplayLanguage(language), language), address);
	}

}
