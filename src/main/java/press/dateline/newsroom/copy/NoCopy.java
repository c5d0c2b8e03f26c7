package press.dateline.newsroom.copy;

import java.util.Optional;
import java.util.regex.Pattern;

import press.dateline.newsroom.copy.Value.Text;

/**
 * Tells files that are no copy, although they are named like it, and says why: what
 * describes a folder or a repository, and what other tools make of a site besides its
 * stories.
 */
final class NoCopy {

	private static final String BY_NAME = "By its name this is no copy, so it is left alone; to publish it, begin it "
			+ "with a date on a line of its own, or with front matter.";

	// Anything but a page: robots.txt, feed.xml, style.css.
	private static final Pattern OUTPUT = Pattern
		.compile(".*/[^/]*\\.(?!html?$|md$|php$|aspx?$)[A-Za-z][A-Za-z0-9]{1,8}");

	private static final Pattern BLANK = Pattern
		.compile("\\{\\{\\s{0,9}(?:title|date|time)\\b[^{}]{0,99}\\}\\}|<%[^\\w<>%]{0,9}tp\\.");

	private final Sheet sheet;

	private NoCopy(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Returns the reading of a file that is no copy; empty where it may be copy. */
	static Optional<Reading> in(Sheet sheet) {
		return new NoCopy(sheet).reason().map((reason) -> reading(reason, sheet.notes()));
	}

	/** Returns the reading of a file whose name says that it is no copy. */
	static Reading byName(Notes notes) {
		return reading(BY_NAME, notes);
	}

	private static Reading reading(String reason, Notes notes) {
		notes.warn(Position.START, reason);
		return new Reading.NotCopy(notes.problems());
	}

	private Optional<String> reason() {
		FileName name = this.sheet.name();
		boolean headed = !this.sheet.front().isEmpty() || this.sheet.wire().makesCopy();
		if (name.isSection()) {
			return Optional.of("This describes its folder and is no story" + inherited());
		}
		if (name.isDoubtful() && !headed) {
			return Optional.of(BY_NAME);
		}
		if (this.sheet.front().first(Field.REDIRECT).isPresent()) {
			return Optional.of("This is an old address that leads elsewhere and no story; it is left alone.");
		}
		if (this.sheet.front().first(Field.DRAWING).isPresent()) {
			return Optional.of("This is a drawing and no story; it is left alone.");
		}
		if (name.isTemplate() && BLANK.matcher(this.sheet.wire().body()).find()) {
			return Optional.of("This is a template for new files, to be filled in; it is left alone.");
		}
		if (isOutput()) {
			return Optional.of("By its permalink this becomes a file that is no page; it is left alone.");
		}
		return (name.isFrontPage(this.sheet.site()) && !isDated())
				? Optional.of("This is a page of lists or errors, which the site has of its own, and is left alone; to "
						+ "publish it as a story, give it a date.")
				: Optional.empty();
	}

	// Hugo and Zola let the files below inherit from it.
	private String inherited() {
		boolean draft = this.sheet.front().first(Field.DRAFT).flatMap((entry) -> Flag.of(entry.value())).orElse(false);
		return (draft || this.sheet.front().first(Field.CASCADE).isPresent())
				? ". What it says of the files below it has no effect; write “draft: true” into each of those that may "
						+ "not be public."
				: "; nothing of it is published.";
	}

	private boolean isOutput() {
		return this.sheet.front()
			.all(Field.ALIASES)
			.stream()
			.filter((entry) -> entry.key().equalsIgnoreCase("permalink"))
			.anyMatch((entry) -> entry.value() instanceof Text text && OUTPUT.matcher(text.text().strip()).matches());
	}

	private boolean isDated() {
		FrontMatter front = this.sheet.front();
		return front.first(Field.DATE).isPresent() || front.first(Field.PUBLISHED).isPresent()
				|| front.first(Field.CREATED).isPresent() || this.sheet.wire().makesCopy()
				|| this.sheet.name().date() != null;
	}

}
