package press.dateline.reader;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.reader.Wire.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleSite
class HeadersTests {

	private final Wire wire;

	HeadersTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	private String stylesheet() {
		return this.wire.get("/").page().select("link[rel=stylesheet]").attr("href");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/2026/01/17/thanks", "/nothing", "/2026/01/13/taken-back", "/2026/", "/favicon.svg",
			"/favicon.ico", "/maps/iran.svg", "/actuator/health", "/css/none.css", "/a;b" })
	void protectReadersOnEveryAnswer(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
		assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Frame-Options", "DENY")
			.containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
			.containsEntry("Cross-Origin-Opener-Policy", "same-origin")
			.containsEntry("Cross-Origin-Resource-Policy", "same-origin")
			.containsKeys("Permissions-Policy", "Cache-Control")
			.doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie", "Strict-Transport-Security");
	}

	@ParameterizedTest
	@CsvSource({ "/, en", "/2026/01/17/thanks, en",
			"/fa/2026/01/15/%D8%AF%D8%B1%DB%8C%D8%A7%DA%86%D9%87-%D8%A7%D8%B1%D9%88%D9%85%DB%8C%D9%87, fa",
			"/nothing, en" })
	void nameTheLanguageOfThePage(String path, String language) {
		Answer answer = this.wire.get(path);

		assertThat(answer.header("Content-Language")).hasValue(language);
		assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
		assertThat(answer.header("Content-Type")).hasValue("text/html;charset=utf-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/2026/01/17/thanks", "/regions", "/nothing", "/2026/", "/favicon.ico" })
	void areTheSameForHead(String path) {
		Map<String, String> get = new TreeMap<>(this.wire.get(path).headers());
		Answer head = this.wire.ask("HEAD", path);

		get.remove("Date");
		assertThat(head.headers()).containsAllEntriesOf(get);
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/, 60", "/regions/iran, 60", "/2026/01/17/thanks, 60", "/2026/01/17, 60", "/2026/01, 60",
			"/regions/iran/2026, 60", "/2026/01/01, 900", "/2025/12, 900", "/regions/iran/2025/06, 3600",
			"/2024, 3600" })
	void letPagesBeKeptTheLongerTheOlderTheirNews(String path, int seconds) {
		assertThat(this.wire.get(path).header("Cache-Control").orElseThrow())
			.startsWith("public, max-age=" + seconds + ", stale-while-revalidate=300, stale-if-error=");
	}

	@Test
	void letErrorsNotBeKeptAtAll() {
		assertThat(this.wire.get("/nothing").header("Cache-Control")).hasValue("no-store");
		assertThat(this.wire.get("/actuator/health").header("Cache-Control")).hasValue("no-store");
	}

	@Test
	void letTheStyleBeKeptForEver() {
		Answer css = this.wire.get(stylesheet());

		assertThat(css.status()).isEqualTo(200);
		assertThat(css.headers()).containsEntry("Cache-Control", "public, max-age=31536000, immutable")
			.containsEntry("Content-Type", "text/css;charset=UTF-8")
			.containsKey("ETag");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "%s", "\"other\", %s", "\"other\",%s , \"more\"" })
	void sayThatNothingHasChanged(String known) {
		String tag = this.wire.get("/regions").header("ETag").orElseThrow();
		Answer again = this.wire.get("/regions", "If-None-Match: " + known.formatted(tag));

		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers()).containsEntry("ETag", tag).containsKeys("Cache-Control", "Vary");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"other\"", "garbage", "", "\"\"", "W/" })
	void sendThePageToWhoeverKnowsAnother(String known) {
		assertThat(this.wire.get("/regions", "If-None-Match: " + known).status()).isEqualTo(200);
	}

	@Test
	void leavePagesAndStyleCompressed() {
		for (String path : new String[] { "/", stylesheet() }) {
			Answer answer = this.wire.get(path, "Accept-Encoding: gzip");

			assertThat(answer.header("Content-Encoding")).hasValue("gzip");
			assertThat(answer.header("Vary").orElseThrow()).containsIgnoringCase("accept-encoding");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACE", "FOO" })
	void nameTheMethodsThatAPageHas(String method) {
		Answer answer = this.wire.ask(method, "/regions/iran");

		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
		assertThat(answer.page().select("h1")).hasSize(1);
	}

	@Test
	void tellNothingOfWhatFailed() {
		Answer answer = this.wire.get("/broken");

		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers()).containsKeys("Content-Security-Policy", "X-Content-Type-Options");
		assertThat(answer.page().select("h1").text()).isEqualTo("This page could not be made");
		assertThat(answer.body()).doesNotContain("nobody", "Exception", "Whitelabel");
	}

	@Test
	void answerOptions() {
		Answer answer = this.wire.ask("OPTIONS", "/regions/iran");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow").orElseThrow()).contains("GET", "HEAD", "OPTIONS").doesNotContain("POST");
	}

	@Test
	void tellProgramsOfErrorsInJson() {
		Answer answer = this.wire.get("/not%20here", "Accept: application/json");

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"status\":404", "\"instance\":\"/not%20here\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html,application/json", "*/*", ";;;", "" })
	void tellEveryoneElseInAPage(String accept) {
		assertThat(this.wire.get("/nothing", "Accept: " + accept).header("Content-Type").orElseThrow())
			.startsWith("text/html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/livez",
			"/readyz" })
	void goWithTheHealthOfTheProgram(String path) {
		Answer answer = this.wire.get(path);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("\"UP\"");
	}

}
