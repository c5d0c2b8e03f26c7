package press.dateline.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole program on a free port, with a newsroom of files of every state, and an
 * editor who can sign in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:desk-site-${random.uuid}", "dateline.site.zone=UTC",
				"dateline.desk.password=" + DeskSite.PASSWORD })
public abstract class DeskSite {

	protected static final String SECRET = "Zanzibar";

	protected static final Instant EMBARGO = Instant.parse("2100-03-05T08:00:00Z");

	/** Names that are no trouble to a file system, but to many a page. */
	static final List<String> HOSTILE = List.of("<script>alert(1)<.md", "a \"quote\" & 'more'.md", "%2e%2e/100%.md",
			"semi;colon.md", "what?is#it.md", "{{7*7}} ${7*7}.md", "\u202Egnp.md", "\uD83C\uDF89.md",
			"\u062E\u0628\u0631.md");

	static final String PASSWORD = "a lighthouse keeper";

	private static Path content = Path.of("nowhere");

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void newsroom(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "desk-site");
		content = Files.createDirectory(folder.resolve("content"));
		write("public.md", "title: Lake Urmia rises\ndate: 2026-01-17\nregion: Iran", "Water, see [more](Draft.md).");
		write("Draft.md", "title: " + SECRET + " in draft\ndate: 2026-01-17\nregion: Iran\ndraft: true",
				"See [the lake](public.md) and ![A map](map.svg).");
		write("held.md", "title: " + SECRET + " held\ndate: 2026-02-30\nregion: Iran", "![A map](map.svg)");
		write("later.md",
				"title: " + SECRET + " later\ndate: 2026-01-18\nregion: Iran\nembargo: " + EMBARGO + "\npin: true",
				"See [the draft](Draft.md).");
		write("persian.fa.md", "title: " + SECRET + " \u062f\u0631\u06cc\u0627\ndate: 2026-01-17\ndraft: true",
				"Text.");
		write("_pages/terms.md", "title: Terms", "Ours.");
		write("saved.md", "title: " + SECRET + " saved\ndate: 2026-01-17\ndraft: true", "Before.");
		write("never.md", "title: " + SECRET + " in haste\ndate: 2026-01-02\nwithdrawn: Too soon", "Text.");
		// Each on a day of its own: a name without words leaves the address to the title.
		for (int i = 0; i < HOSTILE.size(); i++) {
			write(HOSTILE.get(i),
					"title: '" + SECRET + " in <img src=x onerror=alert(1)>'\ndraft: true\ndate: 2026-01-0" + (i + 1),
					"Text.");
		}
		Files.writeString(content.resolve("empty.md"), "");
		Files.writeString(content.resolve("map.svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><path d='M0 0h9'/></svg>");
		registry.add("dateline.content", content::toString);
		registry.add("dateline.data", folder.resolve("data")::toString);
	}

	/** Saves a file of the newsroom. */
	protected static void write(String path, String front, String text) throws IOException {
		Path file = content.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "---\n" + front + "\n---\n\n" + text + "\n");
	}

	/** Returns somebody who has signed in. */
	protected HttpClient editor() {
		HttpClient editor = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		post(editor, "/desk/sign-in", "/desk/sign-in", "password=" + encoded(PASSWORD));
		return editor;
	}

	/** Sends the form of a page, with the key that is in it. */
	protected HttpResponse<String> post(HttpClient sender, String from, String to, String form) {
		Document page = Jsoup.parse(send(sender, from).body());
		String key = page.select("main form input[name=_csrf]").attr("value");
		return send(sender,
				HttpRequest.newBuilder(uri(to))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(key) + "&" + form)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	protected HttpResponse<String> send(HttpClient sender, String path) {
		return send(sender, HttpRequest.newBuilder(uri(path)));
	}

	private static HttpResponse<String> send(HttpClient sender, HttpRequest.Builder request) {
		try {
			return sender.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while reading a page", ex);
		}
	}

	protected URI uri(String path) {
		return URI.create(URI.create("http://localhost:" + this.port + path).toASCIIString());
	}

}
