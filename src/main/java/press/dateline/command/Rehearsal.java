package press.dateline.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Reads the site's own pages once it has started, as a reader who follows every link
 * would, and ends the program: what {@code prepare} has Java remember is then what
 * serving needs, and not only what starting does.
 */
@Component
@ConditionalOnBooleanProperty("dateline.rehearsal")
class Rehearsal implements ApplicationRunner {

	private static final int PAGES = 400;

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

	private final WebServerApplicationContext site;

	private final HttpClient client = HttpClient.newHttpClient();

	Rehearsal(WebServerApplicationContext site) {
		this.site = site;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
		Set<String> known = new LinkedHashSet<>(List.of("/"));
		for (int i = 0; i < known.size() && i < PAGES; i++) {
			Matcher links = LINK.matcher(read(List.copyOf(known).get(i)));
			while (links.find() && known.size() < PAGES) {
				known.add(links.group(1).replace("&amp;", "&"));
			}
		}
		System.exit(SpringApplication.exit(this.site));
	}

	private String read(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.site.getWebServer().getPort() + path);
		HttpResponse<String> page = this.client.send(HttpRequest.newBuilder(address).build(),
				BodyHandlers.ofString(StandardCharsets.UTF_8));
		this.client.send(HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
				BodyHandlers.discarding());
		return page.body();
	}

}
