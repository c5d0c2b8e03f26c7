package press.dateline.cluster;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A content folder whose stories are known, so that what a node shows can be held to it.
 */
final class Folder {

	private static final Pattern LISTED = Pattern.compile("<loc>[^<]*(/2026/01/\\d\\d/[^<]+)</loc>");

	private static final Pattern STORY = Pattern.compile("\"contentType\":\"text/plain\",\"value\":\"([^\"]+)\".*?"
			+ "\"name\":\"page\",\"href\":\"[^\"]*?(/2026/01/\\d\\d/[^\"]+)\"");

	private static final Pattern EDITION = Pattern.compile("\"role\":\"edition\",\"value\":\"(\\d+)\"");

	private static final Pattern NEXT = Pattern.compile("<https://dateline\\.example(/[^>]+)>; rel=\"next\"");

	private static final int OPENED = 12;

	private final Path root;

	/** The titles of its stories, by file. */
	private final Map<String, String> titles = new TreeMap<>();

	private long edition;

	Folder(Path root) throws IOException {
		this.root = root;
		Files.createDirectories(content());
	}

	Path content() {
		return this.root.resolve("content");
	}

	/** Starts a node that reads it, and waits for its port. */
	Node open(String... more) throws IOException {
		Node node = start(more);
		try {
			node.awaitStart();
			return node;
		}
		catch (AssertionError | IllegalStateException ex) {
			node.kill();
			throw ex;
		}
	}

	Node start(String... more) throws IOException {
		List<String> settings = new ArrayList<>(List.of("--dateline.content=" + content(),
				"--dateline.data=" + this.root.resolve("data"), "--dateline.site.url=https://dateline.example",
				"--management.endpoint.health.show-details=always"));
		settings.addAll(List.of(more));
		return Node.start(settings);
	}

	/** Writes a story beside its place and renames it into it. */
	void file(String name, String title) throws IOException {
		Path file = content().resolve(name);
		Path beside = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new"), copy(name, title));
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		this.titles.put(name, title);
	}

	static String copy(String name, String title) {
		return """
				---
				title: %s
				slug: %s
				date: 2026-01-%02d
				region: Norway
				topics: [Lamps]
				---
				The keeper of lamp %s went up at dusk. %s
				""".formatted(title, name.replace(".md", ""), day(name), name.replaceAll("\\W+", " "),
				"The light turned. ".repeat(20));
	}

	private static int day(String name) {
		return 1 + Math.floorMod(name.replaceAll("\\D", "").hashCode(), 28);
	}

	void take(String name) throws IOException {
		Files.delete(content().resolve(name));
		this.titles.remove(name);
	}

	/** Renames a file without changing what is in it. */
	void rename(String from, String to) throws IOException {
		Files.move(content().resolve(from), content().resolve(to), StandardCopyOption.ATOMIC_MOVE);
		this.titles.put(to, this.titles.remove(from));
	}

	/** Returns the titles of its stories, by file. */
	Map<String, String> titles() {
		return new TreeMap<>(this.titles);
	}

	/** Takes note that somebody else has put other stories into it. */
	void expect(Map<String, String> others) {
		this.titles.clear();
		this.titles.putAll(others);
	}

	List<String> names() {
		return List.copyOf(this.titles.keySet());
	}

	/** Returns where the story of a file is that was never renamed. */
	static String address(String name) {
		return "/2026/01/%02d/%s".formatted(day(name), name.replace(".md", ""));
	}

	/** Waits until a node shows what is in the folder, and nothing else. */
	void awaitOn(Node node) {
		Patience.until("the node shows the folder", () -> differences(node).isEmpty(),
				() -> String.join("\n", differences(node).stream().limit(20).toList()) + "\n" + node.log());
	}

	/** Returns in what a node differs from the folder. */
	List<String> differences(Node node) {
		List<String> differences = new ArrayList<>();
		if (node.get("/readyz").statusCode() != 200) {
			return List.of("not ready: " + node.text("/actuator/health"));
		}
		String found = node.text("/search.json?q=lamp");
		if (!found.contains("\"total\":" + this.titles.size() + ",\"complete\":true")) {
			differences.add("the search finds " + found.substring(0, Math.min(200, found.length())));
		}
		List<String> listed = listed(node);
		if (listed.size() != this.titles.size()) {
			differences.add("the map of the site has " + listed.size() + " stories, not " + this.titles.size());
		}
		if (differences.isEmpty()) {
			differences.addAll(otherTitles(node));
		}
		return differences;
	}

	private Set<String> otherTitles(Node node) {
		Map<String, String> sent = new TreeMap<>();
		follow(node, sent);
		Set<String> others = new TreeSet<>(this.titles.values());
		others.removeAll(sent.values());
		return others;
	}

	private static List<String> listed(Node node) {
		return LISTED.matcher(node.text("/sitemap-2026-01.xml")).results().map((match) -> match.group(1)).toList();
	}

	/**
	 * Fails unless each file has its story, at one address, in everything that a follower
	 * is sent, on the map of the site and on its page.
	 */
	void demandWholeOn(Node node) {
		Map<String, String> sent = new TreeMap<>();
		long now = follow(node, sent);
		assertThat(new TreeSet<>(sent.values())).as("titles").isEqualTo(new TreeSet<>(this.titles.values()));
		assertThat(sent).as("stories").hasSameSizeAs(this.titles.keySet());
		assertThat(listed(node)).as("addresses").containsExactlyInAnyOrderElementsOf(sent.keySet());
		List<String> addresses = List.copyOf(sent.keySet());
		for (int i = 0; i < addresses.size(); i += 1 + addresses.size() / OPENED) {
			assertThat(title(node.get(addresses.get(i)))).isEqualTo(sent.get(addresses.get(i)));
		}
		assertThat(now).as("edition").isGreaterThanOrEqualTo(this.edition);
		this.edition = now;
	}

	private static String title(HttpResponse<byte[]> answer) {
		assertThat(answer.statusCode()).as("%s", answer.uri()).isEqualTo(200);
		Matcher title = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL)
			.matcher(new String(answer.body(), StandardCharsets.UTF_8));
		assertThat(title.find()).as("a headline at " + answer.uri()).isTrue();
		return title.group(1).replaceAll("<[^>]*>", "").strip();
	}

	// Reads every story that is public, and returns the edition that it is of. A story
	// that changes meanwhile is sent again.
	private static long follow(Node node, Map<String, String> titles) {
		long edition = 0;
		for (String path = "/stories.json?since=0"; path != null;) {
			HttpResponse<byte[]> answer = node.get(path);
			String body = new String(answer.body(), StandardCharsets.UTF_8);
			STORY.matcher(body).results().forEach((story) -> titles.put(story.group(2), story.group(1)));
			edition = EDITION.matcher(body)
				.results()
				.mapToLong((match) -> Long.parseLong(match.group(1)))
				.max()
				.orElseThrow();
			Matcher next = NEXT.matcher(String.join("\n", answer.headers().allValues("Link")));
			path = next.find() ? next.group(1) : null;
		}
		return edition;
	}

}
