package press.dateline.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A place a story can be filed under: the world, a group of countries, a country.
 *
 * @param slug the place in addresses: lower case, words joined by hyphens
 * @param name English name, in full
 * @param kind what sort of place it is
 * @param isoCode ISO 3166-1 alpha-2 code in upper case, where the place has one
 * @param parents slugs of the places it lies in, the main one first; empty only for the
 * world
 * @param position where it is on the globe, if known
 * @param neighbours slugs of the places beside it, those across a land border first
 * @param names names settled by hand, by language code; {@link #name(Locale)} knows more
 */
public record Region(String slug, String name, Kind kind, @Nullable String isoCode, List<String> parents,
		@Nullable Position position, List<String> neighbours, Map<String, String> names) {

	/** Slug of the root, which has no parents. */
	public static final String WORLD = "world";

	public Region {
		parents = List.copyOf(parents);
		neighbours = List.copyOf(neighbours);
		names = Map.copyOf(names);
	}

	/**
	 * A place that no gazetteer knows, under the name that copy gives it, directly below
	 * the world.
	 * @param slug the form of the name in addresses, for example {@code lake-urmia}
	 * @param name the name as written, for example “Lake Urmia”
	 */
	public static Region unknown(String slug, String name) {
		return new Region(slug, name.strip(), Kind.OTHER, null, List.of(WORLD), null, List.of(), Map.of());
	}

	/**
	 * The name in the language of the locale, whatever its country: the one settled by
	 * hand, else Java's own for the code, else the English one.
	 */
	public String name(Locale locale) {
		String settled = this.names.get(locale.getLanguage());
		if (settled != null) {
			return settled;
		}
		if (this.isoCode == null || locale.getLanguage().equals("en")) {
			return this.name;
		}
		return CountryNames.in(locale, this.isoCode).orElse(this.name);
	}

	/** Whether this is the root of all places. */
	public boolean isWorld() {
		return this.slug.equals(WORLD);
	}

	/** What sort of place a region is. */
	public enum Kind {

		/** The root. */
		WORLD,
		/** A continent or another group of countries. */
		GROUP,
		/** A sovereign state. */
		COUNTRY,
		/** A dependency, or a place whose statehood is disputed. */
		TERRITORY,
		/** Anything else, such as a place that a newsroom added. */
		OTHER

	}

}
