package press.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import press.dateline.comparison.Comparison;
import press.dateline.comparison.Passage.Kind;

/**
 * What a version of a story says to its readers.
 *
 * @param title the headline
 * @param standfirst the sentence below the headline
 * @param text its text as plain text, a line for each block
 * @param corrections what was put right, newest first
 * @param updatedAt when it says that it last changed in substance
 */
public record Wording(String title, @Nullable String standfirst, String text, List<Correction> corrections,
		@Nullable Instant updatedAt) {

	/** How many words may be struck, and how many added, in a small edit. */
	private static final int FEW_WORDS = 3;

	static Wording of(Copy copy) {
		return of(copy.headline(), copy.body().text(), copy.corrections(), copy.timing());
	}

	static Wording of(Copy.Headline headline, String text, List<Correction> corrections, Copy.Timing timing) {
		return new Wording(headline.title(), headline.standfirst(), text, corrections, timing.updatedAt());
	}

	/**
	 * Returns whether the next version differs in no more than a small edit: the title,
	 * the moment of the last update and the corrections are the same, and in standfirst
	 * and text together no more than three words were struck and three added, none of
	 * them with a digit. Marks of punctuation are not counted.
	 */
	boolean isSlightlyOther(Wording next) {
		return this.title.equals(next.title) && Objects.equals(this.updatedAt, next.updatedAt)
				&& this.corrections.equals(next.corrections) && isSlight(words(next, Kind.STRUCK))
				&& isSlight(words(next, Kind.ADDED));
	}

	private List<String> words(Wording next, Kind kind) {
		return Stream.of(standfirst(next), text(next)).flatMap((part) -> part.words(kind).stream()).toList();
	}

	// A figure that was mended is never a small matter.
	private static boolean isSlight(List<String> words) {
		return words.size() <= FEW_WORDS
				&& words.stream().flatMapToInt(String::codePoints).noneMatch(Character::isDigit);
	}

	Comparison title(Wording next) {
		return Comparison.of(this.title, next.title);
	}

	Comparison standfirst(Wording next) {
		return Comparison.of(Objects.requireNonNullElse(this.standfirst, ""),
				Objects.requireNonNullElse(next.standfirst, ""));
	}

	Comparison text(Wording next) {
		return Comparison.of(this.text, next.text);
	}

}
