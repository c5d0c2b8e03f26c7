package press.dateline.newsroom.copy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.Copy;
import press.dateline.article.Copy.Body;
import press.dateline.article.Copy.Dateline;
import press.dateline.article.Copy.Headline;
import press.dateline.article.Copy.Source;
import press.dateline.article.Copy.Timing;
import press.dateline.article.Correction;
import press.dateline.article.Permalink;
import press.dateline.markdown.Line;
import press.dateline.markdown.Manuscript;
import press.dateline.markdown.Markdown;
import press.dateline.markdown.Rendered;

/**
 * Puts a story together. Everything is read even where something holds the file, so that
 * an editor is told of all problems at once.
 */
final class StoryReader {

	private final Sheet sheet;

	private final Markdown markdown;

	StoryReader(Sheet sheet, Markdown markdown) {
		this.sheet = sheet;
		this.markdown = markdown;
	}

	/**
	 * Reads the story.
	 * @param bodyLine the line of the file at which the text begins
	 */
	Reading read(int bodyLine) {
		Titles titles = new Titles(this.sheet, this.markdown);
		BodyText body = new BodyText(this.sheet);
		Manuscript manuscript = this.markdown.read(this.sheet.wire().body(), bodyLine, this.sheet.name().isModule());
		body.promoteHeadings(manuscript);
		Optional<String> written = titles.written(manuscript);
		Optional<Line> lede = written.isPresent() ? Optional.empty() : manuscript.lede();
		Rendered rendered = body.render(manuscript);
		boolean empty = rendered.html().isBlank();
		Optional<String> title = written.or(() -> empty ? Optional.empty() : titles.made(rendered.text(), lede));
		if (title.isEmpty()) {
			this.sheet.notes().hold(Position.START, "There is nothing to publish: write a title and a text.");
		}
		else if (empty) {
			this.sheet.notes().warn(Position.START, "There is a title but no text; write the story below it.");
		}
		return reading(headline(title, titles), rendered);
	}

	private static Headline headline(Optional<String> title, Titles titles) {
		return new Headline(title.orElse("—"), titles.standfirst().orElse(null));
	}

	private Reading reading(Headline headline, Rendered rendered) {
		Schedule schedule = new Schedule(this.sheet);
		boolean draft = schedule.isDraft();
		Moment moment = DatelineDay.of(this.sheet, draft);
		Timing timing = schedule.timing(moment.instant(this.sheet.site()), draft);
		References references = References.of(this.sheet, rendered).withLead();
		Address address = new Address(this.sheet);
		Permalink permalink = permalink(address, moment, headline.title());
		Names names = new Names(this.sheet);
		List<Correction> corrections = new Corrections(this.sheet).read();
		Copy copy = new Copy(
				new Source(this.sheet.file().path(), this.sheet.file().hash()), permalink, headline, dateline(moment),
				this.sheet.language(), Work.of(this.sheet), names.kind(), names.topics(this.sheet.language()),
				names.bylines(), corrected(timing, corrections), new Body(rendered.html(), rendered.text(),
						rendered.headings(), rendered.words(), List.of(), references.lead()),
				corrections, address.aliases(permalink));
		Copy told = new Withdrawals(this.sheet).read().map(copy::withdrawn).orElse(copy);
		Notes notes = this.sheet.notes();
		return notes.holds() ? notes.held(told, references.all())
				: new Reading.Readable(told, notes.problems(), references.all(), notes.inferences());
	}

	private Permalink permalink(Address address, Moment moment, String title) {
		Permalink permalink = new Permalink(address.prefix(), moment.date(), address.slug(title));
		if (this.sheet.notes().tell("date")) {
			this.sheet.notes().infer("address", permalink.path(), 0, "its date and its slug");
		}
		return permalink;
	}

	// A correction changes the story in substance, on its day at the latest.
	private Timing corrected(Timing timing, List<Correction> corrections) {
		return corrections.isEmpty() ? timing : timing.changedAt(this.sheet.site().startOf(corrections.get(0).date()));
	}

	private Dateline dateline(Moment moment) {
		Places places = Places.of(this.sheet);
		return new Dateline(moment.date(), places.regions(), places.place(), agency());
	}

	private @Nullable String agency() {
		Optional<String> agency = this.sheet.wire().agency().map(AgencyLine::agency).map(Wording::clean);
		agency.ifPresent((name) -> this.sheet.notes()
			.infer("agency", name, this.sheet.wire().agencyLine(), "the brackets before the story"));
		return agency.orElse(null);
	}

}
