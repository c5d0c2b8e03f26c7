package press.dateline.newsroom.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One walk of the content folder. Every real folder is listed at most once, links last,
 * so that neither a loop of links nor a web of them makes it long.
 */
final class Walk {

	private record Place(Path real, String path) {
	}

	private final Path root;

	private final NameRules rules;

	private final long fileSize;

	private final FolderVisitor visitor;

	private final Findings findings = new Findings();

	private final Deque<Place> folders = new ArrayDeque<>();

	private final TreeMap<String, Path> links = new TreeMap<>();

	private final Set<Path> entered = new HashSet<>();

	private @Nullable Path realRoot;

	Walk(Path root, NameRules rules, long fileSize, FolderVisitor visitor) {
		this.root = root;
		this.rules = rules;
		this.fileSize = fileSize;
		this.visitor = visitor;
	}

	Snapshot run() {
		try {
			Path real = this.root.toRealPath();
			this.realRoot = real;
			// Listing it first tells an unreadable folder from an empty one.
			enter(new Place(real, ""));
		}
		catch (NoSuchFileException ex) {
			return Snapshot.unavailable("The content folder " + this.root + " does not exist. Create it, or name "
					+ "another with --dateline.content=…");
		}
		catch (IOException ex) {
			return Snapshot.unavailable("The content folder " + this.root + " cannot be read (" + ex
					+ "). Make it a folder that this user may list, or name another with --dateline.content=…");
		}
		enterFolders();
		while (!this.links.isEmpty()) {
			follow(this.links.pollFirstEntry());
			enterFolders();
		}
		return this.findings.snapshot();
	}

	private void enterFolders() {
		while (!this.folders.isEmpty()) {
			Place place = this.folders.pop();
			try {
				enter(place);
			}
			catch (NoSuchFileException ex) {
				// It went while the walk was on its way; so did its files.
				continue;
			}
			catch (IOException ex) {
				this.findings.doubt(place.path(),
						"The folder cannot be read (" + ex + "). What was published from it stays as it is.");
			}
		}
	}

	private void enter(Place place) throws IOException {
		if (!this.entered.add(place.real())) {
			return;
		}
		this.visitor.enter(place.real());
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(place.real())) {
			for (Path entry : entries) {
				meet(place, entry);
			}
		}
		catch (DirectoryIteratorException ex) {
			throw ex.getCause();
		}
	}

	private void meet(Place folder, Path entry) {
		String name = Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC);
		boolean regions = folder.path().isEmpty() && name.equals(NameRules.REGIONS);
		String path = folder.path().isEmpty() ? name : folder.path() + "/" + name;
		if (!regions && !this.rules.isCopy(name) && !this.rules.enters(name)) {
			if (folder.path().isEmpty() && this.rules.passesOver(name) && holdsCopy(entry)) {
				this.findings.warn(path, "The copy in this folder is not read, because its name begins with _. To have "
						+ "it read, name it in dateline.newsroom.folders.");
			}
			return;
		}
		try {
			BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			if (attributes.isSymbolicLink()) {
				this.links.put(path, entry);
			}
			else {
				take(path, entry, attributes);
			}
		}
		catch (NoSuchFileException ex) {
			// A temporary file that was renamed meanwhile; its new name is listed or
			// tells itself.
			return;
		}
		catch (IOException ex) {
			this.findings.doubt(path, "The file cannot be read (" + ex + "). Its published version stays as it is.");
		}
	}

	private boolean holdsCopy(Path folder) {
		try (Stream<Path> within = Files.walk(folder, 2)) {
			return within
				.anyMatch((file) -> this.rules.isCopy(file.getFileName().toString()) && Files.isRegularFile(file));
		}
		catch (IOException | UncheckedIOException ex) {
			return false; // It is no folder, or one that nobody wants to be read.
		}
	}

	private void take(String path, Path real, BasicFileAttributes attributes) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		if (attributes.isDirectory()) {
			if (this.rules.enters(name) && this.findings.isFit(path)) {
				this.folders.push(new Place(real, path));
			}
		}
		else if (path.equals(NameRules.REGIONS)) {
			this.findings.regions(new ContentFile(path, real, Stamp.of(attributes)), this.fileSize);
		}
		else if (this.rules.isCopy(name) && this.findings.isFit(path)) {
			if (attributes.isRegularFile()) {
				this.findings.file(new ContentFile(path, real, Stamp.of(attributes)), this.fileSize);
			}
			else {
				this.findings.doubt(path, "This is not a file that can be read. Put a plain text file in its place.");
			}
		}
		else if (this.rules.isOtherText(name) && this.findings.isFit(path)) {
			this.findings.warn(path, "A text in this format is not read; to publish it, write it in Markdown as a file "
					+ "that ends in .md.");
		}
	}

	private void follow(Map.Entry<String, Path> link) {
		String path = link.getKey();
		try {
			Path target = link.getValue().toRealPath();
			BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
			if (!target.startsWith(this.realRoot)) {
				this.findings.warn(path, "This link leads out of the content folder and is not followed. "
						+ "Put the file itself here.");
			}
			else if (attributes.isDirectory() ? this.entered.contains(target) : this.findings.hasReal(target)) {
				this.findings.warn(path,
						"This link leads to " + this.realRoot.relativize(target) + ", which is read under that name.");
			}
			else {
				take(path, target, attributes);
			}
		}
		catch (IOException ex) {
			this.findings.doubt(path, "This link leads nowhere (" + ex.getMessage() + "). Mend it or remove it.");
		}
	}

}
