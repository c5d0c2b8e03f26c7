package press.dateline.desk.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk of a site that has a password, behind a proxy so that each test comes from an
 * address of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:desk-access", "server.forward-headers-strategy=native",
				"dateline.desk.password=" + DeskAccessTests.PASSWORD })
@ExtendWith(OutputCaptureExtension.class)
class DeskAccessTests {

	static final String PASSWORD = "a mill by the river";

	@TempDir
	static Path temporary;

	private static int visitors;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate store;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address = "203.0.113." + ++visitors;

	@DynamicPropertySource
	static void startEmpty(DynamicPropertyRegistry properties) {
		properties.add("dateline.content", () -> temporary.resolve("content").toString());
		properties.add("dateline.data", () -> temporary.resolve("data").toString());
	}

	@BeforeAll
	static void makeTheFolder() throws IOException {
		Files.createDirectories(temporary.resolve("content"));
	}

	@Test
	void isEnteredByThePasswordAndLeadsToThePageFirstAskedFor() throws Exception {
		HttpResponse<String> closed = get("/desk/nothing?state=held");
		assertThat(closed.statusCode()).isEqualTo(302);
		assertThat(closed.headers().firstValue("Location"))
			.hasValue("/desk/sign-in?to=%2Fdesk%2Fnothing%3Fstate%3Dheld");

		HttpResponse<String> entered = signIn(PASSWORD, "/desk/nothing?state=held");

		assertThat(entered.statusCode()).isEqualTo(302);
		assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/desk/nothing?state=held");
		HttpResponse<String> desk = get("/desk");
		assertThat(desk.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(desk.body()).select("h1").text()).isEqualTo("Editor’s desk");
		assertThat(desk.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(desk.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
		assertThat(desk.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("script-src 'self'; connect-src 'self'")
			.doesNotContain("unsafe");
	}

	@Test
	void staysClosedToAWrongPassword(CapturedOutput log) throws Exception {
		HttpResponse<String> refused = signIn("a mill by the rival", "/desk");

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).isEqualTo("That is not the password.");
		assertThat(get("/desk").statusCode()).isEqualTo(302);
		assertThat(log).contains("Refused at the desk: wrong password from " + this.address).doesNotContain("rival");
	}

	@Test
	void asksThoseWhoGuessToWaitAndSaysForHowLong() throws Exception {
		for (int i = 0; i < Guesses.FREE; i++) {
			assertThat(signIn("wrong guess " + i, "/desk").statusCode()).isEqualTo(403);
		}

		HttpResponse<String> refused = signIn(PASSWORD, "/desk");

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 10);
		assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).startsWith("There were too many");
	}

