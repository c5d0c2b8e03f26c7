package press.dateline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a test asks of a page that is too long to be said in passing.
 */
final class Script {

	private Script() {
	}

	/** Returns a function from a file beside these classes. */
	static String read(String file) {
		try (InputStream script = Script.class.getResourceAsStream(file)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The script " + file + " cannot be read", ex);
		}
	}

}
