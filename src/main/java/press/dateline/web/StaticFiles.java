package press.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The files that pages load: the style of the site, and the style and the script of the
 * desk.
 */
@Component
public class StaticFiles {

	private final StaticFile style = style("css/site.css");

	private final StaticFile deskStyle = style("css/desk.css");

	private final StaticFile deskScript = StaticFile.of("js/desk.js", read("js/desk.js"));

	private static StaticFile style(String path) {
		return StaticFile.of(path, Stylesheet.flatten(read(path)));
	}

	/** Returns what a file below {@code static} holds. */
	static String read(String path) {
		try {
			return new ClassPathResource("static/" + path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file static/" + path + " is missing from the class path", ex);
		}
	}

	/** Returns the address of the style that every page has. */
	public String style() {
		return this.style.address();
	}

	/** Returns the address of what the desk adds to that. */
	public String deskStyle() {
		return this.deskStyle.address();
	}

	/** Returns the address of the script of the desk. */
	public String deskScript() {
		return this.deskScript.address();
	}

	/** Returns the file at an address; empty where this release has none. */
	Optional<StaticFile> at(String address) {
		return List.of(this.style, this.deskStyle, this.deskScript)
			.stream()
			.filter((file) -> file.address().equals(address))
			.findFirst();
	}

}
