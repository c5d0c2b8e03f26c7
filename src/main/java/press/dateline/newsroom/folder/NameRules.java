package press.dateline.newsroom.folder;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names count: what is copy, which folders are entered, and what editors and their
 * programs leave behind.
 */
final class NameRules {

	static final String REGIONS = "_regions.yml";

	private static final Set<String> OWN_FOLDERS = Set.of("_pages", "_posts", "_articles", "_drafts");

	private static final Set<String> COPY = Set.of("md", "mdx", "markdown", "txt");

	private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp",
			"svg", "avif", "heic", "bmp", "tif", "tiff");

	// What npm puts beside the copy of those who build with it: other people's texts.
	private static final String LIBRARIES = "node_modules";

	private static final Set<String> LEAVINGS = Set.of("swp", "tmp", "part");

	// What tools keep beside the copy.
	private static final Set<String> FURNITURE = Set.of("_includes", "_layouts", "_data", "_sass", "_site", "_plugins",
			"_config", "_partials", "_components", "_templates", "_11ty", "_assets", "_i18n", "_private");

	private static final Set<String> OTHER_TEXTS = Set.of("rst", "adoc", "asciidoc", "textile", "org");

	private static final Set<String> PAGES = Set.of("html", "htm");

	private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-");

	private final Set<String> folders;

	NameRules(Collection<String> folders) {
		this.folders = Stream.concat(OWN_FOLDERS.stream(), folders.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns whether a folder of this name is entered. */
	boolean enters(String name) {
		return !isHidden(name) && !isLeaving(name) && !name.equals(LIBRARIES)
				&& (!name.startsWith("_") || this.folders.contains(name));
	}

	/**
	 * Returns whether a folder of this name is not entered although it may hold copy, as
	 * the collections of Jekyll do.
	 */
	boolean passesOver(String name) {
		return name.startsWith("_") && !enters(name) && !FURNITURE.contains(name);
	}

	/**
	 * Returns whether a file of this name is a text that other tools publish and that is
	 * not read.
	 */
	boolean isOtherText(String name) {
		return isShown(name) && !name.startsWith("_") && (OTHER_TEXTS.contains(extension(name))
				|| (PAGES.contains(extension(name)) && DATED.matcher(name).lookingAt()));
	}

	/** Returns whether a file of this name counts as copy. */
	boolean isCopy(String name) {
		return !isHidden(name) && !isLeaving(name) && (!name.startsWith("_") || name.equals("_index.md"))
				&& COPY.contains(extension(name));
	}

	/** Returns whether a file of this name looks like a picture. */
	boolean isPicture(String name) {
		return isShown(name) && PICTURES.contains(extension(name));
	}

	/** Returns whether copy may show a file of this name. */
	boolean isShown(String name) {
		return !isHidden(name) && !isLeaving(name);
	}

	private static boolean isHidden(String name) {
		return name.startsWith(".");
	}

	private static boolean isLeaving(String name) {
		return name.endsWith("~") || name.equals("4913") || (name.startsWith("#") && name.endsWith("#"))
				|| LEAVINGS.contains(extension(name));
	}

	private static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return (dot < 0) ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

}
