package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Optional;

import press.dateline.article.Slug;
import press.dateline.article.StandingPage;
import press.dateline.markdown.Manuscript;
import press.dateline.markdown.Markdown;
import press.dateline.markdown.Rendered;

/**
 * Reads a standing page, such as {@code _pages/about.md}.
 */
final class PageReader {

	private final Sheet sheet;

	private final Markdown markdown;

	PageReader(Sheet sheet, Markdown markdown) {
		this.sheet = sheet;
		this.markdown = markdown;
	}

	/**
	 * Reads the page.
	 * @param bodyLine the line of the file at which the text begins
	 */
	Reading read(int bodyLine) {
		Notes notes = this.sheet.notes();
		Manuscript manuscript = this.markdown.read(this.sheet.wire().body(), bodyLine, this.sheet.name().isModule());
		Optional<String> written = new Titles(this.sheet, this.markdown).written(manuscript);
		Rendered rendered = new BodyText(this.sheet).render(manuscript);
		if (rendered.html().isBlank()) {
			notes.hold(Position.START, "The page has no text; write it below the title.");
		}
		refuseTiming();
		Optional<Slug> name = name();
		List<FileReference> references = References.of(this.sheet, rendered).all();
		if (notes.holds()) {
			return notes.held();
		}
		String title = written.orElseGet(this::spoken);
		StandingPage page = new StandingPage(name.orElseThrow(), title, this.sheet.language(), rendered.html(),
				this.sheet.file().path());
		return new Reading.Standing(page, notes.problems(), references, notes.inferences());
	}

	private Optional<Slug> name() {
		String stem = this.sheet.name().stem();
		Optional<Slug> name = Slug.of(stem);
		if (name.isEmpty()) {
			this.sheet.notes()
				.hold(Position.START,
						"The name of the file has no letters to make an address of; name it like about.md.");
		}
		else if (SiteAddresses.contain("/" + name.get(), this.sheet.site())) {
			this.sheet.notes()
				.hold(Position.START,
						"The site itself uses the address /" + name.get() + "; give the file another name.");
		}
		name.ifPresent((slug) -> this.sheet.notes().infer("address", "/" + slug, 0, "the name of the file"));
		return name;
	}

	private String spoken() {
		String words = String.join(" ", this.sheet.name().words());
		int first = words.offsetByCodePoints(0, 1);
		String title = words.substring(0, first).toUpperCase(this.sheet.language()) + words.substring(first);
		this.sheet.notes().infer("title", title, 0, "the name of the file");
		return title;
	}

	// A page that waits or leaves would need a memory that pages do not have.
	private void refuseTiming() {
		Schedule schedule = new Schedule(this.sheet);
		boolean draft = schedule.isDraft();
		boolean limited = this.sheet.front().first(Field.EMBARGO).isPresent()
				|| this.sheet.front().first(Field.EXPIRES).isPresent()
				|| this.sheet.front().said(Field.WITHDRAWN).isPresent();
		if (draft || limited) {
			this.sheet.notes()
				.recall(Position.START,
						"A standing page cannot be a draft, wait, expire or be withdrawn; move the file to _drafts until"
								+ " it may be read, or remove the key.");
		}
	}

}
