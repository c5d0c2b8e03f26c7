package press.dateline.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The built jar as a process of its own, on a free port.
 */
final class Node {

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private static final String READS = "This node reads the folder";

	private static final String FOLLOWS = "Another node reads the folder; this one serves";

	// A node that is stopped takes requests and never answers them.
	private static final Duration SLOWEST_ANSWER = Duration.ofSeconds(60);

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<String> log = new CopyOnWriteArrayList<>();

	private final Process process;

	private volatile int port;

	private Node(Process process) {
		this.process = process;
		Thread listener = new Thread(this::listen, "log of a node");
		listener.setDaemon(true);
		listener.start();
	}

	/** Starts a node; {@link #awaitStart} follows. */
	static Node start(List<String> settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1"));
		command.addAll(site());
		command.add("--server.port=0");
		command.addAll(settings);
		return new Node(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private static List<String> site() {
		String prepared = System.getProperty("dateline.prepared");
		if (prepared != null) {
			return List.of("@" + prepared + "/start");
		}
		Path jar = Path.of(System.getProperty("dateline.jar", "../../target/dateline.jar"));
		if (!Files.isRegularFile(jar)) {
			throw new IllegalStateException("no site at " + jar.toAbsolutePath().normalize()
					+ ": run ./mvnw package first, or name a jar by -Ddateline.jar=…");
		}
		return List.of("-jar", jar.toString());
	}

	void awaitStart() {
		Patience.until("the node has started", () -> this.port != 0 || !isAlive(), this::log);
		if (!isAlive()) {
			throw new IllegalStateException("the node has ended:\n" + log());
		}
	}

	private void listen() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				this.log.add(line);
				Matcher started = PORT.matcher(line);
				if (started.find()) {
					this.port = Integer.parseInt(started.group(1));
				}
			}
		}
		catch (IOException ex) {
			this.log.add("The log could not be read on: " + ex);
		}
	}

	/** Asks for a path as a program does that knows no compression. */
	HttpResponse<byte[]> get(String path) {
		return get(path, "identity");
	}

	HttpResponse<byte[]> get(String path, String encodings) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept-Encoding", encodings)
				.timeout(SLOWEST_ANSWER)
				.build();
			return this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No answer for " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while reading " + path, ex);
		}
	}

	/** Returns the text that a path answers with, whatever its status. */
	String text(String path) {
		return new String(get(path).body(), StandardCharsets.UTF_8);
	}

	boolean shows(String path) {
		return get(path).statusCode() == 200;
	}

	/** Returns whether it is the one that reads the folder, as its log tells. */
	boolean reads() {
		String last = this.log.stream()
			.filter((line) -> line.endsWith(READS) || line.endsWith(FOLLOWS))
			.reduce("", (before, line) -> line);
		return isAlive() && last.endsWith(READS);
	}

	/** Returns how many lines it has logged. */
	int told() {
		return this.log.size();
	}

	/** Returns what it has logged since. */
	List<String> toldSince(int lines) {
		return List.copyOf(this.log.subList(lines, this.log.size()));
	}

	String log() {
		return "Process " + this.process.pid() + ":\n" + String.join("\n", this.log);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it as the system does that has no memory left. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	/** Ends it likewise, once a time has passed. */
	void killAfter(Duration time) {
		try {
			this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
			kill();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	/** Ends it in good order. */
	void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	void freeze() {
		signal("-STOP");
	}

	void thaw() {
		signal("-CONT");
	}

	private void signal(String signal) {
		try {
			new ProcessBuilder("kill", signal, Long.toString(this.process.pid())).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
