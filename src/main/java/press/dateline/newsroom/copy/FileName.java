package press.dateline.newsroom.copy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.site.Site;

/**
 * What a path says about the story in the file, before anything is read.
 *
 * @param folders the names of the folders, the outermost first
 * @param stem the name without ending, language and date; for {@code index.md} the name
 * of its folder
 * @param written the date in the name or the folders as it stands there
 * @param date the day it means; {@code null} where there is none or no such day
 * @param language the language named by {@code name.fa.md}, or by a folder
 * @param file the last part of the path
 */
record FileName(List<String> folders, String stem, @Nullable String written, @Nullable LocalDate date,
		@Nullable Locale language, String file) {

	// Other years count from another epoch, or are no years.
	private static final int FIRST_YEAR = 1600;

	private static final int LAST_YEAR = 2199;

	private static final Pattern ENDING = Pattern.compile("\\.(?:md|mdx|markdown|txt)$", Pattern.CASE_INSENSITIVE);

	private static final Pattern SUFFIX = Pattern.compile("(.+)\\.([^.]+)");

	private static final Pattern DATE = Pattern.compile("((\\p{Nd}{4})(?:([-_])(\\p{Nd}{1,2})\\3(\\p{Nd}{1,2})|"
			+ "(\\p{Nd}{2})(\\p{Nd}{2})(?:\\p{Nd}{4}|\\p{Nd}{6})?))(?![\\p{L}\\p{N}])[\\s_.-]*");

	// A time of day behind the date, as Hugo reads it.
	private static final Pattern TIME = Pattern.compile("^[0-2]\\d-[0-5]\\d-[0-5]\\d(?![\\p{L}\\p{N}])[\\s_.-]*");

	// Eleventy takes the date from wherever it stands.
	private static final Pattern WITHIN = Pattern
		.compile("(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})");

	private static final Pattern DRAFTS = Pattern.compile("_?drafts", Pattern.CASE_INSENSITIVE);

	private static final Pattern TEMPLATES = Pattern.compile(".*\\btemplates?", Pattern.CASE_INSENSITIVE);

	// What a repository says about itself.
	private static final Set<String> NOTICES = Set.of("licence", "copying", "notice", "changelog", "contributing",
			"contributors", "code_of_conduct", "security", "governance", "maintainers", "pull_request_template",
			"issue_template", "agents", "claude");

	// Folders whose first page lists what is in them.
	private static final Set<String> LISTS = Set.of("content", "src", "docs", "_posts", "posts", "post", "blog",
			"articles", "_articles", "news", "pages", "tags", "categories", "archive", "archives");

	// Nothing longer, so that a folder “en-route” names no language.
	private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{2}|Han[st]|Latn|Cyrl|Arab))?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern PART = Pattern.compile("\\p{Nd}{1,2}");

	/** Reads the path of a file below the content folder. */
	static FileName of(String path, Site site) {
		List<String> parts = List.of(Normalizer.normalize(path, Normalizer.Form.NFC).split("/"));
		List<String> folders = parts.subList(0, parts.size() - 1);
		String file = parts.get(parts.size() - 1);
		String name = ENDING.matcher(file).replaceFirst("");
		Optional<Matcher> suffix = Optional.of(SUFFIX.matcher(name))
			.filter((matcher) -> matcher.matches() && spoken(matcher.group(2), site).isPresent());
		Locale language = suffix.flatMap((matcher) -> spoken(matcher.group(2), site))
			.or(() -> folderLanguage(folders, site))
			.orElse(null);
		return of(folders, bundled(suffix.map((matcher) -> matcher.group(1)).orElse(name), folders), language, file);
	}

	private static FileName of(List<String> folders, String name, @Nullable Locale language, String file) {
		Matcher matcher = DATE.matcher(name);
		boolean dated = matcher.lookingAt() && (matcher.group(3) != null || compact(matcher) != null);
		String stem = dated ? TIME.matcher(name.substring(matcher.end())).replaceFirst("") : name;
		FileName inFolder = folderDate(folders, stem, language, file);
		if (inFolder.written() != null) {
			return inFolder;
		}
		if (!dated) {
			return dateWithin(folders, stem, language, file);
		}
		LocalDate date = (matcher.group(3) != null) ? date(matcher.group(2), matcher.group(4), matcher.group(5))
				: compact(matcher);
		return new FileName(folders, stem, matcher.group(1), date, language, file);
	}

	// Eight digits in a row are a date only where there is such a day.
	private static @Nullable LocalDate compact(Matcher matcher) {
		return date(matcher.group(2), matcher.group(6), matcher.group(7));
	}

	private static FileName folderDate(List<String> folders, String stem, @Nullable Locale language, String file) {
		for (int i = folders.size() - 3; i >= 0; i--) {
			List<String> three = folders.subList(i, i + 3);
			if (YEAR.matcher(three.get(0)).matches() && PART.matcher(three.get(1)).matches()
					&& PART.matcher(three.get(2)).matches()) {
				LocalDate date = date(three.get(0), three.get(1), three.get(2));
				return new FileName(folders, stem, String.join("/", three), date, language, file);
			}
		}
		return new FileName(folders, stem, null, null, language, file);
	}

	// Digits that are no day of the calendar are no date here, but part of a name.
	private static FileName dateWithin(List<String> folders, String stem, @Nullable Locale language, String file) {
		Matcher within = WITHIN.matcher(String.join("/", folders) + "/" + stem);
		while (within.find()) {
			LocalDate date = date(within.group(1), within.group(2), within.group(3));
			if (date != null) {
				return new FileName(folders, stem, within.group(), date, language, file);
			}
		}
		return new FileName(folders, stem, null, null, language, file);
	}

	private static @Nullable LocalDate date(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) ? date : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String bundled(String name, List<String> folders) {
		return (isBundle(name) && !folders.isEmpty()) ? folders.get(folders.size() - 1) : name;
	}

	private static boolean isBundle(String name) {
		return name.equalsIgnoreCase("index") || name.equalsIgnoreCase("_index");
	}

	private static Optional<Locale> folderLanguage(List<String> folders, Site site) {
		return folders.stream().flatMap((folder) -> spoken(folder, site).stream()).reduce((outer, inner) -> inner);
	}

	private static Optional<Locale> spoken(String tag, Site site) {
		return TAG.matcher(tag).matches() ? Languages.parse(tag).filter(site::speaks) : Optional.empty();
	}

	/** Returns whether the name is one of those that are copy only with a header. */
	boolean isDoubtful() {
		String lower = this.file.toLowerCase(Locale.ROOT);
		return lower.endsWith(".txt") || lower.startsWith("readme") || lower.startsWith("license")
				|| NOTICES.contains(ENDING.matcher(lower).replaceFirst("").replace('-', '_'));
	}

	/** Returns whether the file mixes Markdown with JavaScript. */
	boolean isModule() {
		return this.file.toLowerCase(Locale.ROOT).endsWith(".mdx");
	}

	/** Returns whether the file describes a folder, in the way of Hugo and Zola. */
	boolean isSection() {
		return this.file.toLowerCase(Locale.ROOT).startsWith("_index.");
	}

	/**
	 * Returns whether the file is a part of other sites that no story is, unless it has a
	 * date: the first page of the whole or of a language, a list, the page of an error.
	 */
	boolean isFrontPage(Site site) {
		String name = this.file.toLowerCase(Locale.ROOT);
		if (!name.startsWith("index.")) {
			return name.startsWith("404.");
		}
		if (this.folders.isEmpty()) {
			return true;
		}
		String folder = this.folders.get(this.folders.size() - 1);
		return LISTS.contains(folder.toLowerCase(Locale.ROOT)) || spoken(folder, site).isPresent();
	}

	/** Returns whether the file lies among those that new files are made of. */
	boolean isTemplate() {
		return this.folders.stream().anyMatch((folder) -> TEMPLATES.matcher(folder).matches());
	}

	/** Returns whether the file is a standing page. */
	boolean isStanding() {
		return this.folders.contains("_pages");
	}

	/** Returns whether the file is a draft because of its folder. */
	boolean isDraft() {
		return this.folders.stream().anyMatch((folder) -> DRAFTS.matcher(folder).matches());
	}

	/**
	 * Returns the path without ending and language: files in several languages that have
	 * it in common tell the same story. A page bundle is known by its folder.
	 */
	String work(Site site) {
		String name = ENDING.matcher(this.file).replaceFirst("");
		Matcher suffix = SUFFIX.matcher(name);
		String plain = (suffix.matches() && spoken(suffix.group(2), site).isPresent()) ? suffix.group(1) : name;
		Stream<String> parts = this.folders.stream().filter((folder) -> spoken(folder, site).isEmpty());
		return (isBundle(plain) ? parts : Stream.concat(parts, Stream.of(plain))).collect(Collectors.joining("/"));
	}

	/** Returns the words of the stem, without signs between them. */
	List<String> words() {
		return BETWEEN.splitAsStream(this.stem).filter((word) -> !word.isEmpty()).toList();
	}

}
