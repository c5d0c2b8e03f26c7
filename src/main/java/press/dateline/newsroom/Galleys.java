package press.dateline.newsroom;

import java.util.Optional;

import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFolder;

import org.springframework.stereotype.Component;

/**
 * Pulls galleys: reads a single file as it is saved now, with the files that it names and
 * the pictures that it shows, as far as it can be set as a page. Nothing is filed.
 */
@Component
public class Galleys {

	private final Proofs proofs;

	private final PictureDesk pictures;

	private final ContentFolder folder;

	Galleys(Proofs proofs, PictureDesk pictures, ContentFolder folder) {
		this.proofs = proofs;
		this.pictures = pictures;
		this.folder = folder;
	}

	/**
	 * Reads a file and takes its pictures.
	 * @param path below the content folder, NFC; anything else names nothing
	 * @return empty where there is no such file, or where it cannot be opened
	 */
	public Optional<Reading> pull(String path) {
		FileFinder finder = new FileFinder(this.folder);
		return this.proofs.pull(path)
			.map((proof) -> this.pictures.illustrate(path, finder.find(path, proof.reading())).reading());
	}

}
