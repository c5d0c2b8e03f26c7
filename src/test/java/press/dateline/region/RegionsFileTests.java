package press.dateline.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped file itself.
 */
class RegionsFileTests {

	/**
	 * Bouvet, Heard and McDonald, and the American outlying islands: no one lives there,
	 * nothing is dated there.
	 */
	private static final Set<String> WITHOUT_PEOPLE = Set.of("BV", "HM", "UM");

	private static final Gazetteer GAZETTEER = Gazetteer.shipped();

	@Test
	void isReadWithoutAFlaw() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/gazetteer/regions.yml")) {
			RegionsFile read = RegionsFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));

			assertThat(read.flaws()).isEmpty();
			assertThat(read.entries()).hasSameSizeAs(GAZETTEER.all());
		}
	}

	@Test
	void holdsEveryIsoCodeOnce() {
		List<String> codes = regions().map(Region::isoCode).filter((code) -> code != null).toList();

		assertThat(codes).doesNotHaveDuplicates();
		Set<String> missing = new TreeSet<>(Set.of(Locale.getISOCountries()));
		missing.removeAll(codes);
		assertThat(missing).containsExactlyInAnyOrderElementsOf(WITHOUT_PEOPLE);
	}

	@Test
	void makesSlugsOfPlainFullWords() {
		assertThat(regions()).allSatisfy((region) -> assertThat(region.slug()).matches("[a-z]+(-[a-z]+)*")
			.doesNotMatch(".*\\b(is|st|n|u-s|rep|and-is)\\b.*"));
	}

	@Test
	void givesEveryRegionAWayUpToTheWorld() {
		assertThat(regions()).filteredOn((region) -> !region.isWorld())
			.allSatisfy((region) -> assertThat(GAZETTEER.crumbs(region)).first()
				.satisfies((first) -> assertThat(first.isWorld()).isTrue()));
		assertThat(regions()).filteredOn((region) -> region.parents().isEmpty())
			.extracting(Region::slug)
			.containsExactly("world");
	}

	@Test
	void putsEveryCountryInAGroup() {
		Map<Region.Kind, Long> kinds = regions().collect(Collectors.groupingBy(Region::kind, Collectors.counting()));

		assertThat(kinds).containsEntry(Region.Kind.WORLD, 1L)
			.containsEntry(Region.Kind.GROUP, 7L)
			.doesNotContainKey(Region.Kind.OTHER);
		assertThat(regions())
			.filteredOn((region) -> region.kind() == Region.Kind.COUNTRY && region.parents().contains("world"))
			.extracting(Region::slug)
			.containsExactly("russia");
	}

	@ParameterizedTest
	@MethodSource("regions")
	void listsNeighboursMutually(Region region) {
		assertThat(region.neighbours()).doesNotHaveDuplicates().doesNotContain(region.slug());
		for (String slug : region.neighbours()) {
			assertThat(region(slug).neighbours()).as(slug).contains(region.slug());
		}
	}

	@Test
	void givesEveryPlaceBelowAGroupANeighbour() {
		assertThat(regions())
			.filteredOn((region) -> region.kind() == Region.Kind.COUNTRY || region.kind() == Region.Kind.TERRITORY)
			.allSatisfy((region) -> assertThat(region.neighbours()).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("regions")
	void placesTheTickInsideTheExtent(Region region) {
		Position position = region.position();
		if (region.isWorld()) {
			assertThat(position).isNull();
			return;
		}

		assertThat(position).isNotNull();
		assertThat(position.spans(position.longitude())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fa", "ar", "ru", "fr", "es" })
	void namesEveryRegionInTheLanguagesOfTheInterface(String language) {
		Locale locale = Locale.forLanguageTag(language);

		assertThat(regions()).allSatisfy((region) -> {
			String name = region.name(locale);
			assertThat(name).isNotBlank();
			assertThat(GAZETTEER.find(name)).as(name).map(Match::region).contains(region);
			assertThat(GAZETTEER.find(name)).as(name).map(Match::city).contains(false);
		});
	}

	@ParameterizedTest
	@CsvSource({ "fa, ARABIC", "ar, ARABIC", "ru, CYRILLIC" })
	void namesEveryRegionInTheScriptOfTheLanguage(String language, Character.UnicodeScript script) {
		assertThat(regions()).allSatisfy((region) -> assertThat(region.name(Locale.forLanguageTag(language))
			.codePoints()
			.filter(Character::isLetter)
			.mapToObj(Character.UnicodeScript::of)).containsOnly(script));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fa", "ar", "ru", "fr", "es" })
	void namesAreFitForAPage(String language) {
		assertThat(regions()).allSatisfy((region) -> assertThat(region.name(Locale.forLanguageTag(language)))
			.doesNotContain("(", " - ", "о-в", "R.A.S.", "RAE"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					iran         | afghanistan armenia azerbaijan iraq pakistan turkiye turkmenistan
					germany      | austria belgium czechia denmark france luxembourg netherlands poland switzerland
					france       | andorra belgium germany italy luxembourg monaco spain switzerland
					brazil       | argentina bolivia colombia french-guiana guyana paraguay peru suriname uruguay venezuela
					china        | afghanistan bhutan hong-kong india kazakhstan kyrgyzstan laos macao mongolia myanmar nepal north-korea pakistan russia tajikistan vietnam
					russia       | azerbaijan belarus china estonia finland georgia kazakhstan latvia lithuania mongolia north-korea norway poland ukraine
					dr-congo     | angola burundi central-african-republic congo rwanda south-sudan tanzania uganda zambia
					israel       | egypt jordan lebanon palestine syria
					zambia       | angola botswana dr-congo malawi mozambique namibia tanzania zimbabwe
					serbia       | bosnia-and-herzegovina bulgaria croatia hungary kosovo montenegro north-macedonia romania
					united-kingdom | ireland
					lesotho      | south-africa
					""")
	void beginsTheNeighboursWithThoseAcrossALandBorder(String slug, String landNeighbours) {
		String[] expected = landNeighbours.split(" ");

		assertThat(region(slug).neighbours().subList(0, expected.length)).containsExactlyInAnyOrder(expected);
	}

	@ParameterizedTest
	@CsvSource({ "Yerevan, AM", "Baku, AZ", "Canberra, AU", "Brasília, BR", "Ottawa, CA", "Bern, CH",
			"Yamoussoukro, CI", "Beijing, CN", "Nicosia, CY", "Addis Ababa, ET", "Suva, FJ", "Accra, GH",
			"Port-au-Prince, HT", "Jakarta, ID", "New Delhi, IN", "Astana, KZ", "Vientiane, LA", "Rabat, MA",
			"Naypyidaw, MM", "Abuja, NG", "Wellington, NZ", "Islamabad, PK", "Doha, QA", "Khartoum, SD",
			"Paramaribo, SR", "Ankara, TR", "Dodoma, TZ", "Hanoi, VN", "Sanaa, YE", "Pretoria, ZA" })
	void knowsTheCapital(String capital, String code) {
		assertThat(GAZETTEER.find(capital)).map((match) -> match.region().isoCode()).contains(code);
	}

	@Test
	void knowsACityOfEveryCountryButTheCityStates() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/gazetteer/regions.yml")) {
			RegionsFile read = RegionsFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));

			assertThat(read.entries())
				.filteredOn((entry) -> entry.kind() == Region.Kind.COUNTRY && entry.cities().isEmpty())
				.extracting(Entry::slug)
				.containsExactlyInAnyOrder("luxembourg", "monaco", "vatican-city", "san-marino",
						"sao-tome-and-principe", "djibouti", "singapore");
		}
	}

	private static Stream<Region> regions() {
		return GAZETTEER.all().stream();
	}

	private static Region region(String slug) {
		return GAZETTEER.bySlug(slug).orElseThrow();
	}

}
