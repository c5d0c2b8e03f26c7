package press.dateline.syndication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Another program that follows the site on a port of this machine.
 */
final class Follower {

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	Follower(int port) {
		this.port = port;
	}

	HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Returns a document that is well-formed. */
	Document xml(String path) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(get(path).body()));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new AssertionError(path + " is no XML", ex);
		}
	}

	/** Returns an address of the site as a path that can be asked here. */
	static String path(String absolute) {
		if (!absolute.startsWith("https://news.example/")) {
			throw new AssertionError("Not an address of this site: " + absolute);
		}
		return absolute.substring("https://news.example".length());
	}

}
