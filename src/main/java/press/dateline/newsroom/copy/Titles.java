package press.dateline.newsroom.copy;

import java.util.Optional;

import press.dateline.markdown.Line;
import press.dateline.markdown.Manuscript;
import press.dateline.markdown.Markdown;
import press.dateline.newsroom.copy.WireHeader.Kind;

/**
 * Finds the words at the head of a story.
 */
final class Titles {

	private static final int LONGEST = 300;

	private static final int LONGEST_STANDFIRST = 1000;

	private static final int SHORT_ENOUGH_FOR_A_PLACE = 3;

	private static final String OF_FILE = "the name of the file, as no headline stands in it";

	private static final String OF_LEDE = "the first sentence, as no headline stands in the file and its name is no words";

	private final Sheet sheet;

	private final Markdown markdown;

	Titles(Sheet sheet, Markdown markdown) {
		this.sheet = sheet;
		this.markdown = markdown;
	}

	/**
	 * Returns the title that the editor wrote: in front matter, as the first heading, or
	 * as a headline line. A heading that becomes the title is taken out of the text.
	 */
	Optional<String> written(Manuscript manuscript) {
		return frontMatter().or(() -> heading(manuscript)).or(this::headlineLine);
	}

	private Optional<String> heading(Manuscript manuscript) {
		Optional<Line> heading = manuscript.takeHeadline();
		if (heading.isPresent()) {
			this.sheet.wire()
				.line(Kind.HEADLINE)
				.ifPresent((line) -> this.sheet.notes()
					.warn(Position.startOf(line.number()), Wording.quote(line.text())
							+ " stands where a headline stands,"
							+ " but the heading further down is the title; this line is left out. Keep one of them."));
		}
		return heading.flatMap((line) -> title(line.text(), line.number(), "the first heading"));
	}

	/**
	 * Returns the title that is made of the name of the file or of the first sentence.
	 */
	Optional<String> made(String running, Optional<Line> lede) {
		Optional<String> named = named(running);
		if (named.isPresent()) {
			return title(named.get(), 0, OF_FILE);
		}
		return lede.flatMap((line) -> title(LedeTitle.of(line.text(), this.sheet.language()), line.number(), OF_LEDE))
			.or(() -> title(String.join(" ", this.sheet.name().words()), 0, OF_FILE))
			.or(() -> Optional.ofNullable(this.sheet.name().written())
				.flatMap((date) -> title(date, 0, "the date in the name of the file")));
	}

	private Optional<String> named(String running) {
		FileName name = this.sheet.name();
		Optional<String> written = FileTitle.asWritten(name);
		if (written.isPresent() || this.sheet.wire().makesCopy()) {
			return written.or(() -> spelt(running));
		}
		return spelt(running).or(() -> FileTitle.ofOneWord(name, this.sheet.front() != FrontMatter.NONE));
	}

	private Optional<String> spelt(String running) {
		FileName name = this.sheet.name();
		return FileTitle.isMadeOfWords(name) ? Optional.of(FileTitle.of(name, running)) : Optional.empty();
	}

	private Optional<String> frontMatter() {
		return this.sheet.front()
			.text(Field.TITLE, this.sheet.notes())
			.flatMap((text) -> title(Wording.unescaped(text.text()), text.position().line(), "front matter"));
	}

	private Optional<String> headlineLine() {
		return this.sheet.wire().line(Kind.HEADLINE).flatMap((line) -> {
			String plain = this.markdown.plain(line.text());
			warnOfPlace(plain, line.number());
			return title(plain, line.number(), "the headline line");
		});
	}

	// A region with a slip of the pen looks like a headline.
	private void warnOfPlace(String line, int number) {
		if (this.sheet.wire().line(Kind.REGION).isEmpty() && line.split("\\s+").length <= SHORT_ENOUGH_FOR_A_PLACE) {
			this.sheet.gazetteer()
				.suggest(line)
				.ifPresent((region) -> this.sheet.notes()
					.warn(Position.startOf(number), Wording.quote(line) + " was taken for the headline; if it is the"
							+ " place, did you mean “" + region.name() + "”?"));
		}
	}

	private Optional<String> title(String text, int line, String because) {
		String clean = Wording.untagged(text);
		if (!clean.equals(Wording.clean(text))) {
			this.sheet.notes()
				.warn(Position.startOf(Math.max(1, line)), "The template tags in the title " + Wording.quote(text)
						+ " say nothing here and are left out; write the words.");
		}
		if (clean.isEmpty()) {
			return Optional.empty();
		}
		String title = Wording.shorten(clean, LONGEST);
		if (!title.equals(clean)) {
			this.sheet.notes()
				.warn(Position.startOf(Math.max(1, line)),
						"The title is longer than " + LONGEST + " characters and is cut; shorten it.");
		}
		this.sheet.notes().infer("title", title, line, because);
		return Optional.of(title);
	}

	/** Returns the sentence below the title. */
	Optional<String> standfirst() {
		return this.sheet.front()
			.text(Field.STANDFIRST, this.sheet.notes())
			.map((text) -> standfirst(text.text(), text.position().line()))
			.filter((text) -> !text.isEmpty());
	}

	private String standfirst(String text, int line) {
		String standfirst = Wording.shorten(this.markdown.plain(Wording.untagged(text)), LONGEST_STANDFIRST);
		if (!standfirst.isEmpty()) {
			this.sheet.notes().infer("standfirst", standfirst, line, "front matter");
		}
		return standfirst;
	}

}
