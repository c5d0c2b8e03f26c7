package press.dateline.newsroom.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content folder: walks it, looks at single files in it, and reads them. It remembers
 * nothing and may be used by several threads.
 */
public final class ContentFolder {

	private final Path root;

	private final NameRules rules;

	private final long fileSize;

	/**
	 * Makes a folder that need not exist yet.
	 * @param root the folder itself; it may be a link
	 * @param folders names of folders that are entered although they begin with
	 * {@code _}, besides those the site knows
	 * @param fileSize the most bytes that a file may have
	 */
	public ContentFolder(Path root, Collection<String> folders, long fileSize) {
		this.root = root;
		this.rules = new NameRules(folders);
		this.fileSize = fileSize;
	}

	/** Returns where the folder is. */
	public Path root() {
		return this.root;
	}

	/**
	 * Walks the whole folder. What cannot be read is a problem in the snapshot; nothing
	 * is thrown.
	 */
	public Snapshot walk() {
		return walk((folder) -> {
		});
	}

	/** Walks the whole folder and tells of each folder before its files are listed. */
	Snapshot walk(FolderVisitor visitor) {
		return new Walk(this.root, this.rules, this.fileSize, visitor).run();
	}

	/**
	 * Looks at single files, in time that does not depend on the size of the folder.
	 * @param paths real paths on disk, or paths below the folder, of files that may be
	 * gone; those that do not count as copy are only told to have been looked at
	 * @return what is there now; empty where only a walk of the whole folder can tell,
	 * because of a link, a folder, a name in another normal form or a problem
	 */
	public Optional<Snapshot> look(Collection<Path> paths) {
		SortedMap<String, ContentFile> files = new TreeMap<>();
		Set<String> looked = new HashSet<>();
		try {
			Path real = this.root.toRealPath();
			for (Path each : paths) {
				Path file = real.resolve(each);
				Optional<String> path = plainPath(real, file);
				if (path.isEmpty() || !lookAt(file, path.get(), files)) {
					return Optional.empty();
				}
				looked.add(path.get());
			}
			return Optional.of(new Snapshot(files, null, Set.of(), List.of(), looked));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns whether something of the given path is in the folder, whether it counts as
	 * copy or not.
	 * @param path below the folder, NFC, as another file names it
	 */
	public boolean holds(String path) {
		try {
			Path file = this.root.resolve(path).normalize();
			Path decomposed = this.root.resolve(Normalizer.normalize(path, Normalizer.Form.NFD)).normalize();
			return file.startsWith(this.root.normalize()) && (Files.exists(file) || Files.exists(decomposed));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	/**
	 * Finds a file that copy shows, whatever its kind.
	 * @param path below the folder, NFC, as copy names it
	 * @return empty where it is not there, is no file, leads out of the folder, or is
	 * left alone because of a name
	 * @throws IOException if it is there and cannot be read
	 */
	public Optional<ContentFile> find(String path) throws IOException {
		return new NamedFile(this.root, path).find(this.rules);
	}

	/**
	 * Finds a file of copy as it is now.
	 * @param path below the folder, NFC, exactly as a walk tells it
	 * @return empty where a walk would read no file of that path, or would come to it
	 * through a link
	 * @throws IOException if it is there and cannot be read
	 */
	public Optional<ContentFile> copy(String path) throws IOException {
		String name = path.substring(path.lastIndexOf('/') + 1);
		Optional<ContentFile> found = this.rules.isCopy(name) ? find(path) : Optional.empty();
		Path real = found.isPresent() ? this.root.toRealPath() : this.root;
		return found.filter((file) -> file.stamp().size() <= this.fileSize && path.equals(told(real, file.file())));
	}

	private static String told(Path real, Path file) {
		String path = real.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
		return Normalizer.normalize(path, Normalizer.Form.NFC);
	}

	/** Lists all files that copy may link to or show, by their names. */
	public FileNames names() {
		return FileNames.of(this.root, this.rules);
	}

	/** Returns whether a file still has the stamp that it was found with. */
	public boolean isSettled(ContentFile file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
			return now.isRegularFile() && Stamp.of(now).equals(file.stamp());
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Reads a file whole, but never more than the folder allows.
	 * @throws NoSuchFileException if it has gone meanwhile
	 * @throws IOException if it cannot be read
	 */
	public byte[] read(ContentFile file) throws IOException {
		return read(file, this.fileSize);
	}

	/**
	 * Reads a file whole, but never more than a number of bytes.
	 * @throws NoSuchFileException if it has gone meanwhile
	 * @throws IOException if it cannot be read
	 */
	public byte[] read(ContentFile file, long most) throws IOException {
		try (InputStream in = Files.newInputStream(file.file())) {
			return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
		}
	}

	boolean isCopy(String name) {
		return this.rules.isCopy(name);
	}

	boolean isPicture(String name) {
		return this.rules.isPicture(name);
	}

	boolean enters(String name) {
		return this.rules.enters(name);
	}

	private Optional<String> plainPath(Path real, Path file) throws IOException {
		Path folder = file.getParent();
		if (!file.startsWith(real) || !folder.toRealPath().equals(folder)) {
			return Optional.empty();
		}
		String path = real.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
		for (Path name : real.relativize(folder)) {
			if (!name.toString().isEmpty() && !this.rules.enters(name.toString())) {
				return Optional.empty();
			}
		}
		return Optional.of(path).filter((plain) -> Normalizer.isNormalized(plain, Normalizer.Form.NFC));
	}

	private boolean lookAt(Path file, String path, SortedMap<String, ContentFile> files) throws IOException {
		if (Names.flaw(path).isPresent()) {
			return false;
		}
		try {
			BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			if (!this.rules.isCopy(file.getFileName().toString())) {
				return true;
			}
			if (!found.isRegularFile() || found.size() > this.fileSize) {
				return false;
			}
			files.put(path, new ContentFile(path, file, Stamp.of(found)));
			return true;
		}
		catch (NoSuchFileException ex) {
			return true;
		}
	}

}
