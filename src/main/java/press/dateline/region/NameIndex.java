package press.dateline.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Which name means which region. Names settled by hand win over those Java knows, and
 * both win over cities; a name that Java gives to two regions means neither.
 */
final class NameIndex {

	/** A longer mistake is not a slip of the pen. */
	private static final int LONGEST_GUESS = 40;

	private static final int SHORTEST_GUESS_AT_A_CITY = 6;

	private final Map<String, Meaning> byKey = new HashMap<>();

	private final Map<String, String> byCode = new HashMap<>();

	NameIndex(Collection<Definition> definitions) {
		definitions.forEach(this::addOwnNames);
		addNamesThatJavaKnows(definitions);
		definitions.forEach(this::addCities);
	}

	/** The meaning of a name. */
	Optional<Meaning> byName(String name) {
		String key = NameKey.of(name);
		return isWordRatherThanName(key, name) ? Optional.empty() : Optional.ofNullable(this.byKey.get(key));
	}

	/** The slug of the region with an ISO code in upper case. */
	Optional<String> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * The slug of the region that has a name settled by hand, given the key of the name.
	 */
	Optional<String> ownerOf(String key) {
		return Optional.ofNullable(this.byKey.get(key))
			.filter((meaning) -> meaning.rank() == Rank.OWN)
			.map(Meaning::slug);
	}

	/** The slug of the region whose name is nearest, if it is near enough to be meant. */
	Optional<String> nearest(String name) {
		String key = NameKey.of(name);
		int most = slipsIn(key);
		if (most == 0) {
			return Optional.empty();
		}
		LevenshteinDistance distance = new LevenshteinDistance(most);
		return this.byKey.entrySet()
			.stream()
			.filter((entry) -> isWorthComparing(entry.getKey(), entry.getValue(), key))
			.map((entry) -> new Guess(entry.getValue(), distance.apply(entry.getKey(), key)))
			.filter((guess) -> guess.slips() >= 0)
			.min(Guess.BEST_FIRST)
			.map((guess) -> guess.meaning().slug());
	}

	private void addOwnNames(Definition definition) {
		String slug = definition.region().slug();
		definition.ownNames().forEach((name) -> add(name, new Meaning(slug, Rank.OWN)));
		String code = definition.region().isoCode();
		if (code != null) {
			this.byCode.putIfAbsent(code, slug);
		}
	}

	private void addNamesThatJavaKnows(Collection<Definition> definitions) {
		Map<String, String> claims = new HashMap<>();
		Set<String> contested = new HashSet<>();
		for (Definition definition : definitions) {
			String slug = definition.region().slug();
			for (String key : javaKeys(definition.region().isoCode())) {
				String claimant = claims.putIfAbsent(key, slug);
				if (claimant != null && !claimant.equals(slug)) {
					contested.add(key);
				}
			}
		}
		claims.keySet().removeAll(contested);
		claims.forEach((key, slug) -> this.byKey.putIfAbsent(key, new Meaning(slug, Rank.JAVA)));
	}

	private static Set<String> javaKeys(@Nullable String code) {
		Set<String> keys = new HashSet<>();
		if (code != null) {
			CountryNames.of(code).forEach((name) -> keys.add(NameKey.of(name)));
		}
		return keys;
	}

	private void addCities(Definition definition) {
		definition.cities().forEach((city) -> add(city, new Meaning(definition.region().slug(), Rank.CITY)));
	}

	private void add(String name, Meaning meaning) {
		this.byKey.putIfAbsent(NameKey.of(name), meaning);
	}

	/** “us” is a word, “US” and “U.S.” are a name. */
	private static boolean isWordRatherThanName(String key, String name) {
		return key.length() <= 2 && key.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z')
				&& name.chars().anyMatch(Character::isLowerCase);
	}

	private static int slipsIn(String key) {
		if (key.length() < 4 || key.length() > LONGEST_GUESS) {
			return 0;
		}
		return (key.length() < 6) ? 1 : (key.length() < 10) ? 2 : 3;
	}

	/** The first letter is seldom mistaken: without it, guesses would be wild. */
	private static boolean isWorthComparing(String known, Meaning meaning, String key) {
		return known.length() >= 4 && known.charAt(0) == key.charAt(0)
				&& (meaning.rank() != Rank.CITY || key.length() >= SHORTEST_GUESS_AT_A_CITY);
	}

	/** Whose name it is: in this order one wins over the other. */
	enum Rank {

		OWN, JAVA, CITY

	}

	/** What a name means: a region, or a city in it. */
	record Meaning(String slug, Rank rank) {

		boolean city() {
			return this.rank == Rank.CITY;
		}

	}

	private record Guess(Meaning meaning, int slips) {

		static final Comparator<Guess> BEST_FIRST = Comparator.comparingInt(Guess::slips)
			.thenComparing((guess) -> guess.meaning().rank())
			.thenComparing((guess) -> guess.meaning().slug());

	}

}
