package press.dateline.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pictures in the data folder: originals, each named by the hash of its bytes, and
 * beside them what was made of them. A file is there whole or not at all. Thread-safe.
 */
public final class PictureFiles {

	private static final int HASH_LENGTH = 64;

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern PART = Pattern.compile("[0-9a-f]{2}");

	/** The form of what is drawn without an original. */
	static final String CARD = "card";

	private static final String UNFINISHED = ".tmp";

	/** What is kept here: an original, what was made of it, and what is being written. */
	private static final Pattern KEPT = Pattern
		.compile("[0-9a-f]{64}(?:\\.(?:whole|card|[0-9]{1,9}))?(?:\\.[0-9]{1,20}\\.tmp)?");

	private final Path folder;

	/**
	 * Opens a folder, which need not exist yet.
	 * @param folder where the files are; whatever else is in it is left alone
	 */
	public PictureFiles(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps an original; one that is kept already stays, unless it was damaged.
	 * @param hash of its bytes, SHA-256 in hexadecimal
	 * @throws IOException if it cannot be written
	 */
	public void keep(String hash, byte[] bytes) throws IOException {
		Path file = place(hash, "");
		if (!isWhole(file, bytes)) {
			write(file, bytes);
		}
	}

	private static boolean isWhole(Path file, byte[] bytes) throws IOException {
		return Files.isRegularFile(file) && Files.size(file) == bytes.length
				&& Arrays.equals(Files.readAllBytes(file), bytes);
	}

	/** Returns whether an original is kept. */
	public boolean has(String hash) {
		return Files.exists(place(hash, ""));
	}

	/**
	 * Returns the bytes of an original.
	 * @throws IOException if it is not kept, or cannot be read
	 */
	byte[] original(String hash) throws IOException {
		return Files.readAllBytes(place(hash, ""));
	}

	/**
	 * Returns when an original was kept.
	 * @throws IOException if it is not kept, or cannot be read
	 */
	FileTime originalTime(String hash) throws IOException {
		return Files.getLastModifiedTime(place(hash, ""));
	}

	/** Returns the file of an original; empty where it is not kept. */
	Optional<Path> originalFile(String hash) {
		return file(hash, "");
	}

	/** Returns what was made of an original in one form; empty where it was not yet. */
	Optional<Path> madeFile(String hash, String form) {
		return file(hash, "." + form);
	}

	/** Keeps what was made of an original in one form, and returns where. */
	Path keepMade(String hash, String form, byte[] bytes) throws IOException {
		return write(place(hash, "." + form), bytes);
	}

	/**
	 * Removes what is no longer needed. Nothing may be kept meanwhile, except by those
	 * who make pictures of what is needed. A file that was not kept here stays, whatever
	 * it is.
	 * @param hashes the originals that stay, with all that was made of them
	 * @param cardsSince cards that were drawn earlier are removed; they can be drawn
	 * again
	 * @param keptBefore what was written later stays: somebody may be keeping it
	 * @return how many originals were removed
	 * @throws IOException if something cannot be listed or removed
	 */
	public int retain(Set<String> hashes, Instant cardsSince, Instant keptBefore) throws IOException {
		int removed = 0;
		for (Path file : keptFiles()) {
			String name = file.getFileName().toString();
			if (!isNeeded(file, name, hashes, cardsSince) && isOlder(file, keptBefore)) {
				Files.deleteIfExists(file);
				removed += HASH.matcher(name).matches() ? 1 : 0;
			}
		}
		return removed;
	}

	private List<Path> keptFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path part : list(this.folder)) {
			String start = part.getFileName().toString();
			if (PART.matcher(start).matches()) {
				list(part).stream().filter((file) -> isKeptHere(file, start)).forEach(files::add);
			}
		}
		return files;
	}

	// The folder may hold files of others: somebody may have chosen it for both.
	private static boolean isKeptHere(Path file, String start) {
		String name = file.getFileName().toString();
		return name.startsWith(start) && KEPT.matcher(name).matches()
				&& Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean isNeeded(Path file, String name, Set<String> hashes, Instant cardsSince) throws IOException {
		if (name.endsWith("." + CARD)) {
			return !Files.getLastModifiedTime(file).toInstant().isBefore(cardsSince);
		}
		return !name.endsWith(UNFINISHED) && hashes.contains(name.substring(0, HASH_LENGTH));
	}

	// One that is being kept may be given its name at this moment.
	private static boolean isOlder(Path file, Instant moment) throws IOException {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(entries::add);
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			return entries;
		}
		return entries;
	}

	// Names are made of hashes alone, so that no path can be asked for.
	private Path place(String hash, String ending) {
		if (!HASH.matcher(hash).matches()) {
			throw new IllegalArgumentException("Not a hash: " + hash);
		}
		return this.folder.resolve(hash.substring(0, 2)).resolve(hash + ending);
	}

	private Optional<Path> file(String hash, String ending) {
		return Optional.of(place(hash, ending)).filter(Files::isRegularFile);
	}

	private static Path write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path unfinished = Files.createTempFile(file.getParent(), file.getFileName() + ".", UNFINISHED);
		try {
			try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				// The store will say that it is there, whatever happens to the machine.
				channel.force(false);
			}
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return file;
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

}
