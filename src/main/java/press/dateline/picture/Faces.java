package press.dateline.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * The faces that cards are set in. They come with the program, because a server may have
 * none.
 *
 * @param serif for headlines, in Latin, Cyrillic and Greek letters
 * @param sans for places and dates, in the same
 * @param arabic for everything in Arabic script, Persian included
 */
record Faces(Font serif, Font sans, Font arabic) {

	private static final String CONFIGURATION = "sun.awt.fontconfig";

	/**
	 * Returns the faces, read once.
	 * @throws IllegalStateException when this Java cannot draw letters at all, with what
	 * to do, each time
	 */
	static Faces shipped() {
		return Shipped.FACES.get();
	}

	private static Supplier<Faces> load() {
		System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
		try {
			configure();
			Faces faces = new Faces(face("NotoSerif-Bold"), face("NotoSans-Medium"), face("NotoNaskhArabic-Bold"));
			return () -> faces;
		}
		catch (IOException ex) {
			return failing("The letters of cards for link previews cannot be read (" + ex
					+ "). See that there is room for temporary files, and start again.", ex);
		}
		catch (FontFormatException | LinkageError | RuntimeException ex) {
			return failing("This Java cannot draw letters, so stories have no card for link previews. "
					+ "Install the system libraries freetype and fontconfig, or a Java that brings them.", ex);
		}
	}

	private static Supplier<Faces> failing(String message, Throwable cause) {
		return () -> {
			throw new IllegalStateException(message, cause);
		};
	}

	/**
	 * Before the JDK on Linux reads any face, even one from a stream, it wants to know
	 * the faces of the machine, and throws "Fontconfig head is null" where fontconfig is
	 * present and knows none (seen in 17 and 25). A configuration of one's own, which
	 * names none, keeps it from asking. An operator's own setting stays.
	 */
	private static void configure() throws IOException {
		if (!System.getProperty("os.name").startsWith("Linux") || System.getProperty(CONFIGURATION) != null) {
			return;
		}
		Path file = Files.createTempFile("dateline-fontconfig", ".properties");
		file.toFile().deleteOnExit();
		try (InputStream configuration = resource("fontconfig.properties")) {
			Files.copy(configuration, file, StandardCopyOption.REPLACE_EXISTING);
		}
		System.setProperty(CONFIGURATION, file.toString());
	}

	private static Font face(String name) throws IOException, FontFormatException {
		try (InputStream face = resource(name + ".ttf")) {
			return Font.createFont(Font.TRUETYPE_FONT, face);
		}
	}

	private static InputStream resource(String name) throws IOException {
		InputStream resource = Faces.class.getResourceAsStream("/fonts/" + name);
		if (resource == null) {
			throw new IOException("The program is incomplete: fonts/" + name + " is missing");
		}
		return resource;
	}

	/**
	 * Holds the faces from the first card on.
	 */
	private static final class Shipped {

		private static final Supplier<Faces> FACES = load();

	}

}
