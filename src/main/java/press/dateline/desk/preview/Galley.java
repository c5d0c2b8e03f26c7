package press.dateline.desk.preview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import press.dateline.article.Copy;
import press.dateline.article.Picture;
import press.dateline.article.PublicWindow;
import press.dateline.article.StandingPage;
import press.dateline.newsroom.copy.Problem;
import press.dateline.newsroom.copy.Reading;

/**
 * A file as far as it can be set as a page.
 *
 * @param reading what it was understood as
 * @param now the moment of the edition in force
 */
record Galley(Reading reading, Instant now) {

	/** Returns the story; empty where it is none, or where none was understood. */
	Optional<Copy> story() {
		if (this.reading instanceof Reading.Readable story) {
			return Optional.of(story.copy());
		}
		return (this.reading instanceof Reading.Held held) ? Optional.ofNullable(held.copy()) : Optional.empty();
	}

	/** Returns the standing page; empty where it is none. */
	Optional<StandingPage> page() {
		return (this.reading instanceof Reading.Standing standing) ? Optional.of(standing.page()) : Optional.empty();
	}

	/** Returns the pictures that it shows. */
	List<Picture> pictures() {
		return story().map((copy) -> copy.body().pictures())
			.or(() -> page().map(StandingPage::pictures))
			.orElse(List.of());
	}

	/** Returns the moment at which it is looked at: when it goes public, or now. */
	Instant moment() {
		return window().filter((window) -> isAhead(window)).map(PublicWindow::goesPublicAt).orElse(this.now);
	}

	/**
	 * Returns what it is, in words.
	 * @param when says a moment in words
	 */
	String state(Function<Instant, String> when) {
		if (this.reading instanceof Reading.Held) {
			long errors = count(Problem.Severity.ERROR);
			return "held, " + errors + ((errors == 1) ? " problem" : " problems");
		}
		if (story().filter((copy) -> copy.withdrawal() != null).isPresent()) {
			return "withdrawn";
		}
		return window().map((window) -> state(window, when)).orElse(page().isPresent() ? "a standing page" : "no copy");
	}

	private long count(Problem.Severity severity) {
		return this.reading.problems().stream().filter((problem) -> problem.severity() == severity).count();
	}

	private Optional<PublicWindow> window() {
		return (this.reading instanceof Reading.Held) ? Optional.empty()
				: story().map((copy) -> copy.timing().window());
	}

	private boolean isAhead(PublicWindow window) {
		return window.goesPublicAt().isAfter(this.now) && window.goesPublicAt().isBefore(window.leavesAt());
	}

	private String state(PublicWindow window, Function<Instant, String> when) {
		if (isAhead(window)) {
			return "goes public on " + when.apply(window.goesPublicAt());
		}
		if (!window.goesPublicAt().isBefore(window.leavesAt())) {
			return "a draft";
		}
		return window.isOpenAt(this.now) ? "public" : "left on " + when.apply(window.leavesAt());
	}

}
