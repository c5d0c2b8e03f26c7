package press.dateline.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The built jar as a process of its own, on a free port, with a newsroom and a memory
 * that are made for it and thrown away with it.
 */
final class RunningSite implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private static final int MINUTES = 4;

	/** Lets editors in. */
	static final String PASSWORD = "a lighthouse keeper’s word";

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<String> log = new CopyOnWriteArrayList<>();

	private final CompletableFuture<Integer> port = new CompletableFuture<>();

	private final CompletableFuture<String> withdrawn = new CompletableFuture<>();

	private final Newsroom newsroom;

	private final Process process;

	private RunningSite(Newsroom newsroom, Process process) {
		this.newsroom = newsroom;
		this.process = process;
		Thread listener = new Thread(this::listen, "log of the site");
		listener.setDaemon(true);
		listener.start();
	}

	/**
	 * Starts the site, waits until it can be read, and takes one story back.
	 * @throws IllegalStateException where the jar has not been built or does not start
	 */
	static RunningSite start() throws Exception {
		Newsroom newsroom = Newsroom.create();
		RunningSite site = start(newsroom);
		try {
			newsroom.takeBack();
			site.await(site.withdrawn);
			return site;
		}
		catch (Exception ex) {
			site.close();
			throw ex;
		}
	}

	/**
	 * Starts the site and waits until it can be read.
	 * @throws IllegalStateException where the jar has not been built or does not start
	 */
	static RunningSite start(Newsroom newsroom) throws Exception {
		Path jar = Path.of(System.getProperty("dateline.jar", "../../target/dateline.jar"));
		if (!Files.isRegularFile(jar)) {
			throw new IllegalStateException("no site at " + jar.toAbsolutePath().normalize()
					+ ": run ./mvnw package first, or name a jar by -Ddateline.jar=…");
		}
		RunningSite site = new RunningSite(newsroom, run(jar, newsroom));
		try {
			site.await(site.port);
			return site;
		}
		catch (Exception ex) {
			site.close();
			throw ex;
		}
	}

	private static Process run(Path jar, Newsroom newsroom) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=0",
				"--dateline.content=" + newsroom.content(), "--dateline.data=" + newsroom.data(),
				"--dateline.site.url=https://dateline.example", "--dateline.desk.password=" + PASSWORD)
			.redirectErrorStream(true)
			.start();
	}

	private void listen() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				hear(line);
			}
		}
		catch (IOException ex) {
			this.log.add("The log could not be read on: " + ex);
		}
		IllegalStateException ended = new IllegalStateException("the site has ended:\n" + String.join("\n", this.log));
		this.port.completeExceptionally(ended);
		this.withdrawn.completeExceptionally(ended);
	}

	private void hear(String line) {
		this.log.add(line);
		Matcher started = PORT.matcher(line);
		if (started.find()) {
			this.port.complete(Integer.valueOf(started.group(1)));
		}
		if (line.contains("Took out " + Newsroom.TAKEN_BACK)) {
			this.withdrawn.complete(line);
		}
	}

	private void await(CompletableFuture<?> event) throws InterruptedException {
		try {
			event.get(MINUTES, TimeUnit.MINUTES);
		}
		catch (TimeoutException ex) {
			throw new IllegalStateException(
					"the site took more than " + MINUTES + " minutes:\n" + String.join("\n", this.log), ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause().getMessage(), ex);
		}
	}

	/** Saves a file in the newsroom. */
	void save(String path, String text) {
		try {
			Files.writeString(this.newsroom.content().resolve(path), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not save " + path, ex);
		}
	}

	/** Returns where the site begins: {@code http://localhost:41234}. */
	String origin() {
		return "http://localhost:" + this.port.join();
	}

	/** Asks for a path as a program does that knows neither compression nor cookies. */
	HttpResponse<String> get(String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(origin() + path)).build();
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No answer for " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while reading " + path, ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		this.process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
		this.newsroom.close();
	}

}
