package press.dateline.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import press.dateline.site.Folders;

/**
 * A file in the data folder by which a program that opens no store asks the site to let
 * missing files go. What is in it does not matter, only when it was written.
 */
public final class ReleaseMarker {

	private static final String NAME = "release";

	private final Path file;

	/**
	 * Makes the marker of a site.
	 * @param folders where its data is
	 */
	public ReleaseMarker(Folders folders) {
		this.file = folders.dataFolder().resolve(NAME);
	}

	/**
	 * Leaves it for the site to find.
	 * @throws IOException if the data folder is not there or cannot be written
	 */
	public void leave() throws IOException {
		Files.write(this.file, new byte[0]);
	}

	/**
	 * Takes it away, where somebody has left it.
	 * @return when it was written
	 * @throws IOException if it cannot be taken away: it would order again and again
	 */
	Optional<Instant> take() throws IOException {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try {
			Instant written = Files.getLastModifiedTime(this.file).toInstant();
			Files.delete(this.file);
			return Optional.of(written);
		}
		catch (NoSuchFileException ex) {
			// Another node that shares the folder was quicker.
			return Optional.empty();
		}
	}

}
