package press.dateline.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two nodes that share a database, a search cluster, a content folder and a data folder,
 * with the shipped stories.
 */
final class Cluster implements AutoCloseable {

	private static final Path SHIPPED = Path.of("../../content");

	private final Path folder;

	private final Database database;

	private final SearchCluster search;

	private final List<Node> nodes = new CopyOnWriteArrayList<>();

	/** Makes the folders; {@link #complete} starts the nodes. */
	Cluster(Path folder, Database database, SearchCluster search) throws IOException {
		this.folder = folder;
		this.database = database;
		this.search = search;
		// Nodes must not outlive tests that are ended.
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.nodes.forEach(Node::kill)));
		copy(SHIPPED, content());
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	/** Starts nodes until there are two, of which one reads the folder. */
	void complete() throws IOException {
		this.nodes.removeIf((node) -> !node.isAlive());
		while (this.nodes.size() < 2) {
			this.nodes.add(Node.start(List.of("--dateline.content=" + content(),
					"--dateline.data=" + this.folder.resolve("data"), "--dateline.site.url=https://dateline.example",
					"--management.endpoint.health.show-details=always",
					"--spring.datasource.url=" + this.database.url(), "--dateline.search.cluster=" + this.search.url(),
					"--dateline.search.name=two-nodes")));
		}
		this.nodes.forEach(Node::awaitStart);
		Patience.until("one node reads the folder", () -> this.nodes.stream().filter(Node::reads).count() == 1,
				this::log);
	}

	/** Returns the node that reads the folder. */
	Node reader() {
		return this.nodes.stream().filter(Node::reads).findFirst().orElseThrow();
	}

	/** Returns the node that does not. */
	Node follower() {
		return this.nodes.stream().filter((node) -> !node.reads()).findFirst().orElseThrow();
	}

	/**
	 * Files a story by renaming it into place, and returns its address, which its title
	 * makes.
	 */
	String file(String name, String title) throws IOException {
		return file(name, title, "");
	}

	/** Files a story with more lines in its front matter, and returns its address. */
	String file(String name, String title, String lines) throws IOException {
		Path part = this.folder.resolve(name + ".part");
		Files.writeString(part, story(title, lines));
		Files.move(part, content().resolve(name + ".md"), StandardCopyOption.ATOMIC_MOVE);
		return "/2026/01/17/" + name;
	}

	/** Files many stories at once, by renaming the folder they are in. */
	void fileMany(String name, int stories) throws IOException {
		Path part = Files.createDirectory(this.folder.resolve(name + ".part"));
		for (int number = 1; number <= stories; number++) {
			Files.writeString(part.resolve(name + "-" + number + ".md"), story(name + " " + number, ""));
		}
		Files.move(part, content().resolve(name), StandardCopyOption.ATOMIC_MOVE);
	}

	private static String story(String title, String lines) {
		return "---\ntitle: %s\ndate: 2026-01-17\nregion: Iceland\n%s---\nThe lamp was lit at dusk.\n".formatted(title,
				lines);
	}

	Path content() {
		return this.folder.resolve("content");
	}

	Database database() {
		return this.database;
	}

	/** Waits until both nodes have the same answer. */
	void awaitOnBoth(String what, Question question) {
		Patience.until(what, () -> this.nodes.stream().allMatch(question::isTrueOf), this::log);
	}

	/** Waits until something is so. */
	void await(String what, BooleanSupplier question) {
		Patience.until(what, question, this::log);
	}

	String log() {
		return this.nodes.stream().map(Node::log).collect(Collectors.joining("\n\n"));
	}

	@Override
	public void close() throws IOException {
		this.nodes.forEach(Node::kill);
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/**
	 * What a node is asked.
	 */
	interface Question {

		boolean isTrueOf(Node node);

	}

}
