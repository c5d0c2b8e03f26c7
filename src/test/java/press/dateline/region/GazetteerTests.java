package press.dateline.region;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

	private final Gazetteer gazetteer = Gazetteer.shipped();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Iran                             | iran
			IRAN                             | iran
			Islamic Republic of Iran         | iran
			Iran (Islamic Republic of)       | iran
			ایران                            | iran
			جمهوری اسلامی ایران              | iran
			إيران                            | iran
			ايران                            | iran
			إيـــران                         | iran
			Иран                             | iran
			Persia                           | iran
			IR                               | iran
			U.S.                             | united-states
			U.S.A.                           | united-states
			America                          | united-states
			Great Britain                    | united-kingdom
			UK                               | united-kingdom
			Burma                            | myanmar
			Turkey                           | turkiye
			TURKIYE                          | turkiye
			Czech Republic                   | czechia
			Holland                          | netherlands
			Ivory Coast                      | cote-divoire
			Cote d'Ivoire                    | cote-divoire
			DRC                              | dr-congo
			Congo                            | congo
			UAE                              | united-arab-emirates
			the Bahamas                      | bahamas
			St. Lucia                        | saint-lucia
			Trinidad & Tobago                | trinidad-and-tobago
			são tomé & príncipe              | sao-tome-and-principe
			Guinea                           | guinea
			guinea bissau                    | guinea-bissau
			Georgia                          | georgia
			Россия                           | russia
			Deutschland                      | germany
			Allemagne                        | germany
			日本                             | japan
			대한민국                         | south-korea
			भारत                             | india
			آفریقای جنوبی                    | south-africa
			آفریقای‌جنوبی                    | south-africa
			کره شمالی                        | north-korea
			كره شمالي                        | north-korea
			Luxembourg                       | luxembourg
			Singapore                        | singapore
			Jersey                           | jersey
			Middle East                      | middle-east
			United Nations                   | world
			European Union                   | europe
			NO                               | norway
			IN                               | india
			""")
	void understandsTheNamesOfARegion(String name, String slug) {
		assertThat(this.gazetteer.find(name)).hasValueSatisfying((match) -> {
			assertThat(match.region().slug()).isEqualTo(slug);
			assertThat(match.city()).isFalse();
			assertThat(match.written()).isEqualTo(name);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tehran            | iran
			تهران             | iran
			طهران             | iran
			MOSCOW            | russia
			مسکو              | russia
			القاهرة           | egypt
			Washington        | united-states
			Texas             | united-states
			Atlanta, Georgia  | united-states
			Geneva            | switzerland
			Genève            | switzerland
			Kinshasa, Congo   | dr-congo
			Santiago          | chile
			Victoria          | seychelles
			Mexico City       | mexico
			Kuwait City       | kuwait
			St. Petersburg    | russia
			""")
	void knowsWhichRegionACityIsIn(String name, String slug) {
		assertThat(this.gazetteer.find(name)).hasValueSatisfying((match) -> {
			assertThat(match.region().slug()).isEqualTo(slug);
			assertThat(match.city()).isTrue();
			assertThat(match.written()).isEqualTo(name);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "!", "the", "Korea", "Lake Urmia", "us", "Us", "uk", "in", "it", "No",
			"Iranian officials", "ZZ" })
	void doesNotTakeOtherTextForAName(String text) {
		assertThat(this.gazetteer.find(text)).isEmpty();
		assertThat(this.gazetteer.findAll(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Iran                                | iran
			Bosnia and Herzegovina              | bosnia-and-herzegovina
			Bosnia and Herzegovina and Serbia   | bosnia-and-herzegovina serbia
			Serbia, Bosnia and Herzegovina      | serbia bosnia-and-herzegovina
			Trinidad and Tobago / Antigua and Barbuda | trinidad-and-tobago antigua-and-barbuda
			Iran, Russia, and China             | iran russia china
			Iran · Russia; China & India        | iran russia china india
			U.S., UK and Iran                   | united-states united-kingdom iran
			Tehran, Iran                        | iran iran
			Irán y Rusia                        | iran russia
			España e Irán                       | spain iran
			Iran et Russie                      | iran russia
			Иран и Россия                       | iran russia
			ایران و روسیه                       | iran russia
			ایران، روسیه                        | iran russia
			إيران وروسيا                        | iran russia
			إيران، وواشنطن                      | iran united-states
			أنتيغوا وبربودا                     | antigua-and-barbuda
			""")
	void findsEveryPlaceOfALine(String line, String slugs) {
		List<Match> matches = this.gazetteer.findAll(line);

		assertThat(matches).extracting((match) -> match.region().slug()).containsExactly(slugs.split(" "));
	}

	@Test
	void keepsTheNamesOfALineAsWritten() {
		List<Match> matches = this.gazetteer.findAll("TEHRAN ,  Islamic Republic of Iran and واشنطن");

		assertThat(matches).extracting(Match::written).containsExactly("TEHRAN", "Islamic Republic of Iran", "واشنطن");
		assertThat(matches).extracting(Match::city).containsExactly(true, false, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Iran and its neighbours", "Paris, Texas Rangers",
			"Iran Russia UN support took center stage", "IR, US and RU", "Iran, Atlantis", ",", "and" })
	void findsNothingUnlessTheWholeLineIsNames(String line) {
		assertThat(this.gazetteer.findAll(line)).isEmpty();
	}

	@Test
	void looksAtNoMoreThanALine() {
		assertThat(this.gazetteer.findAll("Iran, ".repeat(100_000))).isEmpty();
		assertThat(this.gazetteer.find("I".repeat(1_000_000))).isEmpty();
		assertThat(this.gazetteer.suggest("Ira".repeat(1_000_000))).isEmpty();
	}

	@Test
	void leadsFromARegionUpToTheWorld() {
		assertThat(this.gazetteer.ancestors(region("egypt"))).extracting(Region::slug)
			.containsExactly("middle-east", "africa", "world");
		assertThat(this.gazetteer.ancestors(region("russia"))).extracting(Region::slug).containsExactly("world");
		assertThat(this.gazetteer.ancestors(region("world"))).isEmpty();
	}

	@Test
	void namesTheWorldLastAmongAncestors() {
		Gazetteer mine = this.gazetteer.with("urmia: {name: Lake Urmia, parents: [world, iran]}").gazetteer();

		assertThat(mine.ancestors(mine.bySlug("urmia").orElseThrow())).extracting(Region::slug)
			.containsExactly("iran", "middle-east", "world");
	}

	@Test
	void crumbsFollowTheMainParents() {
		assertThat(this.gazetteer.crumbs(region("egypt"))).extracting(Region::slug)
			.containsExactly("world", "middle-east", "egypt");
		assertThat(this.gazetteer.crumbs(region("world"))).extracting(Region::slug).containsExactly("world");
	}

	@Test
	void listsGroupsFromWestToEast() {
		assertThat(this.gazetteer.groupsWestToEast()).extracting(Region::name)
			.containsExactly("Americas", "Europe", "Africa", "Middle East", "Russia", "Asia", "Oceania");
	}

	@Test
	void listsWhatLiesInARegionByEnglishName() {
		List<Region> world = this.gazetteer.childrenOf(region("world"));

		assertThat(world).extracting(Region::slug)
			.containsExactly("africa", "americas", "antarctica", "asia", "europe", "middle-east", "oceania", "russia");
		assertThat(this.gazetteer.childrenOf(region("africa"))).contains(region("egypt"));
		assertThat(this.gazetteer.childrenOf(region("middle-east"))).contains(region("egypt"));
		assertThat(this.gazetteer.childrenOf(region("iran"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Irann, iran", "Grmany, germany", "Isreal, israel", "Untied States, united-states",
			"Phillipines, philippines", "Pariss, france", "Rusia n, russia" })
	void guessesWhatWasMeant(String name, String slug) {
		assertThat(this.gazetteer.suggest(name)).map(Region::slug).contains(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xy", "Korea", "Lake Urmia", "Gondor", "Sports", "Politics", "كوريا" })
	void guessesNothingThatIsNotPlausible(String name) {
		assertThat(this.gazetteer.suggest(name)).isEmpty();
	}

	@Test
	void givesTheNameInTheReadersLanguage() {
		Region iran = region("iran");

		assertThat(iran.name(Locale.ENGLISH)).isEqualTo("Iran");
		assertThat(iran.name(Locale.forLanguageTag("fa"))).isEqualTo("ایران");
		assertThat(iran.name(Locale.forLanguageTag("ru-RU"))).isEqualTo("Иран");
		assertThat(iran.name(Locale.forLanguageTag("es"))).isEqualTo("Irán");
	}

	@Test
	void givesTheEnglishNameWhereNoOtherIsKnown() {
		assertThat(region("myanmar").name(Locale.ENGLISH)).isEqualTo("Myanmar");
		assertThat(region("myanmar").name(Locale.forLanguageTag("tlh"))).isEqualTo("Myanmar");
		assertThat(region("myanmar").name(Locale.ROOT)).isEqualTo("Myanmar");
		assertThat(region("somaliland").name(Locale.forLanguageTag("sv"))).isEqualTo("Somaliland");
	}

	@Test
	void listsAnUnknownPlaceDirectlyBelowTheWorld() {
		Region unknown = Region.unknown("lake-urmia", " Lake Urmia ");

		assertThat(unknown.name()).isEqualTo("Lake Urmia");
		assertThat(unknown.kind()).isEqualTo(Region.Kind.OTHER);
		assertThat(this.gazetteer.crumbs(unknown)).extracting(Region::slug).containsExactly("world", "lake-urmia");
	}

	@Test
	void knowsWhoStraddlesTheDateLine() {
		assertThat(this.gazetteer.all()).filteredOn((region) -> {
			Position position = region.position();
			return position != null && position.crossesDateLine();
		}).extracting(Region::slug).containsExactlyInAnyOrder("fiji", "kiribati", "oceania", "russia");
	}

	@Test
	void isReplacedInTheAtlasAsAWhole() {
		Atlas atlas = new Atlas();
		Gazetteer mine = this.gazetteer.with("urmia: {name: Lake Urmia}").gazetteer();

		assertThat(atlas.current()).isSameAs(this.gazetteer);
		atlas.replaceBy(mine);

		assertThat(atlas.current()).isSameAs(mine);
	}

	private Region region(String slug) {
		return this.gazetteer.bySlug(slug).orElseThrow();
	}

}
