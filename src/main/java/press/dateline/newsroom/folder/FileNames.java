package press.dateline.newsroom.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the files of a folder are, by their names alone: the way in which wikis and other
 * tools link to them. Case and the ending of copy do not matter, and a page bundle has
 * the name of its folder.
 */
public final class FileNames {

	private static final int MOST = 1000;

	private static final Pattern ENDING = Pattern.compile("(?:(?:^|/)_?index)?\\.(?:md|markdown|txt)$");

	private final Map<String, List<String>> paths = new HashMap<>();

	private FileNames() {
	}

	/** Lists a folder. What cannot be read has no names. */
	static FileNames of(Path root, NameRules rules) {
		FileNames names = new FileNames();
		try {
			Path real = root.toRealPath();
			Files.walkFileTree(real, new Visitor(real, rules, names));
		}
		catch (IOException ex) {
			// A folder that is not there is told of by those who walk it.
			return names;
		}
		return names;
	}

	/**
	 * Finds a file.
	 * @param wanted its name, perhaps with some of the folders that it is in and without
	 * its ending
	 * @param from the path of the file that names it; of several files the one that is
	 * nearest to it is found
	 * @return its path below the folder, NFC
	 */
	public Optional<String> find(String wanted, String from) {
		String plain = plain(wanted);
		return this.paths.getOrDefault(name(wanted), List.of())
			.stream()
			.limit(MOST)
			.filter((path) -> ("/" + plain(path)).endsWith("/" + plain))
			.min(Comparator.comparingInt((String path) -> -shared(path, from))
				.thenComparingInt(String::length)
				.thenComparing(Comparator.naturalOrder()));
	}

	/**
	 * Returns the one word that a file has to be named by, and that its path is found by.
	 */
	public static String name(String path) {
		String plain = plain(path);
		return plain.substring(plain.lastIndexOf('/') + 1);
	}

	private void add(String path) {
		this.paths.computeIfAbsent(name(path), (name) -> new ArrayList<>()).add(path);
	}

	private static int shared(String path, String from) {
		int folder = 0;
		for (int i = 0; i < Math.min(path.length(), from.length()) && path.charAt(i) == from.charAt(i); i++) {
			folder = (path.charAt(i) == '/') ? i + 1 : folder;
		}
		return folder;
	}

	private static String plain(String path) {
		String lower = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return ENDING.matcher(lower).replaceFirst("");
	}

	private static final class Visitor extends SimpleFileVisitor<Path> {

		private final Path root;

		private final NameRules rules;

		private final FileNames names;

		Visitor(Path root, NameRules rules, FileNames names) {
			this.root = root;
			this.rules = rules;
			this.names = names;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean entered = folder.equals(this.root) || this.rules.enters(folder.getFileName().toString());
			return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (this.rules.isShown(file.getFileName().toString())) {
				String path = this.root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
				this.names.add(Normalizer.normalize(path, Normalizer.Form.NFC));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
