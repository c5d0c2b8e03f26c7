package press.dateline.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import press.dateline.article.Correction;
import press.dateline.article.History;
import press.dateline.article.Step;
import press.dateline.article.Story;
import press.dateline.article.Summary;
import press.dateline.article.Version;
import press.dateline.comparison.Comparison;
import press.dateline.reader.HistoryPage.Change;
import press.dateline.reader.HistoryPage.Part;
import press.dateline.reader.StoriesPage.Pager;
import press.dateline.web.Address;
import press.dateline.web.Listing;
import press.dateline.web.PageNumber;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of what has changed in stories. The work for a page is bounded, however
 * long the story is and however often it changed.
 */
@Component
class HistoryPages {

	private static final int VERSIONS = 10;

	/** How many words are shown around a change. */
	private static final int CONTEXT = 12;

	/** How many characters of a text are shown at most. */
	private static final int LONGEST = 8_000;

	private final History history;

	private final Heads heads;

	private final Words words;

	HistoryPages(History history, Heads heads, Words words) {
		this.history = history;
		this.heads = heads;
		this.words = words;
	}

	/** Returns whether a story says something else than it did when it was published. */
	boolean hasChanged(Story story) {
		return this.history.count(story) > 1;
	}

	/**
	 * Makes a page of the versions of a story.
	 * @throws press.dateline.web.NotFoundException beyond the last page
	 */
	HistoryPage page(Story story, PageNumber number) {
		Summary summary = story.summary();
		Address address = new Address(summary.path());
		Listing<Step> steps = Listing.of(number, VERSIONS, this.history.count(story),
				(offset, limit) -> this.history.steps(story, offset, limit));
		Head head = this.heads
			.of(this.words.say("history.page", summary.title()), this.words.say("history.description"),
					address.history().page(number))
			.in(summary.language())
			.robots("noindex");
		return new HistoryPage(head, Link.to(summary.title(), address),
				this.words.say((steps.total() > 1) ? "history.note" : "history.same"),
				steps.items().stream().map((step) -> change(step, story)).toList(),
				Pager.through(steps, address.history(), this.words));
	}

	// Of the first, the story itself says when it was published.
	private Change change(Step step, Story story) {
		Version before = step.before();
		boolean slight = step.isSlight();
		Instant since = (before != null) ? step.version().since() : story.summary().publishedAt();
		String title = (before == null) ? "history.first" : slight ? "history.slight" : "history.changed";
		List<String> notes = (before != null) ? notes(step, before) : new ArrayList<>();
		List<Part> parts = (before != null) ? parts(step, notes) : List.of();
		return new Change(this.words.say(title), this.words.machine(since), this.words.moment(since), slight, notes,
				parts);
	}

	private List<String> notes(Step step, Version before) {
		List<String> notes = new ArrayList<>();
		if (step.isAfterAbsence() && before.until() != null) {
			notes.add(this.words.say("history.absent", this.words.moment(before.until()),
					this.words.moment(step.version().since())));
		}
		step.version()
			.wording()
			.corrections()
			.stream()
			.filter((correction) -> !before.wording().corrections().contains(correction))
			.map(Correction::text)
			.map((text) -> this.words.say("history.correction", text))
			.forEach(notes::add);
		return notes;
	}

	private List<Part> parts(Step step, List<String> notes) {
		List<Part> parts = new ArrayList<>();
		boolean whole = add(parts, "history.headline", step.title());
		whole &= add(parts, "history.standfirst", step.standfirst());
		whole &= add(parts, "history.text", step.text());
		if (!whole) {
			notes.add(this.words.say("history.rough"));
		}
		if (parts.isEmpty()) {
			notes.add(this.words.say("history.nothing"));
		}
		return parts;
	}

	private boolean add(List<Part> parts, String name, Comparison comparison) {
		if (comparison.isSame()) {
			return true;
		}
		Comparison legible = comparison.legible(CONTEXT, LONGEST);
		parts.add(new Part(this.words.say(name), legible.passages()));
		return !legible.rough();
	}

}
