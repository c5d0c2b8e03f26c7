package press.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Hugo with a theme that makes pages like those of the site: every story, and lists by
 * place, topic and year.
 *
 * @param folder made for it
 * @param content the folder of stories
 */
record Hugo(Path folder, Path content) {

	private static final List<String> THEME = List.of("config.toml", "layouts/index.html",
			"layouts/_default/baseof.html", "layouts/_default/single.html", "layouts/_default/list.html",
			"layouts/_default/terms.html");

	private static final Duration LONGEST = Duration.ofMinutes(60);

	/** Builds the whole site once. */
	Built build() throws IOException, InterruptedException {
		unpack();
		try (Child hugo = Child.start(this.folder.resolve("build.log"),
				command("hugo", "--destination", this.folder.resolve("public").toString()))) {
			hugo.finish(LONGEST);
			return new Built(hugo.age(), hugo.peak());
		}
	}

	/**
	 * What a build took.
	 *
	 * @param seconds from the start of the process to its end
	 * @param usage its processor time, and its memory at its largest
	 */
	record Built(double seconds, Usage usage) {

	}

	/**
	 * Starts its server, which builds anew what changes.
	 * @throws IllegalStateException where it does not come up
	 */
	Server serve() throws IOException, InterruptedException {
		unpack();
		int port = Visitor.freePort();
		Child process = Child.start(this.folder.resolve("server.log"), command("hugo", "server", "--bind", "127.0.0.1",
				"--port", Integer.toString(port), "--disableLiveReload"));
		Server server = new Server(process, new Visitor(port));
		while (server.visitor().attempt("/").filter(Answer::isOk).isEmpty()) {
			process.demandAlive();
			if (process.age() > LONGEST.toSeconds()) {
				throw new IllegalStateException("Hugo's server does not answer:\n" + process.log());
			}
			Thread.sleep(100);
		}
		return server;
	}

	/**
	 * The running server.
	 *
	 * @param process as it runs
	 * @param visitor who asks it
	 */
	record Server(Child process, Visitor visitor) implements AutoCloseable {

		@Override
		public void close() throws InterruptedException {
			this.process.close();
		}

	}

	private List<String> command(String... words) {
		List<String> command = new ArrayList<>(List.of(words));
		command.addAll(List.of("--source", this.folder.toString(), "--contentDir", this.content.toString(),
				"--cacheDir", this.folder.resolve("cache").toString()));
		return command;
	}

	private void unpack() throws IOException {
		for (String name : THEME) {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			try (InputStream own = Hugo.class.getResourceAsStream("/hugo/" + name)) {
				if (own == null) {
					throw new IllegalStateException("The theme lacks " + name);
				}
				Files.copy(own, file, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

}
