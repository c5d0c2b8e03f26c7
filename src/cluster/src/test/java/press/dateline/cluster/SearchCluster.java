package press.dateline.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A real OpenSearch in a process of its own, which keeps what it has and its port when it
 * is stopped and started again.
 */
final class SearchCluster implements AutoCloseable {

	private static final Path TARGET = Path.of("target/opensearch");

	private final Path folder;

	private final int port;

	private @Nullable Process process;

	/** Builds what starts it, and starts it. */
	SearchCluster(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		Process maven = new ProcessBuilder("../../mvnw", "-B", "-ntp", "-q", "-f", "opensearch/pom.xml",
				"process-classes")
			.redirectErrorStream(true)
			.start();
		String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (maven.waitFor() != 0) {
			throw new IllegalStateException("OpenSearch cannot be built: " + output);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
		start();
	}

	void start() throws IOException {
		String classPath = TARGET.resolve("classes") + ":" + Files.readString(TARGET.resolve("classpath")).strip();
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx600m", "-cp", classPath, "press.dateline.cluster.opensearch.OpenSearch", this.folder.toString(),
				String.valueOf(this.port))
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolveSibling(this.folder.getFileName() + ".log").toFile())
			.start();
		Patience.until("OpenSearch answers", this::answers, () -> "its log is beside " + this.folder);
	}

	private boolean answers() {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/_cluster/health?wait_for_status=yellow"))
				.build();
			return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void stop() {
		Process stopped = this.process;
		this.process = null;
		if (stopped != null) {
			stopped.destroyForcibly().onExit().join();
		}
	}

	/** Returns what {@code dateline.search.cluster} is set to. */
	String url() {
		return "http://127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		stop();
	}

}
