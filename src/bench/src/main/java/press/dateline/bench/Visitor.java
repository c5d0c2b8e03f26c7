package press.dateline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a server on this machine, one page after another over one connection.
 *
 * @param port where it listens on 127.0.0.1
 */
record Visitor(int port) {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** Returns a port that nobody listens on. */
	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Asks for a page.
	 * @param path from the first slash on
	 * @param headers names and values in turn
	 */
	Answer get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofMinutes(2));
		if (headers.length > 0) {
			request.headers(headers);
		}
		long asked = System.nanoTime();
		HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
		double seconds = (System.nanoTime() - asked) / 1e9;
		return new Answer(response.statusCode(), response.headers(), response.body(), seconds);
	}

	/**
	 * Asks for a page that has to be there.
	 * @throws IllegalStateException where it is not
	 */
	Answer demand(String path, String... headers) throws IOException, InterruptedException {
		Answer answer = get(path, headers);
		if (!answer.isOk()) {
			throw new IllegalStateException(path + " answered " + answer.status());
		}
		return answer;
	}

	/** Asks a server that may not listen yet. */
	Optional<Answer> attempt(String path) throws InterruptedException {
		try {
			return Optional.of(get(path));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Returns the whole address of a path. */
	String url(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
