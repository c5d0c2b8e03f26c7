package press.dateline.reader;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import press.dateline.reader.StoriesPage.Pager;

/**
 * A page of the search.
 *
 * @param head what browsers are told; search engines are asked to pass it by
 * @param title the heading, for readers who hear the page
 * @param action the address that the forms ask
 * @param typed what was typed
 * @param said what has to be said first, each a sentence
 * @param count how many stories were found; {@code null} where nothing was asked for
 * @param orders the two orders, the one in use without an address
 * @param chips what the results are narrowed to, each leading to them without it
 * @param results the stories
 * @param kept what the form that narrows sends along
 * @param facets how the results can be narrowed
 * @param from the first day that they are narrowed to, as forms have it
 * @param until the last
 * @param pager the ways to the pages before and after
 */
record SearchPage(Head head, String title, String action, String typed, List<Said> said, @Nullable String count,
		List<Link> orders, List<Link> chips, List<Result> results, List<Kept> kept, List<Choice> facets,
		@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Pager pager) {

	/**
	 * A sentence about the results, and where one can go from there.
	 *
	 * @param text what is said
	 * @param link the words that lead on; {@code null} for none
	 */
	record Said(String text, @Nullable Link link) {
	}

	/**
	 * A story that was found.
	 *
	 * @param card the story
	 * @param title its headline as safe HTML
	 * @param passage of its text as safe HTML; {@code null} for its standfirst
	 * @param where in which parts of it the words are
	 */
	record Result(Card card, String title, @Nullable String passage, @Nullable String where) {
	}

	/**
	 * Something that a form sends along.
	 *
	 * @param name of the parameter
	 * @param value of it
	 */
	record Kept(String name, String value) {
	}

	/**
	 * One way to narrow the results.
	 *
	 * @param name of the parameter
	 * @param title what is chosen
	 * @param values to choose from
	 */
	record Choice(String name, String title, List<Value> values) {
	}

	/**
	 * Something to choose.
	 *
	 * @param value of the parameter
	 * @param text what readers see
	 * @param count how many stories there are
	 * @param chosen whether it is chosen
	 */
	record Value(String value, String text, String count, boolean chosen) {
	}

}
