package press.dateline.reader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Wire.Answer;
import press.dateline.region.Atlas;
import press.dateline.region.Gazetteer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class MapsTests {

	private final Wire wire;

	private final Atlas atlas;

	@Autowired
	MapsTests(@LocalServerPort int port, Atlas atlas) {
		this.wire = new Wire(port);
		this.atlas = atlas;
	}

	private Document page(String path) {
		return this.wire.get(path).page();
	}

	@Test
	void areDrawingsThatMayBeKeptForADay() {
		Answer map = this.wire.get("/maps/iran.svg");

		assertThat(map.status()).isEqualTo(200);
		assertThat(map.header("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
		assertThat(map.header("Cache-Control")).hasValue("max-age=86400, public");
		assertThat(map.header("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='"));
		assertThat(map.body()).startsWith("<svg ").endsWith("</svg>");
	}

	@Test
	void areNotSentAgainToWhoHasThem() {
		String tag = this.wire.get("/maps/iran.svg").header("ETag").orElseThrow();

		Answer again = this.wire.get("/maps/iran.svg", "If-None-Match: " + tag);

		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/maps/atlantis.svg", "/maps/world.svg", "/maps/.svg", "/maps/iran", "/maps/iran.svg.svg",
			"/maps/../world.json", "/maps/..%2fworld.svg", "/maps/%2e%2e/world.json", "/maps/world.json",
			"/maps/locator/iran.svg", "/maps/iran%00.svg", "/maps" })
	void areNothingElse(String path) {
		assertThat(this.wire.get(path).status()).isIn(400, 404);
	}

	@Test
	void haveOneTrueAddress() {
		Answer answer = this.wire.get("/maps/Iran.svg");

		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).hasValue("/maps/iran.svg");
	}

	@Test
	void linkEveryPlaceWithNewsFromTheWorld() {
		Document regions = page("/regions");

		Elements links = regions.select(".world a");
		assertThat(links.eachAttr("href")).doesNotHaveDuplicates()
			.contains("/regions/brazil", "/regions/iran", "/regions/fiji")
			.doesNotContain("/regions/uganda", "/regions/asia");
		assertThat(regions.select(".flow a").eachAttr("href")).containsAll(links.eachAttr("href"));
		Element brazil = regions.selectFirst(".world a[href=/regions/brazil]");
		assertThat(brazil.attr("aria-label")).isEqualTo("Brazil: 31 stories");
		assertThat(brazil.select("path").attr("class")).isEqualTo("shade-4");
		assertThat(regions.select(".world a[href=/regions/fiji]").attr("aria-label")).isEqualTo("Fiji: 1 story");
		assertThat(regions.select(".world a[href=/regions/fiji] circle").attr("class")).isEqualTo("shade-1");
		assertThat(regions.select(".legend span").eachText()).startsWith("1–2 stories", "3–5 stories", "6–13 stories",
				"14–31 stories");
		assertThat(regions.select(".masthead [aria-current]").eachAttr("href")).containsExactly("/regions");
		assertThat(regions.select(".world path:not([d]), .world path[d='']")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, /maps/united-states.svg, United States. The dashed line is the meridian 99° west.",
			"/2026/01/17/thanks, /maps/iran.svg, Iran. The dashed line is the meridian 54° east.",
			"/regions/iran, /maps/iran.svg,", "/regions/uganda, /maps/uganda.svg,", "/regions/asia, /maps/asia.svg," })
	void showWhereAPlaceIs(String path, String map, String caption) {
		Elements locator = page(path).select("main figure.locator");

		assertThat(locator.select("img").eachAttr("src")).containsExactly(map);
		assertThat(locator.select("img[width=640][height=400][alt]")).hasSize(1);
		assertThat(locator.select("img[loading=lazy]")).hasSize(path.equals("/") ? 0 : 1);
		assertThat(locator.text()).isEqualTo((caption != null) ? caption : "");
		assertThat(this.wire.get(map).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2026/01/12/placeless", "/regions/world" })
	void areLeftOutWhereThereIsNothingToShow(String path) {
		assertThat(page(path).select(".locator")).isEmpty();
	}

	@Test
	void followTheNewsroomsOwnList() {
		this.atlas.replaceBy(Gazetteer.shipped().with("""
				iran:
				  name: Persia
				  parents: [asia]
				lake-urmia:
				  name: Lake Urmia
				  parents: [iran]
				""").gazetteer());
		try {
			assertThat(page("/regions").select(".world a[href=/regions/iran]").attr("aria-label"))
				.isEqualTo("Persia: 4 stories");
			assertThat(page("/regions").select(".flow #asia ~ ul a").eachText()).contains("Persia 4");
			assertThat(page("/regions/iran").select(".crumbs li").eachText()).containsExactly("World", "Asia",
					"Persia");
			assertThat(page("/regions/lake-urmia").select(".locator").outerHtml()).contains("/maps/iran.svg",
					"Persia. The dashed line");
		}
		finally {
			this.atlas.replaceBy(Gazetteer.shipped());
		}
	}

}
