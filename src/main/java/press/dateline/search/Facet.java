package press.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import press.dateline.article.Holding;
import press.dateline.region.Region;

/**
 * One way to narrow what was found, with how many stories there are of each value.
 *
 * @param kind what the values are
 * @param values most stories first
 */
public record Facet(Kind kind, List<Value> values) {

	/**
	 * One value.
	 *
	 * @param value as addresses have it: a slug, a year, a language
	 * @param count how many stories have it, among those that everything else in the
	 * question leaves
	 */
	public record Value(String value, long count) {
	}

	/** What stories are narrowed by. */
	public enum Kind {

		/** A place, or one that it lies in. */
		REGION("region", (story) -> story.regions().stream().filter((slug) -> !slug.equals(Region.WORLD)).toList()),

		/** The year on the dateline. */
		YEAR("year", (story) -> List.of(String.valueOf(story.date().getYear()))),

		TOPIC("topic", (story) -> story.topics().stream().map((topic) -> topic.slug().value()).distinct().toList()),

		BYLINE("byline",
				(story) -> story.bylines().stream().map((byline) -> byline.slug().value()).distinct().toList()),

		/** The language, whatever its country. */
		LANGUAGE("lang", (story) -> List.of(story.language().getLanguage()));

		private final String parameter;

		private final Function<Holding, List<String>> values;

		Kind(String parameter, Function<Holding, List<String>> values) {
			this.parameter = parameter;
			this.values = values;
		}

		/** Returns what it is called in addresses. */
		public String parameter() {
			return this.parameter;
		}

		String field() {
			return "of_" + name().toLowerCase(Locale.ROOT);
		}

		List<String> valuesOf(Holding story) {
			return this.values.apply(story);
		}

	}

}