	@Test
	void keepsItsCookiesToItselfAndFromScripts() throws Exception {
		signIn(PASSWORD, "/desk");

		assertThat(cookie("desk").getPath()).isEqualTo("/desk");
		assertThat(cookie("desk").isHttpOnly()).isTrue();
		assertThat(cookie("desk").getMaxAge()).isEqualTo(-1);
		assertThat(get("/").headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(raw("GET", "/desk/sign-in", "X-Forwarded-Proto", "https").headers().allValues("Set-Cookie"))
			.allSatisfy((cookie) -> assertThat(cookie).contains("Path=/desk", "Secure", "HttpOnly", "SameSite="));
	}

	@Test
	void givesEachVisitASessionOfItsOwn() throws Exception {
		signIn(PASSWORD, "/desk");
		String first = cookie("desk").getValue();

		signIn(PASSWORD, "/desk");

		assertThat(cookie("desk").getValue()).isNotEqualTo(first);
		this.cookies.getCookieStore().removeAll();
		assertThat(raw("GET", "/desk", "Cookie", "desk=" + first).statusCode()).isEqualTo(302);
	}

	@Test
	void takesNoSessionThatABrowserMadeUp() throws Exception {
		assertThat(raw("GET", "/desk", "Cookie", "desk=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw").statusCode())
			.isEqualTo(302);
	}

	@Test
	void storesNothingForThoseWhoOnlyLook() throws Exception {
		int before = sessions();

		get("/desk");
		get("/desk/sign-in");
		signIn("wrong password", "/desk");

		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void endsAVisitWhenTheEditorSignsOut(CapturedOutput log) throws Exception {
		signIn(PASSWORD, "/desk");
		String session = cookie("desk").getValue();

		HttpResponse<String> out = post("/desk/sign-out", Map.of("_csrf", formKey("/desk")));

		assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/desk/sign-in");
		this.cookies.getCookieStore().removeAll();
		assertThat(raw("GET", "/desk", "Cookie", "desk=" + session).statusCode()).isEqualTo(302);
		assertThat(log).contains("Signed in to the desk by password from " + this.address)
			.contains("Signed out of the desk from " + this.address);
	}

	@Test
	void endsAVisitThatHasPausedForTooLong() throws Exception {
		signIn(PASSWORD, "/desk");

		this.store.update("update desk_session set last_access_time = 0, expiry_time = 0");

		assertThat(get("/desk").statusCode()).isEqualTo(302);
	}

	@Test
	void endsEveryVisitThatAnotherPasswordBegan() throws Exception {
		signIn(PASSWORD, "/desk");

		this.store.update("update desk_session_attributes set attribute_bytes = ? where attribute_name = 'mark'",
				new EditorsPassword(new AccessProperties("another mill altogether")).mark()
					.getBytes(StandardCharsets.UTF_8));

		assertThat(get("/desk").statusCode()).isEqualTo(302);
	}

	@Test
	void takesNoFormThatIsNotItsOwn() throws Exception {
		assertThat(post("/desk/sign-in", Map.of("password", PASSWORD)).statusCode()).isEqualTo(403);

		signIn(PASSWORD, "/desk");
		assertThat(post("/desk/sign-out", Map.of()).statusCode()).isEqualTo(403);
		assertThat(post("/desk/sign-out", Map.of("_csrf", "made up")).statusCode()).isEqualTo(403);
		assertThat(get("/desk").statusCode()).isEqualTo(200);
	}

	@Test
	void refusesEverythingElseThatStrangersAskFor() throws Exception {
		assertThat(raw("GET", "/desk/changes", "Accept", "text/event-stream").statusCode()).isEqualTo(403);
		assertThat(raw("POST", "/desk/release").statusCode()).isEqualTo(403);
		assertThat(raw("DELETE", "/desk").statusCode()).isEqualTo(403);
		assertThat(raw("HEAD", "/desk").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%64esk", "/DESK", "/desk/", "/DESK/Sign-Out", "/desk/sign-in/../files",
			"/desk/sign-in/..%2ffiles", "/desk/nothing%00", "/desk%2fnothing", "/x/..%2fdesk" })
	void isClosedHoweverItsAddressIsSpelt(String path) throws Exception {
		HttpResponse<String> answer = raw("GET", path);

		assertThat(answer.statusCode()).isIn(301, 302, 400, 404);
		assertThat(answer.body()).doesNotContain("Editor’s desk");
	}

	@Test
	void isEnteredByNoLinkWhileThereIsAPassword() throws Exception {
		assertThat(get("/desk/sign-in/" + "0".repeat(64)).statusCode()).isEqualTo(404);
	}

	private int sessions() {
		return this.store.queryForObject("select count(*) from desk_session", Integer.class);
	}

	private HttpCookie cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> signIn(String password, String to) throws IOException, InterruptedException {
		String page = get("/desk").statusCode() == 200 ? "/desk" : "/desk/sign-in";
		return post("/desk/sign-in", Map.of("password", password, "to", to, "_csrf", formKey(page)));
	}

	private String formKey(String page) throws IOException, InterruptedException {
		return Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return raw("GET", path);
	}

	private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(request(path, List.of("Content-Type", "application/x-www-form-urlencoded"))
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> raw(String method, String path, String... headers)
			throws IOException, InterruptedException {
		return send(request(path, List.of(headers)).method(method, HttpRequest.BodyPublishers.noBody()));
	}

	private HttpRequest.Builder request(String path, List<String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("X-Forwarded-For", this.address);
		for (int i = 0; i < headers.size(); i += 2) {
			request.header(headers.get(i), headers.get(i + 1));
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
