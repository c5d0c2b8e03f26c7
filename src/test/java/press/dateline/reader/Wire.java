package press.dateline.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Asks as the bytes of a request line say, without the manners of an HTTP client: no
 * redirect is followed and no address is put right.
 */
final class Wire {

	private final int port;

	Wire(int port) {
		this.port = port;
	}

	Answer get(String target, String... headers) {
		return ask("GET", target, headers);
	}

	Answer ask(String method, String target, String... headers) {
		String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Length: 0\r\n";
		for (String header : headers) {
			request += header + "\r\n";
		}
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
			return Answer.read(socket.getInputStream().readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 */
	record Answer(int status, Map<String, String> headers, String body) {

		private static Answer read(byte[] bytes) {
			String text = new String(bytes, StandardCharsets.UTF_8);
			int end = text.indexOf("\r\n\r\n");
			String[] lines = text.substring(0, end).split("\r\n");
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			for (int i = 1; i < lines.length; i++) {
				int colon = lines[i].indexOf(':');
				headers.merge(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip(),
						(one, other) -> one + ", " + other);
			}
			return new Answer(Integer.parseInt(lines[0].substring(9, 12)), headers, text.substring(end + 4));
		}

		Optional<String> header(String name) {
			return Optional.ofNullable(this.headers.get(name));
		}

		Document page() {
			return Jsoup.parse(this.body);
		}

	}

}
