package press.dateline.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a file holds acts in a browser, even in one that no policy of the page
 * holds back.
 */
@InBrowser
@EnabledIfSystemProperty(named = "dateline.foul-play", matches = "true",
		disabledReason = "It takes long; src/bench/run foul-play runs it")
class PayloadTests {

	private static final double SLOWEST_PAGE = 90_000;

	private static final Pattern ASKED = Pattern.compile(".*/(evil|x\\.).*|.*/x");

	private static final Pattern LISTED = Pattern.compile("<loc>https://dateline\\.example(/[^<]*)</loc>");

	private static final int LISTS = 30;

	private static final List<String> FEEDS = List.of("/feed.atom", "/feed.rss", "/sitemap.xml", "/news-sitemap.xml",
			"/feed.json", "/stories.json");

	private static final String LISTEN = """
			window.acts = [];
			window.alert = () => window.acts.push("a script ran");
			""";

	// Whatever waits for a reader's hand is looked for, and what waits for any event gets
	// it.
	private static final String LOOK = """
			() => {
				const acts = [...(window.acts ?? [])];
				if (window.evil || document.evil) acts.push("a name hides another");
				for (const each of document.querySelectorAll("*")) {
					for (const { name, value } of each.attributes) {
						if (name.startsWith("on")) acts.push(`${each.localName} has ${name}`);
						if (name === "style" && value.includes("evil")) acts.push(`${each.localName} has a style`);
						if (/^(href|src|action|formaction|data|xlink:href|ping|poster|srcset)$/.test(name)) {
							const { protocol } = new URL(value, document.baseURI);
							if (!/^(https?|mailto|tel):$/.test(protocol)) acts.push(`${each.localName} leads to ${value}`);
						}
					}
				}
				if (!document.baseURI.startsWith(location.origin)) acts.push("the page has another base");
				return acts;
			}
			""";

	@Test
	void noneActsOnAnyPage(Browser browser, @TempDir Path folder) throws Exception {
		List<Payload> payloads = Payload.all();
		assertThat(payloads).hasSizeGreaterThan(150);
		Newsroom newsroom = new Newsroom(Files.createDirectory(folder.resolve("newsroom")));
		Files.createDirectory(newsroom.content());
		for (Payload payload : payloads) {
			payload.fileBelow(newsroom.content());
		}
		Findings findings = new Findings();
		try (RunningSite site = RunningSite.start(newsroom)) {
			List<String> pages = pages(site, payloads);
			assertThat(pages).as("pages").hasSizeGreaterThan(payloads.size());
			read(browser, site.origin(), findings, (page) -> {
				page.route(Pattern.compile(".*/feed\\.(atom|rss)"), PayloadTests::asXml);
				pages.forEach((path) -> visit(page, path, findings));
				change(some(payloads), newsroom, page, site);
				Reader.signIn(page);
				behind(payloads).forEach((path) -> visit(page, path, findings));
			});
		}

		findings.assertNone();
	}

	@Test
	void oneThatIsLetThroughIsFound(Browser browser) {
		Findings findings = new Findings();
		read(browser, "http://unsafe.example", findings, (page) -> {
			page.route("**", (route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
				.setBody("<img src=x onerror=alert(1)><a href=javascript:alert(1)>x</a><img src=//evil.example/x>")));
			visit(page, "/", findings);
		});

		assertThat(findings.lines()).anyMatch((line) -> line.contains("a script ran"))
			.anyMatch((line) -> line.contains("img has onerror"))
			.anyMatch((line) -> line.contains("a leads to javascript:"))
			.anyMatch((line) -> line.contains("asks for http://evil.example/x"));
	}

	private static List<Payload> some(List<Payload> payloads) {
		return payloads.stream().filter(Payload::isOfSome).toList();
	}

	private static List<String> pages(RunningSite site, List<Payload> payloads) {
		List<String> lists = mapped(site, "/sitemap-lists.xml");
		Stream<String> some = IntStream.range(0, LISTS).mapToObj((i) -> lists.get(i * lists.size() / LISTS));
		Stream<String> asked = some(payloads).stream()
			.flatMap((payload) -> Stream.of(payload.address("withdrawn"),
					"/search?q=" + URLEncoder.encode(payload.text(), StandardCharsets.UTF_8)));
		return Stream.of(mapped(site, "/sitemap-2026-01.xml").stream(), some, asked, FEEDS.stream())
			.flatMap((paths) -> paths)
			.toList();
	}

	private static List<String> mapped(RunningSite site, String map) {
		return LISTED.matcher(site.get(map).body()).results().map((match) -> match.group(1)).toList();
	}

	private static void change(List<Payload> payloads, Newsroom newsroom, Page page, RunningSite site) {
		for (Payload payload : payloads) {
			payload.changeBelow(newsroom.content());
		}
		page.waitForCondition(() -> payloads.stream()
			.allMatch((payload) -> site.get(payload.address("changed") + "/history").statusCode() == 200));
	}

	// What editors see of files, of those that are held above all, and what became of
	// those that were changed.
	private static List<String> behind(List<Payload> payloads) {
		Stream<String> desk = Stream.of("/desk", "/desk/problems", "/desk/editions", "/desk/preview",
				"/desk/preview/front");
		Stream<String> files = some(payloads).stream()
			.flatMap((payload) -> Stream.of("/desk/files/" + payload.file("held"),
					"/desk/preview/files/" + payload.file("held"), payload.address("changed") + "/history"));
		return Stream.concat(desk, files).toList();
	}

	private static void read(Browser browser, String origin, Findings findings, Consumer<Page> reading) {
		Browser.NewContextOptions unprotected = new Browser.NewContextOptions().setBypassCSP(true).setBaseURL(origin);
		try (BrowserContext window = browser.newContext(unprotected)) {
			window.setDefaultTimeout(SLOWEST_PAGE);
			Page page = window.newPage();
			page.addInitScript(LISTEN);
			page.onDialog((dialog) -> {
				findings.add(page.url(), "a dialog opens");
				dialog.dismiss();
			});
			page.onPopup((popup) -> findings.add(page.url(), "a window opens"));
			page.onDownload((download) -> findings.add(page.url(), "a file is loaded"));
			page.onRequest((request) -> {
				boolean visit = request.isNavigationRequest() && request.url().startsWith(origin + "/");
				if (!visit && (!request.url().startsWith(origin + "/") || ASKED.matcher(request.url()).matches())) {
					findings.add(page.url(), "asks for " + request.url());
				}
			});
			reading.accept(page);
		}
	}

	// Readers of feeds show what is in them; a browser that takes them for XML does too.
	private static void asXml(Route route) {
		route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()).setContentType("application/xml"));
	}

	private static void visit(Page page, String path, Findings findings) {
		page.navigate(path);
		((List<?>) page.evaluate(LOOK)).forEach((act) -> findings.add(path, act.toString()));
	}

}
