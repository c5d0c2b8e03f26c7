package press.dateline.region;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverlayTests {

	private final Gazetteer shipped = Gazetteer.shipped();

	@Test
	void addsAPlace() {
		Overlay overlay = this.shipped.with("""
				lake-urmia:
				  name: Lake Urmia
				  parents: [iran]
				  aliases: [Urmia Lake]
				  cities: Golmankhaneh
				  names: {fa: دریاچه ارومیه}
				  lon: 45.3
				  lat: 37.7
				  neighbours: [turkiye]
				""");

		assertThat(overlay.flaws()).isEmpty();
		Region lake = overlay.gazetteer().bySlug("lake-urmia").orElseThrow();
		assertThat(overlay.gazetteer().crumbs(lake)).extracting(Region::slug)
			.containsExactly("world", "middle-east", "iran", "lake-urmia");
		assertThat(lake.kind()).isEqualTo(Region.Kind.OTHER);
		assertThat(lake.position()).isEqualTo(new Position(45.3, 37.7, 45.3, 45.3));
		assertThat(lake.name(Locale.forLanguageTag("fa"))).isEqualTo("دریاچه ارومیه");
		assertThat(overlay.gazetteer().find("دریاچه ارومیه")).map(Match::region).contains(lake);
		assertThat(overlay.gazetteer().find("golmankhaneh")).map(Match::city).contains(true);
	}

	@Test
	void leavesTheShippedGazetteerAsItWas() {
		this.shipped.with("lake-urmia: {name: Lake Urmia}");

		assertThat(this.shipped.bySlug("lake-urmia")).isEmpty();
		assertThat(this.shipped.find("Lake Urmia")).isEmpty();
	}

	@Test
	void overridesWhatAnEntrySaysAndKeepsTheRest() {
		Gazetteer mine = accepted("turkiye: {name: Turkey, parents: [europe, middle-east], aliases: [Anatolia]}");

		Region turkey = mine.bySlug("turkiye").orElseThrow();
		assertThat(turkey.name()).isEqualTo("Turkey");
		assertThat(turkey.parents()).containsExactly("europe", "middle-east");
		assertThat(turkey.isoCode()).isEqualTo("TR");
		assertThat(turkey.neighbours()).contains("iran");
		assertThat(mine.find("Türkiye")).map(Match::region).contains(turkey);
		assertThat(mine.find("Anatolia")).map(Match::region).contains(turkey);
		assertThat(mine.find("Ankara")).map(Match::region).contains(turkey);
	}

	@Test
	void mayListAParentBelowItsChild() {
		Gazetteer mine = accepted("""
				kish: {name: Kish Island, parents: [gulf-islands]}
				gulf-islands: {name: Islands of the Persian Gulf, parents: [iran]}
				""");

		assertThat(mine.crumbs(mine.bySlug("kish").orElseThrow())).hasSize(5);
	}

	@Test
	void makesARegionOfACity() {
		Gazetteer mine = accepted("tehran: {name: Tehran, parents: [iran]}");

		assertThat(mine.find("Tehran")).hasValueSatisfying((match) -> {
			assertThat(match.region().slug()).isEqualTo("tehran");
			assertThat(match.city()).isFalse();
		});
	}

	@Test
	void movesACityToAnotherRegion() {
		Gazetteer mine = accepted("palestine: {cities: [Jerusalem]}");

		assertThat(mine.find("Jerusalem")).map((match) -> match.region().slug()).contains("palestine");
	}

	@Test
	void takesEveryValueForText() {
		Gazetteer mine = accepted("no: {name: NO, parents: [norway]}");

		assertThat(mine.bySlug("no")).map(Region::name).contains("NO");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'x: {name: X1, parents: [atlantis]}'             | 1:1  | atlantis
			'x: {name: X1, neighbours: [atlantis]}'          | 1:1  | atlantis
			'x: {parents: [iran]}'                           | 1:1  | needs a name
			'Lake Urmia: {name: Lake Urmia}'                 | 1:1  | lake-urmia
			'x: {name: Persia}'                              | 1:1  | iran
			'x: {name: X1, aliases: [Islamic Republic of Iran]}' | 1:1 | iran
			'persia: {name: Xanadu}'                         | 1:1  | iran
			'iran: {aliases: [Iraq]}'                        | 1:1  | iraq
			'iran: {cities: [Iraq]}'                         | 1:1  | iraq
			'asia: {parents: [iran]}'                        |      |
			'iran: {parents: [iran]}'                        | 1:1  | lie in itself
			'world: {parents: [iran]}'                       | 1:1  | lie in itself
			'x: {name: X1, colour: red}'                     | 1:15 | colour
			'x: {name: X1, lon: east, lat: 1}'               | 1:20 | lon
			'x: {name: X1, lon: 181, lat: 1}'                | 1:20 | lon
			'x: {name: X1, lon: NaN, lat: 1}'                | 1:20 | lon
			'x: {name: X1, lon: 10}'                         | 1:20 | lat
			'x: {name: X1, west: 10}'                        | 1:1  | lon
			'x: {name: X1, kind: planet}'                    | 1:21 | kind
			'x: {name: X1, iso: ir}'                         | 1:20 | iso
			'x: {name: X1, names: {Persian: X}}'             | 1:23 | language
			'x: {name: X1, names: X}'                        | 1:22 | names
			'x: {name: "?"}'                                 | 1:11 | letter
			'x: {name: [X1]}'                                | 1:11 | plain text
			'x: {name: X1, name: X2}'                        | 1:15 | twice
			'x: {name: !!java.net.URL X1}'                   | 1:11 | tag
			'x: Xanadu'                                      | 1:4  | name
			'[iran]'                                         | 1:1  | slug
			'iran'                                           | 1:1  | slug
			'x: {name: X1'                                   | 1:13 | YAML
			'x: {name: &a [b], aliases: *a}'                 | 1:1  | YAML
			'x: {name: X1} : }'                              | 1:15 | YAML
			""")
	void tellsWhereAMistakeIs(String yaml, String place, String hint) {
		Overlay overlay = this.shipped.with(yaml);

		if (place == null) {
			assertThat(overlay.flaws()).isEmpty();
			return;
		}
		assertThat(overlay.flaws()).first().satisfies((flaw) -> {
			assertThat(flaw.line() + ":" + flaw.column()).isEqualTo(place);
			assertThat(flaw.text()).contains(hint);
		});
		assertThat(overlay.gazetteer().all()).isEqualTo(this.shipped.all());
	}

	@Test
	void appliesTheRestWhenOneEntryIsFaulty() {
		Overlay overlay = this.shipped.with("""
				# ours
				lake-urmia: {name: Lake Urmia, parents: [iran], neighbours: [atlantis-bay]}

				atlantis-bay: {name: Atlantis Bay, parents: [atlantis]}
				harbour: {name: Harbour, parents: [atlantis-bay]}
				lake-urmia: {name: Again}
				""");

		assertThat(overlay.flaws()).extracting(Flaw::line).containsExactly(4, 5, 6);
		Region lake = overlay.gazetteer().bySlug("lake-urmia").orElseThrow();
		assertThat(lake.name()).isEqualTo("Lake Urmia");
		assertThat(lake.neighbours()).isEmpty();
		assertThat(overlay.gazetteer().bySlug("harbour")).isEmpty();
	}

	@Test
	void breaksACircleOnceAndKeepsWhoeverIsOutsideIt() {
		Overlay overlay = this.shipped.with("""
				outside: {name: Outside, parents: [first]}
				first: {name: First, parents: [second]}
				second: {name: Second, parents: [first, iran]}
				free: {name: Free}
				""");

		assertThat(overlay.flaws()).extracting(Flaw::text)
			.anySatisfy((text) -> assertThat(text).contains("first").contains("lie in itself"));
		assertThat(overlay.gazetteer().bySlug("free")).isPresent();
		assertThat(overlay.gazetteer().bySlug("first")).isEmpty();
		assertThat(overlay.gazetteer().bySlug("second")).isEmpty();
	}

	@Test
	void givesANameToTheFirstThatClaimsIt() {
		Overlay overlay = this.shipped.with("""
				one: {name: Xanadu, cities: [Shangdu]}
				two: {name: xanadu}
				three: {name: Three, cities: [Shangdu]}
				""");

		assertThat(overlay.flaws()).extracting(Flaw::line).containsExactly(2, 3);
		assertThat(overlay.gazetteer().find("Xanadu")).map((match) -> match.region().slug()).contains("one");
	}

	@Test
	void acceptsAnEmptyFile() {
		assertThat(this.shipped.with("").flaws()).isEmpty();
		assertThat(this.shipped.with("# nothing yet\n").gazetteer().all()).isEqualTo(this.shipped.all());
	}

	@Test
	void countsColumnsInCodePoints() {
		Overlay overlay = this.shipped.with("x: {name: 𝕏anadu, colour: red}");

		assertThat(overlay.flaws()).extracting(Flaw::column).containsExactly(19);
	}

	@Test
	void breaksManyCirclesAtOnce() {
		StringBuilder pairs = new StringBuilder();
		for (int pair = 0; pair < 900; pair++) {
			pairs.append("a%d: {name: A %d, parents: [b%d]}%n".formatted(pair, pair, pair));
			pairs.append("b%d: {name: B %d, parents: [a%d]}%n".formatted(pair, pair, pair));
		}

		Overlay overlay = this.shipped.with(pairs.toString());

		assertThat(overlay.flaws()).hasSize(1_800);
		assertThat(overlay.gazetteer().all()).isEqualTo(this.shipped.all());
	}

	@Test
	void refusesAChainThatLeadsNowhere() {
		StringBuilder chain = new StringBuilder();
		for (int link = 0; link < 2_000; link++) {
			chain.append("p%d: {name: Place %d, parents: [p%d]}%n".formatted(link, link, link + 1));
		}

		assertThat(this.shipped.with(chain.toString()).flaws()).hasSize(2_000);
	}

	@Test
	void readsNoMoreThanTwoThousandPlaces() {
		StringBuilder many = new StringBuilder();
		for (int place = 0; place < 3_000; place++) {
			many.append("p%d: {name: Place %d}%n".formatted(place, place));
		}

		Overlay overlay = this.shipped.with(many.toString());

		assertThat(overlay.flaws()).singleElement().extracting(Flaw::line).isEqualTo(2_001);
		assertThat(overlay.gazetteer().bySlug("p1999")).isPresent();
	}

	@Test
	void tellsOfAFewFlawsPerEntryOnly() {
		assertThat(this.shipped.with("x: {name: X1, aliases: [" + "'?', ".repeat(10_000) + "]}").flaws()).hasSize(20);
		assertThat(this.shipped.with("x: {name: X1}\n".repeat(3_000)).flaws()).hasSize(2_000);
	}

	@Test
	void refusesTextThatIsTooDeepOrTooLongOrNoText() {
		assertThat(this.shipped.with("[".repeat(10_000)).flaws()).hasSize(1);
		assertThat(this.shipped.with("x: " + "y".repeat(2_000_000)).flaws()).hasSize(1);
		assertThat(this.shipped.with("x: \u0000").flaws()).hasSize(1);
	}

	private Gazetteer accepted(String yaml) {
		Overlay overlay = this.shipped.with(yaml);
		assertThat(overlay.flaws()).isEmpty();
		return overlay.gazetteer();
	}

	@Test
	void takesMarksOfDirectionOutOfNames() {
		Overlay overlay = Gazetteer.shipped().with("lake:\n  name: \"\u202eLake\u2066\"\n");

		assertThat(overlay.gazetteer().bySlug("lake")).map(Region::name).contains("Lake");
	}

}
