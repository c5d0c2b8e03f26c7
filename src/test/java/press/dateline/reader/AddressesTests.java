package press.dateline.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Wire.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class AddressesTests {

	private final Wire wire;

	AddressesTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/2024", "/2025", "/2026", "/2026/01", "/2025/02", "/2026/01/17", "/2026/01/01",
			"/2024/01/01", "/2024/02/29", "/2026/01/17/thanks", "/regions", "/regions/iran", "/regions/uganda",
			"/regions/middle-east", "/regions/russia", "/regions/world", "/regions/brazil?page=2", "/regions/iran/2026",
			"/regions/iran/2024", "/regions/iran/2026/01", "/regions/iran/2025/06", "/topics", "/topics/energy",
			"/bylines", "/bylines/middle-east-desk", "/about", "/2025/12?page=2" })
	void arePages(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().select("h1")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2023", "/2027", "/2026/02", "/2026/13", "/2026/00", "/2026/01/18", "/2026/02/30",
			"/2025/02/29", "/2026/1", "/2026/1/7", "/2026/01/7", "/0000", "/9999", "/2026/01/17/nothing",
			"/2026/01/18/thanks", "/2026/02/30/thanks", "/en/2026/01/17/thanks", "/fa/2026/01/17/thanks",
			"/regions/nowhere", "/regions/iran/2023", "/regions/iran/2026/02", "/regions/iran/2026/01/17",
			"/regions/iran?page=2", "/regions/brazil?page=3", "/regions/brazil?page=0", "/regions/brazil?page=-1",
			"/regions/brazil?page=two", "/regions/brazil?page=", "/regions/brazil?page=2&page=2",
			"/regions/brazil?page=99999999999", "/topics/none", "/bylines/none", "/none", "/none.html",
			"/a/b/c/d/e/f/g", "/error", "/index.html", "/static/css/site.css", "/css/site.css",
			"/css/site.000000000000.css", "/a;b=c", "/regions/iran;jsessionid=1", "/a/../about", "/a/%2e%2e/about",
			"/./about", "/%D8", "/templates/layout.html", "/application.yml", "/actuator", "/actuator/env",
			"/actuator/beans" })
	void nameNothing(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.status()).isIn(404, 400);
		assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%00", "/%zz", "/%2f%2fevil.example", "/%5cevil.example", "/\\evil.example", "/%ff%fe" })
	void areRefusedWithoutATrace(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.status()).isIn(400, 404);
		assertThat(answer.header("Location")).isEmpty();
		assertThat(answer.body()).doesNotContain("Exception", "Jetty", "Whitelabel");
	}

	@ParameterizedTest
	@CsvSource({ "/2026/, /2026", "//2026//01//, /2026/01", "//evil.example, /evil.example", "///evil.example/%2e, ''",
			"/Regions/Iran, /regions/iran", "/Regions/Iran/?page=1&x=2, /regions/iran?x=2",
			"/regions/iran?page=1, /regions/iran", "/regions/cafe%CC%81, /regions/caf%C3%A9", "/About/, /about",
			"/2026/01/08/moved, /2026/01/08/moved-again", "/2026/01/08/Moved/, /2026/01/08/moved-again",
			"/Blog/Old-Post.html, /2026/01/09/aliased", "/old/post/, /2026/01/09/aliased",
			"/old/post, /2026/01/09/aliased" })
	void leadToTheTrueFormInOneStep(String path, String location) {
		Answer answer = this.wire.get(path);

		if (location.isEmpty()) {
			assertThat(answer.status()).isIn(404, 400);
			return;
		}
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).hasValue(location);
		assertThat(this.wire.get(location).status()).isNotEqualTo(301);
	}

	@Test
	void mayAskAtLengthButNotWithoutEnd() {
		assertThat(this.wire.get("/regions?q=" + "a".repeat(32_000)).status()).isEqualTo(200);
		assertThat(this.wire.get("/regions?q=" + "a".repeat(60_000)).status()).isBetween(400, 499);
	}

	@Test
	void areTheSameHoweverTheirOctetsAreWritten() {
		String encoded = "/fa/2026/01/15/%D8%AF%D8%B1%DB%8C%D8%A7%DA%86%D9%87-%D8%A7%D8%B1%D9%88%D9%85%DB%8C%D9%87";

		assertThat(this.wire.get(encoded).status()).isEqualTo(200);
		assertThat(this.wire.get(encoded.replace("%D", "%d")).status()).isEqualTo(200);
	}

	@Test
	void doNotTellThatAStoryIsToCome() {
		Answer embargoed = this.wire.get("/2026/01/17/embargoed");

		assertThat(embargoed.status()).isEqualTo(404);
		assertThat(embargoed.body()).doesNotContain("Not to be seen yet");
	}

	@Test
	void tellThatAStoryWasTakenBack() {
		Answer gone = this.wire.get("/2026/01/13/taken-back");

		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.page().select("h1").text()).isEqualTo("This story has been taken back");
		assertThat(gone.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void offerWhatMayHaveBeenMeant() {
		Answer lost = this.wire.get("/2026/01/17/thankss");

		assertThat(lost.status()).isEqualTo(404);
		assertThat(lost.page().select("main code").text()).isEqualTo("/2026/01/17/thankss");
		assertThat(lost.page().select("main .card__title a").first().attr("href")).isEqualTo("/2026/01/17/thanks");
		assertThat(lost.page().select("main aside a").eachAttr("href")).contains("/regions/middle-east", "/2026/01/17",
				"/2026/01", "/2025");
		assertThat(lost.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(lost.page().select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void areShownAsTextWhateverTheySay() {
		Answer lost = this.wire.get("/%3Cscript%3Ealert(1)%3C%2Fscript%3E".replace("%2F", ""));

		assertThat(lost.page().select("script")).isEmpty();
		assertThat(lost.page().select("main code").text()).isEqualTo("/<script>alert(1)<script>");
	}

}
