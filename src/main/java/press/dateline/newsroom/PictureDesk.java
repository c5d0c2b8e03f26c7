package press.dateline.newsroom;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import press.dateline.newsroom.copy.FileReference;
import press.dateline.newsroom.copy.Reading;
import press.dateline.newsroom.folder.ContentFile;
import press.dateline.newsroom.folder.ContentFolder;
import press.dateline.newsroom.folder.Stamp;
import press.dateline.picture.Original;
import press.dateline.picture.PictureFiles;
import press.dateline.picture.UnfitPictureException;

/**
 * Takes the pictures that copy shows: looks at what they are by their content, and keeps
 * them where readers get them from. May be used by several threads.
 */
final class PictureDesk {

	private final ContentFolder folder;

	private final long mostBytes;

	private final @Nullable PictureFiles files;

	private final Map<String, Taken> taken = new ConcurrentHashMap<>();

	/**
	 * A picture that was taken.
	 *
	 * @param stamp of its file
	 * @param hash of its bytes
	 * @param original what it is
	 */
	record Taken(Stamp stamp, String hash, Original original) {
	}

	/**
	 * Copy with its pictures.
	 *
	 * @param reading the copy
	 * @param pictures those it shows that were there, as they were, by their paths
	 */
	record Illustrated(Reading reading, Map<String, Stamp> pictures) {
	}

	/**
	 * Opens a desk.
	 * @param folder where the pictures are filed
	 * @param mostBytes how large a picture may be
	 * @param files where they are kept; {@code null} to look at them only
	 */
	PictureDesk(ContentFolder folder, long mostBytes, @Nullable PictureFiles files) {
		this.folder = folder;
		this.mostBytes = mostBytes;
		this.files = files;
	}

	/**
	 * Adds the pictures that copy shows. One that is missing or unfit is a warning and
	 * left out.
	 * @param path the file of the copy
	 */
	Illustrated illustrate(String path, Reading reading) {
		List<FileReference> shown = reading.references().stream().filter(FileReference::picture).toList();
		if (shown.isEmpty()) {
			return new Illustrated(reading, Map.of());
		}
		Illustration illustration = new Illustration(path, this);
		shown.forEach(illustration::add);
		return new Illustrated(illustration.in(reading), illustration.seen());
	}

	/**
	 * Finds the file of a picture; empty where it is not there.
	 * @throws IOException if it is there and cannot be read
	 */
	Optional<ContentFile> find(String picture) throws IOException {
		return this.folder.find(picture);
	}

	/** Returns how many bytes a picture may have. */
	long mostBytes() {
		return this.mostBytes;
	}

	/**
	 * Takes a picture.
	 * @throws UnfitPictureException if it cannot be shown
	 * @throws UnsettledException if it changes at this moment
	 * @throws IOException if it cannot be read or kept
	 */
	Taken take(ContentFile file) throws IOException, UnfitPictureException, UnsettledException {
		Taken before = this.taken.get(file.path());
		if (before != null && before.stamp().equals(file.stamp()) && isKept(before)) {
			return before;
		}
		byte[] bytes = this.folder.read(file, this.mostBytes);
		if (bytes.length != file.stamp().size() || !this.folder.isSettled(file)) {
			throw new UnsettledException();
		}
		Taken now = new Taken(file.stamp(), DigestUtils.sha256Hex(bytes), inspect(bytes));
		if (this.files != null) {
			this.files.keep(now.hash(), bytes);
		}
		this.taken.put(file.path(), now);
		return now;
	}

	private boolean isKept(Taken before) {
		return this.files == null || this.files.has(before.hash());
	}

	// One at a time, because a large picture takes much memory while it is looked at.
	private synchronized Original inspect(byte[] bytes) throws UnfitPictureException {
		return Original.of(bytes);
	}

	/** The picture changes at this moment, and will be looked at again. */
	static final class UnsettledException extends Exception {

		private static final long serialVersionUID = 1L;

	}

}
