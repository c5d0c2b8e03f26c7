package press.dateline.article;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A choice among the public stories; what is not set does not narrow it.
 *
 * @param region the slug of a region, which stands for every place in it
 * @param topic the slug of a topic
 * @param byline the slug of a byline
 * @param from the first day on the dateline
 * @param until the day after the last
 * @param readers whom the stories are for
 */
public record Selection(@Nullable String region, @Nullable Slug topic, @Nullable Slug byline, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable Readers readers) {

	/** Every public story. */
	public static final Selection EVERYTHING = new Selection(null, null, null, null, null, null);

	/** Narrows it to a region and every place in it. */
	public Selection in(String regionSlug) {
		return new Selection(regionSlug, this.topic, this.byline, this.from, this.until, this.readers);
	}

	/** Narrows it to a topic. */
	public Selection about(Slug topicSlug) {
		return new Selection(this.region, topicSlug, this.byline, this.from, this.until, this.readers);
	}

	/** Narrows it to a byline. */
	public Selection by(Slug bylineSlug) {
		return new Selection(this.region, this.topic, bylineSlug, this.from, this.until, this.readers);
	}

	/** Sets its days, the first of them included, {@code end} not. */
	public Selection between(@Nullable LocalDate start, @Nullable LocalDate end) {
		return new Selection(this.region, this.topic, this.byline, start, end, this.readers);
	}

	/** Narrows it to the days before the given one, as far as it has them. */
	public Selection before(LocalDate day) {
		return between(this.from, (this.until == null || day.isBefore(this.until)) ? day : this.until);
	}

	/** Narrows it to the days after the given one, as far as it has them. */
	public Selection after(LocalDate day) {
		LocalDate next = day.plusDays(1);
		return between((this.from == null || next.isAfter(this.from)) ? next : this.from, this.until);
	}

	/** Narrows it to a year. */
	public Selection during(Year year) {
		return between(year.atDay(1), year.plusYears(1).atDay(1));
	}

	/** Narrows it to a month. */
	public Selection during(YearMonth month) {
		return between(month.atDay(1), month.plusMonths(1).atDay(1));
	}

	/** Narrows it to a day. */
	public Selection on(LocalDate day) {
		return between(day, day.plusDays(1));
	}

	/** Returns whether a day is one of its days. */
	boolean has(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
	}

	/** Narrows it to the stories written in a language, whatever its country. */
	public Selection writtenIn(Locale language) {
		return forReaders(new Readers(language.getLanguage(), false));
	}

	/**
	 * Narrows it to what readers of a language want of a newsroom that writes in many:
	 * each story in their language, or in the one it has where there is no public version
	 * in theirs.
	 */
	public Selection readIn(Locale language) {
		return forReaders(new Readers(language.getLanguage(), true));
	}

	private Selection forReaders(Readers wanted) {
		return new Selection(this.region, this.topic, this.byline, this.from, this.until, wanted);
	}

	/**
	 * Those whom stories are for.
	 *
	 * @param language the language they read, as its primary subtag
	 * @param curious whether they also want what there is in other languages alone
	 */
	public record Readers(String language, boolean curious) {
	}

}
